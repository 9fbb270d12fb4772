using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RMBot.Bot.Tests.Deployment.Arm;
using RMBot.Calendar;
using RMBot.Delivery;
using RMBot.Doors;
using RMBot.MyData;
using RMBot.Programme;
using RMBot.Programme.Installs;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Deployment;

/// <summary>What the template tells the process, and what the process reads.</summary>
public sealed class AppSettingsTests
{
    private static readonly (string Section, Type Options)[] Sections =
    [
        ("", typeof(CoachOptions)),
        ("Storage__", typeof(StorageOptions)),
        ("Calendar__", typeof(CalendarOptions)),
        ("Dashboard__", typeof(DashboardOptions)),
        ("Privacy__", typeof(PrivacyOptions)),
        ("Delivery__", typeof(DeliveryOptions)),
        ("Door__", typeof(DoorOptions)),
        ("Heartbeat__", typeof(HeartbeatOptions)),
        ("Installing__", typeof(InstallOptions)),
    ];

    /// <summary>Read by libraries and the platform: Azure.Identity, OpenTelemetry, the collector, App Service.</summary>
    private static readonly string[] Platforms =
    [
        "AZURE_CLIENT_ID",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "COLLECTOR_CONFIG",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "SCM_DO_BUILD_DURING_DEPLOYMENT",
        "WEBSITE_RUN_FROM_PACKAGE",
        "WEBSITE_HEALTHCHECK_MAXPINGFAILURES",
    ];

    [Fact]
    public void With_them_the_process_starts()
    {
        var refusals = RefusalsOf(TemplateUnderTest.With().AppSettings);

        Assert.Empty(refusals);
    }

    [Fact]
    public void Each_of_them_is_read()
    {
        var read = Sections.SelectMany(section =>
            section.Options.GetProperties().Where(one => one.CanWrite).Select(one => section.Section + one.Name)
        );

        var unread = TemplateUnderTest
            .With(("collectorImage", "collector"))
            .AppSettings.Keys.Except(read)
            .Except(Platforms);

        Assert.Empty(unread);
    }

    [Fact]
    public void Storage_and_Graph_know_the_process_as_the_bot()
    {
        var settings = TemplateUnderTest.With().AppSettings;

        Assert.Equal(TemplateUnderTest.BotId, settings["MicrosoftAppId"]);
        Assert.Equal(TemplateUnderTest.BotId, settings["AZURE_CLIENT_ID"]);
        Assert.DoesNotContain("MicrosoftAppPassword", settings.Keys);
        Assert.DoesNotContain("Storage__ConnectionString", settings.Keys);
    }

    [Fact]
    public void An_operators_own_settings_win()
    {
        var settings = TemplateUnderTest
            .With(("settings", new JsonObject { ["Privacy__KeepWordsMonths"] = "6", ["Calendar__Connection"] = "" }))
            .AppSettings;

        Assert.Equal("6", settings["Privacy__KeepWordsMonths"]);
        Assert.Equal("", settings["Calendar__Connection"]);
    }

    [Fact]
    public void Metrics_go_to_the_collector_where_there_is_one_and_nowhere_else()
    {
        Assert.DoesNotContain("OTEL_EXPORTER_OTLP_ENDPOINT", TemplateUnderTest.With().AppSettings.Keys);
        Assert.Equal(
            "http://localhost:4317",
            TemplateUnderTest.With(("collectorImage", "collector")).AppSettings["OTEL_EXPORTER_OTLP_ENDPOINT"]
        );
    }

    [Fact]
    public void Everything_the_process_asks_for_by_name_is_a_setting_of_the_template()
    {
        var asked = RefusalsOf(new Dictionary<string, string>()).Select(refusal => refusal.Split(' ')[1]);

        Assert.Subset(TemplateUnderTest.With().AppSettings.Keys.ToHashSet(), asked.ToHashSet());
    }

    /// <summary>What the process says when it is started with these, and nothing else, outside Development.</summary>
    private static IEnumerable<string> RefusalsOf(IReadOnlyDictionary<string, string> settings)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = "Production", Args = [] }
        );
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(
            settings.Select(setting =>
                KeyValuePair.Create(
                    setting.Key.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal),
                    (string?)setting.Value
                )
            )
        );
        builder.AddCoach();
        try
        {
            using var services = builder.Services.BuildServiceProvider();
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException refusal)
        {
            return refusal.Failures;
        }
    }
}
