using System.Diagnostics;
using System.Reflection;

namespace RMBot.Load.Processes;

/// <summary>How each bot is started.</summary>
public static class Bots
{
    private static readonly string Coach = typeof(Bots)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "Bot")
        .Value!;

    /// <summary>The coach as it is shipped, where nobody is authenticated.</summary>
    public static ProcessStartInfo CoachOn(string storage, string tablePrefix)
    {
        var start = Start(Coach);
        start.Environment["Storage__ConnectionString"] = storage;
        start.Environment["Storage__TablePrefix"] = tablePrefix;
        // People who are measured should wait for the coach, not for what Teams would allow it.
        start.Environment["Delivery__PerSecond"] = "0";
        // A few measured people do in a second what thousands would.
        start.Environment["Door__PersonPerSecond"] = "0";
        start.Environment["Door__TenantPerSecond"] = "0";
        start.Environment["Door__OrganiserPerSecond"] = "0";
        return start;
    }

    /// <summary>A plain bot that this program serves: echo or waterfall.</summary>
    public static ProcessStartInfo Plain(string name) => Start(typeof(Bots).Assembly.Location, "serve", name);

    private static ProcessStartInfo Start(string program, params IEnumerable<string> arguments) =>
        new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program, .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["DOTNET_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["MicrosoftAppType"] = null,
                ["MicrosoftAppId"] = null,
                ["MicrosoftAppPassword"] = null,
                ["MicrosoftAppTenantId"] = null,
            },
        };
}
