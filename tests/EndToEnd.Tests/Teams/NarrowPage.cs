namespace RMBot.EndToEnd.Teams;

/// <summary>The Playground's page is laid out for desktops and scrolls sideways on a phone; Teams' own does not.</summary>
internal static class NarrowPage
{
    private const string Style = """
        div { min-width: 0 !important; }
        div:has(> .ac-preview-panel) { width: auto !important; }
        [role=toolbar] > *, h1 { display: none; }
        """;

    public static async Task FitAsync(IPage page)
    {
        if (page.ViewportSize!.Width < 600)
            await page.AddStyleTagAsync(new() { Content = Style });
    }
}
