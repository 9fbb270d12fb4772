using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RMBot.Bot.Tests.Deployment;

/// <summary>What builds and releases this is as trustworthy as what it builds.</summary>
public sealed partial class WorkflowTests
{
    private static string[] Files => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "workflows"), "*.yml");

    [Fact]
    public void Every_action_is_pinned_to_a_commit()
    {
        var used = Files
            .SelectMany(File.ReadLines)
            .Select(line => Used().Match(line))
            .Where(use => use.Success)
            .ToList();

        Assert.NotEmpty(used);
        Assert.All(
            used,
            use => Assert.Matches(@"^(\./\S+|[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$", use.Groups[1].Value)
        );
    }

    [Fact]
    public void What_strangers_write_is_never_run()
    {
        Assert.All(
            Files,
            file =>
            {
                var text = File.ReadAllText(file);
                Assert.DoesNotContain("pull_request_target", text);
                Assert.DoesNotContain("github.event", text);
                Assert.DoesNotContain("github.head_ref", text);
                Assert.Contains("\npermissions:\n  contents: read\n", text);
            }
        );
    }

    [Fact]
    public void A_release_is_built_with_Microsofts_packages_and_only_after_both_ways_passed()
    {
        var release = File.ReadAllText(Files.Single(file => Path.GetFileName(file) == "release.yml"));
        var pack = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ci", "pack"));

        Assert.Contains("needs: test", release);
        Assert.Contains("uses: ./.github/workflows/ci.yml", release);
        Assert.Contains("-p:OfflineSdk=\"${OfflineSdk:-false}\"", pack);
        Assert.Contains("SHA256SUMS", pack);
    }

    [Fact]
    public async Task What_a_release_consists_of_is_listed_with_versions_and_hashes()
    {
        var ct = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("node", [InFolder("ci", "sbom.mjs"), InFolder("RMBot.deps.json"), "1.2.3"])
        {
            RedirectStandardOutput = true,
        };

        using var node = Process.Start(start)!;
        var bom = JsonNode.Parse(await node.StandardOutput.ReadToEndAsync(ct))!;

        Assert.Equal("1.2.3", bom["metadata"]!["component"]!["version"]!.ToString());
        var identity = bom["components"]!.AsArray().Single(part => part!["name"]!.ToString() == "Azure.Identity")!;
        Assert.Matches(@"^pkg:nuget/Azure\.Identity@\d+\.\d+\.\d+$", identity["purl"]!.ToString());
        Assert.Matches("^[0-9a-f]{128}$", identity["hashes"]![0]!["content"]!.ToString());
    }

    private static string InFolder(params string[] path) => Path.Combine([AppContext.BaseDirectory, .. path]);

    [GeneratedRegex(@"^\s*(?:- )?uses:\s*(.+?)\s*$")]
    private static partial Regex Used();
}
