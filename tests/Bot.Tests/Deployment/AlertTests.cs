using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using RMBot.Bot.Tests.Deployment.Arm;

namespace RMBot.Bot.Tests.Deployment;

/// <summary>The alerts look for lines that the process really writes.</summary>
public sealed partial class AlertTests
{
    private static readonly MethodInfo[] Lines = typeof(Composition)
        .Assembly.GetType("RMBot.Telemetry.Log", throwOnError: true)!
        .GetMethods()
        .Where(method => method.GetCustomAttribute<LoggerMessageAttribute>() is not null)
        .ToArray();

    [Fact]
    public void Each_log_alert_names_events_that_there_are()
    {
        var named = Queries()
            .SelectMany(query => Numbers().Matches(query.Value))
            .Select(found => int.Parse(found.Value, null));

        Assert.Equal([3, 6, 31, 33], named.Order());
        Assert.All(named, id => Assert.Single(Lines, line => IdOf(line) == id));
    }

    [Theory]
    [InlineData("sent", false)]
    [InlineData("skipped", false)]
    [InlineData("waiting", false)]
    [InlineData("Uninstalled", true)]
    [InlineData("BotNotRegistered", true)]
    public void A_prompt_that_was_not_sent_is_one_for_the_alert(string outcome, bool isUnsent)
    {
        var line = JsonNode.Parse(JsonLines.Of(log => Write(3, log, "pair", "prompt", outcome)))!;
        var harmless = Words().Matches(Queries()["unsent-prompts"]).Select(word => word.Groups[1].Value);

        Assert.Equal(3, line["EventId"]!.GetValue<int>());
        Assert.Equal(isUnsent, !harmless.Contains(line["State"]!["Outcome"]!.ToString()));
    }

    [Fact]
    public void Failing_health_is_what_the_platform_sees_at_the_address_that_asks_storage()
    {
        var template = TemplateUnderTest.With();
        var alert = template.Of("Microsoft.Insights/metricAlerts")["properties"]!;

        Assert.Equal(
            "/readyz",
            template.Of("Microsoft.Web/sites")["properties"]!["siteConfig"]!["healthCheckPath"]!.ToString()
        );
        Assert.Equal("HealthCheckStatus", alert["criteria"]!["allOf"]![0]!["metricName"]!.ToString());
        Assert.Equal(
            [template.Resources.Single(resource => resource.Type == "Microsoft.Web/sites").Id],
            alert["scopes"]!.AsArray().Select(scope => scope!.ToString())
        );
    }

    [Fact]
    public void Who_is_named_is_written_to_about_alerts_and_money()
    {
        var told = TemplateUnderTest.With(("alertEmail", "operator@example.com"));
        var nobody = TemplateUnderTest.With();

        Assert.Equal("operator@example.com", Receivers(told)[0]!["emailAddress"]!.ToString());
        Assert.Single(told.Resources, resource => resource.Type == "Microsoft.Consumption/budgets");
        Assert.Empty(Receivers(nobody));
        Assert.DoesNotContain(nobody.Resources, resource => resource.Type == "Microsoft.Consumption/budgets");
    }

    [Fact]
    public void Requests_are_not_logged_because_some_addresses_are_secret()
    {
        var logs = TemplateUnderTest.With().Of("Microsoft.Insights/diagnosticSettings")["properties"]!["logs"]!;

        Assert.DoesNotContain("AppServiceHTTPLogs", logs.ToJsonString(), StringComparison.Ordinal);
    }

    private static JsonArray Receivers(TemplateUnderTest template) =>
        template.Of("Microsoft.Insights/actionGroups")["properties"]!["emailReceivers"]!.AsArray();

    private static Dictionary<string, string> Queries() =>
        TemplateUnderTest
            .With()
            .Resources.Where(resource => resource.Type == "Microsoft.Insights/scheduledQueryRules")
            .ToDictionary(
                rule =>
                    rule.Body["properties"]!["displayName"]!
                        .ToString()
                        .Replace("RMBot: ", "", StringComparison.Ordinal),
                rule => rule.Body["properties"]!["criteria"]!["allOf"]![0]!["query"]!.ToString()
            );

    private static void Write(int id, ILogger log, params object[] given) =>
        Lines.Single(line => IdOf(line) == id).Invoke(null, [log, .. given]);

    private static int IdOf(MethodInfo line) => line.GetCustomAttribute<LoggerMessageAttribute>()!.EventId;

    [GeneratedRegex(@"(?<=EventId\) (?:==|in) \(?(?:\d+, )*)\d+")]
    private static partial Regex Numbers();

    [GeneratedRegex("'([a-z]+)'")]
    private static partial Regex Words();
}
