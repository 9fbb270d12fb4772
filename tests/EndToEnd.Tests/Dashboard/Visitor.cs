using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>An organiser who looks at the dashboard, and what is wrong with what they see.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    // What axe calls serious and critical. Fluent's focus traps put marks of their own at the edges, hidden from screen
    // readers and passing the focus on at once (tabster's dummies); axe takes them for content.
    private const string Judge = """
        async () => (await axe.run({ exclude: '[data-tabster-dummy]' }, { resultTypes: ['violations'] })).violations
          .filter(found => found.impact === 'serious' || found.impact === 'critical')
          .map(found => `${found.id}: ${found.nodes.map(node => node.html.slice(0, 200)).slice(0, 3).join(' | ')}`)
        """;

    // Whole pixels may be rounded up.
    private const string TooWide = """
        () => document.documentElement.scrollWidth > window.innerWidth + 1
          ? [...document.querySelectorAll('main *')]
              .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 && getComputedStyle(e).position !== 'absolute')
              .map(e => `${e.tagName} ${e.className} ${e.textContent.slice(0, 40)}`).slice(0, 3).concat('scrolls sideways')
          : []
        """;

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(BuiltDashboard.Axe));

    private readonly Uri dashboard;
    private readonly string theme;
    private readonly List<string> complaints = [];

    private Visitor(Uri dashboard, IPage page, string theme) =>
        (this.dashboard, Page, this.theme) = (dashboard, page, theme);

    public IPage Page { get; }

    /// <summary>What the browser itself complained about.</summary>
    public IReadOnlyList<string> Complaints => [.. complaints];

    public static Task<Visitor> OpenAsync(Chromium chromium, AnsweringBot bot, Look look) =>
        OpenAsync(chromium, bot.Dashboard, look);

    public static async Task<Visitor> OpenAsync(Chromium chromium, Uri dashboard, Look look)
    {
        var page = await chromium.OpenAsync(look.Screen);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var visitor = new Visitor(dashboard, page, look.Theme);
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning")
                visitor.complaints.Add(said.Text);
        };
        page.PageError += (_, failure) => visitor.complaints.Add(failure);
        return visitor;
    }

    public Task Visits(string path)
    {
        complaints.Clear();
        return Page.GotoAsync(
            new Uri(
                dashboard,
                $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}theme={theme}"
            ).AbsoluteUri
        );
    }

    public Task Sees(string text) =>
        Assertions.Expect(Page.GetByText(text).Filter(new() { Visible = true }).First).ToBeVisibleAsync();

    /// <summary>Nothing is on its way any more, and charts know how wide they are.</summary>
    public async Task IsDrawn()
    {
        await Assertions.Expect(Page.Locator(".fui-Skeleton")).ToHaveCountAsync(0);
        foreach (var chart in await Page.Locator("figure").AllAsync())
            await Assertions.Expect(chart.Locator("svg").First).ToBeVisibleAsync();
    }

    public async Task<IReadOnlyList<string>> Judges()
    {
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
            await Page.EvaluateAsync(Axe.Value);
        // Between two colours neither of them is judged.
        await Page.EvaluateAsync(
            """
            async () => {
              const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
              await Promise.allSettled(changes.map((one) => one.finished));
            }
            """
        );
        var found = await Page.EvaluateAsync<string[]>(Judge);
        return [.. found, .. await Page.EvaluateAsync<string[]>(TooWide)];
    }

    /// <summary>The page from top to bottom; of a dialog what is on the screen.</summary>
    public async Task Pictures(string path) =>
        await Page.ScreenshotAsync(
            new() { Path = path, FullPage = !await Page.GetByRole(AriaRole.Dialog).IsVisibleAsync() }
        );

    public Task Presses(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Goes on by Tab until the focus is on what has this name; a person would give up after a while.</summary>
    public async Task TabsTo(string name)
    {
        for (var tabs = 0; tabs < 60; tabs++)
        {
            await Presses("Tab");
            if (await Focused() == name)
                return;
        }
        Assert.Fail($"Tab never came to '{name}'.");
    }

    /// <summary>The accessible name of what has the focus, as far as labels and text tell it.</summary>
    public Task<string> Focused() =>
        Page.EvaluateAsync<string>(
            """
            () => {
              const e = document.activeElement;
              return (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent ?? '').replace('*', '').trim();
            }
            """
        );

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
