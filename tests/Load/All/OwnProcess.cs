using System.Diagnostics;
using System.Text.Json.Nodes;

namespace RMBot.Load.All;

/// <summary>One of our commands in a process of its own, so that no run warms up the next.</summary>
internal static class OwnProcess
{
    public static async Task<(JsonObject Figures, int ExitCode)> RunAsync(string[] command, CancellationToken ct)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", typeof(OwnProcess).Assembly.Location, .. command]
        )
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return output.Length > 0
            ? (JsonNode.Parse(output)!.AsObject(), process.ExitCode)
            : throw new InvalidOperationException($"{string.Join(' ', command)} printed no figures.");
    }
}
