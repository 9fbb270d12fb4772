namespace RMBot.EndToEnd.Browser;

/// <summary>The machine's own Chromium, started once for all tests that look at a page.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>How long anybody waits for anything on a page, on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private IPlaywright? playwright;
    private IBrowser? browser;

    public const string English = "en-US";

    public async Task<IPage> OpenAsync(Screen screen, string culture = English)
    {
        var context = await (await StartedAsync()).NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = screen.Width, Height = screen.Height },
                Locale = culture,
                TimezoneId = "Europe/Berlin",
            }
        );
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private async Task<IBrowser> StartedAsync()
    {
        if (browser is not null)
            return browser;
        var executable = Programs.RequireChromium();
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        playwright = await Playwright.CreateAsync();
        return browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments });
    }
}
