using System.Diagnostics;
using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>The dashboard's decisions and sentences are tested in TypeScript, where they are written.</summary>
public sealed class OwnTests
{
    [Fact]
    public async Task What_the_dashboard_tests_of_itself_holds()
    {
        var vitest = Path.Combine(BuiltDashboard.Folder, "node_modules", "vitest", "vitest.mjs");
        using var run = Process.Start(
            new ProcessStartInfo(Programs.RequireNode(), [vitest, "run", "--reporter=dot"])
            {
                WorkingDirectory = BuiltDashboard.Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

        var ct = TestContext.Current.CancellationToken;
        var said = await Task.WhenAll(run.StandardOutput.ReadToEndAsync(ct), run.StandardError.ReadToEndAsync(ct));
        await run.WaitForExitAsync(ct);

        Assert.True(run.ExitCode == 0, string.Concat(said));
    }
}
