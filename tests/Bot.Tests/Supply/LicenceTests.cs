using System.Diagnostics;
using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Documents;

namespace RMBot.Bot.Tests.Supply;

public sealed class LicenceTests : IDisposable
{
    private static readonly string Consists = Path.Combine(AppContext.BaseDirectory, "RMBot.deps.json");

    private readonly string folder = Directory.CreateTempSubdirectory("licences").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_part_of_the_coach_and_its_dashboard_is_listed_with_a_permissive_licence()
    {
        var (code, page, complaints) = await ListAsync(Consists);
        var kept = Repository.Read("docs/licences.md").ReplaceLineEndings("\n").TrimEnd();

        Assert.Equal(Dashboard(page.TrimEnd()), Dashboard(kept));
        if (!IsBuiltOnStandIns())
            return;
        Assert.Equal("", complaints);
        Assert.Equal(0, code);
        Assert.True(page.TrimEnd() == kept, "docs/licences.md is not up to date: run .ci/licences.");
    }

    [Theory]
    [InlineData("""<license type="expression">GPL-3.0-only</license>""", "Made.Up 1.2.3: GPL-3.0-only")]
    [InlineData("""<license type="expression">MIT AND GPL-3.0-only</license>""", "Made.Up 1.2.3: MIT AND GPL-3.0-only")]
    [InlineData("""<license type="file">terms.txt</license>""", "Made.Up 1.2.3: no licence is named")]
    [InlineData("<licenseUrl>https://example.com/terms</licenseUrl>", "Made.Up 1.2.3: no licence is named")]
    [InlineData("", "Made.Up 1.2.3: no licence is named")]
    [InlineData("""<license type="expression">MIT OR GPL-3.0-only</license>""", "")]
    [InlineData("""<license type="expression">(Apache-2.0 AND MIT)</license>""", "")]
    public async Task A_licence_that_asks_for_more_than_naming_it_is_complained_about(string licence, string complaint)
    {
        var package = Directory.CreateDirectory(Path.Combine(folder, "made.up", "1.2.3")).FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "made.up.nuspec"), $"<package>{licence}</package>", Ct);
        await File.WriteAllTextAsync(Path.Combine(package, "terms.txt"), "All rights reserved.", Ct);
        var deps = Path.Combine(folder, "made-up.deps.json");
        await File.WriteAllTextAsync(deps, """{ "libraries": { "Made.Up/1.2.3": { "type": "package" } } }""", Ct);

        var (code, _, complaints) = await ListAsync(deps, packages: folder);

        Assert.Equal((complaint.Length == 0 ? 0 : 1, complaint), (code, complaints));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static string Dashboard(string page) => page[page.IndexOf("## The dashboard", StringComparison.Ordinal)..];

    private static bool IsBuiltOnStandIns() =>
        JsonNode.Parse(File.ReadAllText(Consists))!["libraries"]!
            .AsObject()
            .Any(library =>
                library.Key.StartsWith("Azure.Data.Tables/", StringComparison.Ordinal)
                && library.Value!["type"]!.ToString() == "project"
            );

    private static async Task<(int Code, string Page, string Complaints)> ListAsync(
        string deps,
        string? packages = null
    )
    {
        var start = new ProcessStartInfo("node", [Repository.Full(".ci/licences.mjs"), deps])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (packages is not null)
            start.Environment["NUGET_PACKAGES"] = packages;
        using var node = Process.Start(start)!;
        var complaints = node.StandardError.ReadToEndAsync(Ct);
        var page = await node.StandardOutput.ReadToEndAsync(Ct);
        await node.WaitForExitAsync(Ct);
        return (node.ExitCode, page, (await complaints).Trim());
    }
}
