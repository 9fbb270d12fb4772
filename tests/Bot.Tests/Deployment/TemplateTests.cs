using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Deployment.Arm;

namespace RMBot.Bot.Tests.Deployment;

/// <summary>What no schema knows of the template: that it holds together.</summary>
public sealed class TemplateTests
{
    [Theory]
    [MemberData(nameof(Ways))]
    public void Whatever_is_chosen_every_reference_leads_somewhere(string way)
    {
        var template = Chosen(way);

        Assert.NotEmpty(template.Resources);
        Assert.Equal(template.Resources.Count, template.Resources.Select(resource => resource.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Each_resource_waits_for_those_it_speaks_of(string way)
    {
        var resources = Chosen(way).Resources;

        var missing = resources.SelectMany(resource =>
            resources
                .Where(other => other != resource && SpeaksOf(resource, other) && !WaitsFor(resource, other, resources))
                .Select(other => $"{way}: {resource.Type} {resource.Name} does not wait for {other.Type} {other.Name}")
        );

        Assert.Empty(missing);
    }

    [Fact]
    public void Nobody_waits_for_what_is_not_there()
    {
        // With everything on, because a resource that is left out may be waited for.
        var resources = new TemplateUnderTest(JsonNode.Parse(Everything)!.AsObject()).Resources;
        var known = resources.Select(resource => resource.Id).Concat(resources.Select(resource => resource.Copy ?? ""));

        Assert.Empty(resources.SelectMany(resource => resource.DependsOn).Except(known));
    }

    [Fact]
    public void Every_parameter_and_variable_is_used_and_every_parameter_explained()
    {
        var template = new TemplateUnderTest(JsonNode.Parse(Everything)!.AsObject());
        var plain = TemplateUnderTest.With();
        var parameters = TemplateUnderTest.Source["parameters"]!.AsObject();

        Assert.Empty(
            parameters.Select(known => known.Key).Except(template.UsedParameters).Except(plain.UsedParameters)
        );
        Assert.Empty(
            TemplateUnderTest.Source["variables"]!
                .AsObject()
                .Select(known => known.Key)
                .Except(template.UsedVariables)
                .Except(plain.UsedVariables)
        );
        Assert.All(
            parameters,
            known =>
                Assert.EndsWith(".", known.Value!["metadata"]!["description"]!.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Only_the_registration_has_to_be_named()
    {
        var needed = TemplateUnderTest.Source["parameters"]!
            .AsObject()
            .Where(parameter => parameter.Value!["defaultValue"] is null)
            .Select(parameter => parameter.Key);

        Assert.Equal(["appId"], needed);
    }

    private const string Everything =
        $$"""{"appId":"{{TemplateUnderTest.AppId}}","alertEmail":"operator@example.com","privateNetwork":true,"collectorImage":"collector","hostName":"coach.example.com","organisers":"a,b"}""";

    private static readonly Dictionary<string, string> Parameters = new()
    {
        ["as it comes"] = $$"""{"appId":"{{TemplateUnderTest.AppId}}"}""",
        ["with everything"] = Everything,
        ["without a budget"] = $$"""{"appId":"{{TemplateUnderTest.AppId}}","alertEmail":"a@b","monthlyBudget":0}""",
    };

    public static TheoryData<string> Ways => [.. Parameters.Keys];

    private static TemplateUnderTest Chosen(string way) => new(JsonNode.Parse(Parameters[way])!.AsObject());

    private static bool SpeaksOf(TemplateResource resource, TemplateResource other) =>
        resource.Referenced.Contains(other.Id)
        || resource.Texts().Any(text => text == other.Id || text.StartsWith(other.Id + "/", StringComparison.Ordinal))
        || resource.Id.StartsWith(other.Id + "/", StringComparison.Ordinal);

    private static bool WaitsFor(
        TemplateResource resource,
        TemplateResource other,
        IReadOnlyList<TemplateResource> all
    ) =>
        resource.DependsOn.Any(id =>
            id == other.Id
            || id == other.Copy
            || all.Any(between => (between.Id == id || between.Copy == id) && WaitsFor(between, other, all))
        );
}
