using RMBot.EndToEnd.Browser;
using RMBot.Tools;

namespace RMBot.EndToEnd.Gallery;

/// <summary>A page with Microsoft's own renderer and Teams' look, in which one card after the other is drawn.</summary>
internal sealed class GalleryPage : IAsyncDisposable
{
    private static readonly string Look = File.ReadAllText(Ours("teams.json"));

    private readonly IPage page;

    private GalleryPage(IPage page) => this.page = page;

    public static async Task<GalleryPage> OpenAsync(Chromium chromium, Screen screen)
    {
        Programs.RequireNode();
        await NpmTools.InstallAsync(TestContext.Current.SendDiagnosticMessage, TestContext.Current.CancellationToken);
        var page = await chromium.OpenAsync(screen);
        await page.SetContentAsync("""<!doctype html><html lang="en"><body><main id="card"></main></body></html>""");
        await page.AddStyleTagAsync(new() { Path = Ours("gallery.css") });
        await page.AddScriptTagAsync(new() { Path = Renderer });
        await page.AddScriptTagAsync(new() { Path = Ours("gallery.js") });
        return new GalleryPage(page);
    }

    /// <summary>Draws the card and returns what is wrong with it.</summary>
    public Task<string[]> DrawAsync(string card) =>
        page.EvaluateAsync<string[]>(
            "([card, look]) => draw(JSON.parse(card), JSON.parse(look))",
            new[] { card, Look }
        );

    /// <summary>Draws all of them, one after the other, and returns what is wrong with which.</summary>
    public async Task<IReadOnlyList<string>> ComplaintsAsync(IReadOnlyList<(string Name, string Json)> cards)
    {
        var complaints = new List<string>();
        foreach (var (name, json) in cards)
            complaints.AddRange((await DrawAsync(json)).Select(complaint => $"{name}: {complaint}"));
        return complaints;
    }

    public Task PictureAsync(string path) => page.Locator("#card").ScreenshotAsync(new() { Path = path });

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    private static string Ours(string file) => Path.Combine(AppContext.BaseDirectory, "Gallery", file);

    private static string Renderer => Path.Combine(NpmTools.Modules, "adaptivecards", "dist", "adaptivecards.min.js");
}
