using System.Diagnostics;
using RMBot.Tools;

namespace RMBot.Local;

/// <summary>How each program is started.</summary>
internal static class Children
{
    public static ProcessStartInfo Azurite(LocalOptions options) =>
        NpmTools.Start(
            "azurite/dist/src/azurite.js",
            "--location",
            Directory.CreateDirectory(Path.Combine(options.State, "azurite")).FullName,
            "--blobPort",
            "0",
            "--queuePort",
            $"{options.FirstStoragePort}",
            "--tablePort",
            $"{options.FirstStoragePort + 1}",
            "--skipApiVersionCheck",
            "--disableTelemetry",
            "--silent"
        );

    public static ProcessStartInfo Bot(LocalOptions options)
    {
        if (!File.Exists(options.Bot))
            throw new LocalException($"The bot is not built: {options.Bot} is missing. Run dotnet build first.");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, ["exec", options.Bot])
        {
            WorkingDirectory = Path.GetDirectoryName(options.Bot),
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["DOTNET_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{options.BotPort}",
                ["DOTNET_STARTUP_HOOKS"] = typeof(Children).Assembly.Location,
                ["MicrosoftAppType"] = null,
                ["MicrosoftAppId"] = null,
                ["MicrosoftAppPassword"] = null,
                ["MicrosoftAppTenantId"] = null,
                ["Organisers"] = DemoPerson.Lynne.EntraId,
                ["Development__ClockFile"] = options.ClockFile,
                ["Calendar__Connection"] = Calendars.Connection,
                ["Calendar__GraphAddress"] = $"http://127.0.0.1:{options.GraphPort}/v1.0",
                ["OAuthUrl"] = $"http://127.0.0.1:{options.GraphPort + 1}/",
                ["Storage__ConnectionString"] = Storage.ConnectionString(options.FirstStoragePort),
            },
        };
        foreach (var (name, value) in options.BotSettings)
            start.Environment[name] = value;
        return start;
    }

    public static ProcessStartInfo Playground(LocalOptions options, Playground playground)
    {
        var start = NpmTools.Start(
            "@microsoft/m365agentsplayground/cli.js",
            "--app-endpoint",
            $"http://127.0.0.1:{options.BotPort}/api/messages",
            "--channel-id",
            "msteams",
            "--port",
            $"{playground.Address.Port}",
            "--disable-telemetry",
            "true"
        );
        start.WorkingDirectory = PlaygroundFolder.Write(options.State, playground);
        // It tells the bot the zone of its own process, not of the browser.
        start.Environment["TZ"] = Local.Playground.TimeZone;
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        start.Environment["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(
            options.State,
            "logs",
            $"{playground.Role}-activities.log"
        );
        return start;
    }
}
