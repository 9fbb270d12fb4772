using System.Globalization;
using System.IO.Compression;
using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

[Collection(DashboardTests.Name)]
public sealed class FirstPageTests(Chromium chromium, AnsweringBot bot)
{
    // Kilobytes by gzip, of the scripts without which nothing shows; a third of a second on a slow line of 8 Mbit/s.
    private const int Most = 320;

    [Fact]
    public async Task What_needs_the_organiser_shows_before_the_charts_are_fetched_and_weighs_little()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        var fetched = new List<string>();
        visitor.Page.Request += (_, asked) => fetched.Add(new Uri(asked.Url).AbsolutePath);
        await visitor.Page.RouteAsync("**/Trend-*.js", route => Task.CompletedTask);

        await visitor.Visits($"{Programmes.Many}/overview");
        await visitor.Sees("The coach cannot write to 4 people.");
        var shown = await visitor.Page.EvaluateAsync<double>("() => performance.now()");
        var painted = await visitor.Page.EvaluateAsync<double>(
            "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"
        );

        var scripts = fetched.Where(path => path.EndsWith(".js", StringComparison.Ordinal)).Distinct().ToList();
        var kilobytes = scripts.Where(path => !IsChart(path)).Sum(Gzipped) / 1024;
        TestContext.Current.SendDiagnosticMessage(
            string.Create(
                CultureInfo.InvariantCulture,
                $"First page: {kilobytes} KB of scripts by gzip in {scripts.Count} files, first paint after {painted:0} ms, what needs the organiser at the latest after {shown:0} ms"
            )
        );
        Assert.NotEmpty(scripts);
        Assert.InRange(kilobytes, 1, Most);
    }

    private static bool IsChart(string path) => path.Contains("/Trend-", StringComparison.Ordinal);

    private static long Gzipped(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var file = File.OpenRead(Path.Combine(BuiltDashboard.Files, path["/dashboard/".Length..])))
            file.CopyTo(gzip);
        return packed.Length;
    }
}
