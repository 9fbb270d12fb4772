using System.Diagnostics;
using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Documents;

namespace RMBot.Bot.Tests.Supply;

public sealed class BillTests
{
    [Fact]
    public async Task What_the_dashboard_of_a_release_consists_of_can_be_listed_with_licences_and_hashes()
    {
        var ct = TestContext.Current.CancellationToken;
        string[] bill = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx", "--omit", "dev"];
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", ["/c", "npm", .. bill])
            : new ProcessStartInfo("npm", bill);
        start.WorkingDirectory = Repository.Full("src/Bot/Dashboard");
        start.RedirectStandardOutput = true;

        using var npm = Process.Start(start)!;
        var said = await npm.StandardOutput.ReadToEndAsync(ct);
        await npm.WaitForExitAsync(ct);

        Assert.Equal(0, npm.ExitCode);
        var parts = JsonNode.Parse(said)!["components"]!.AsArray();
        Assert.Contains(parts, part => part!["name"]!.ToString() == "react");
        Assert.All(parts, part => Assert.NotEmpty(part!["hashes"]!.AsArray()));
        Assert.All(parts, part => Assert.NotEmpty(part!["licenses"]!.AsArray()));
    }
}
