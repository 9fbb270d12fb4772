using System.Text;
using System.Web;
using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>An organiser who looks at the dashboard, and what is wrong with what they see.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Paper = new()
    {
        ["default"] = "#ffffff",
        ["dark"] = "#292929",
        ["contrast"] = "#000000",
    };

    private readonly Uri dashboard;
    private readonly List<string> complaints = [];
    private string theme;

    private Visitor(Uri dashboard, IPage page, string theme) =>
        (this.dashboard, Page, this.theme) = (dashboard, page, theme);

    public IPage Page { get; }

    /// <summary>What the browser itself complained about.</summary>
    public IReadOnlyList<string> Complaints => [.. complaints];

    public static Task<Visitor> OpenAsync(Chromium chromium, AnsweringBot bot) => OpenAsync(chromium, bot, Look.Plain);

    public static Task<Visitor> OpenAsync(
        Chromium chromium,
        AnsweringBot bot,
        Look look,
        string culture = Chromium.English
    )
    {
        bot.Programmes.BeginAnew();
        return OpenAsync(chromium, bot.Dashboard, look, culture);
    }

    public static async Task<Visitor> OpenAsync(
        Chromium chromium,
        Uri dashboard,
        Look look,
        string culture = Chromium.English
    )
    {
        var page = await chromium.OpenAsync(look.Screen, culture);
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
        return Page.GotoAsync(AddressOf(path));
    }

    /// <summary>Goes on as links do: only the first page is loaded.</summary>
    public async Task GoesTo(string path)
    {
        if (!Page.Url.StartsWith(dashboard.AbsoluteUri, StringComparison.Ordinal))
        {
            await Visits(path);
            return;
        }
        // By a page like no other, so that nothing of the one before is taken for the next.
        await Goes("programmes");
        await Page.Locator("header").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        complaints.Clear();
        await Goes(path);
    }

    public async Task Comes(Place place)
    {
        await GoesTo(place.Path);
        await Sees(place.Shows);
        if (!place.Waits)
            await IsDrawn();
    }

    /// <summary>What the browser complained about, without what it must here.</summary>
    public IEnumerable<string> ComplaintsAt(Place place) =>
        complaints.Where(said => !place.Expects(said)).Select(said => $"{place.Name}: {said}");

    /// <summary>The same page in another theme and at another width, without loading it again.</summary>
    public async Task Turns(Look look)
    {
        if (look.Screen.Width != Page.ViewportSize!.Width)
            await Page.SetViewportSizeAsync(look.Screen.Width, look.Screen.Height);
        if (look.Theme == theme)
            return;
        theme = look.Theme;
        await Goes(new Uri(Page.Url).PathAndQuery);
        await Page.WaitForFunctionAsync(
            "(paper) => getComputedStyle(document.querySelector('.fui-FluentProvider')).getPropertyValue('--colorNeutralBackground1') === paper",
            Paper[theme]
        );
    }

    public Task Sees(string text) => Page.GetByText(text).Filter(new() { Visible = true }).First.WaitForAsync();

    /// <summary>What a screen reader is told beside what shows.</summary>
    public Task Hears(string sentence) =>
        Page.GetByRole(AriaRole.Status)
            .Filter(new() { HasText = sentence })
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Nothing is on its way any more, and charts know how wide they are.</summary>
    public Task IsDrawn() =>
        Page.WaitForFunctionAsync(
            """
            () => !document.querySelector('.fui-Skeleton')
              && [...document.querySelectorAll('figure')].every((chart) => chart.querySelector('svg')?.clientWidth > 0)
            """
        );

    /// <summary>Presses the button for a file, and has it.</summary>
    public async Task<(string Name, string Content)> Downloads()
    {
        var file = await Page.RunAndWaitForDownloadAsync(() =>
            Page.GetByRole(AriaRole.Button, new() { Name = "Download as CSV" }).ClickAsync()
        );
        var bytes = await File.ReadAllBytesAsync(await file.PathAsync(), TestContext.Current.CancellationToken);
        return (file.SuggestedFilename, Encoding.UTF8.GetString(bytes));
    }

    public Task<IReadOnlyList<string>> Judges() => Judge.Complaints(Page);

    /// <summary>The page from top to bottom, of a dialog what is on the screen; taken only for those who want to look.</summary>
    public async Task Pictures(string folder, string name)
    {
        if (!Artifacts.PicturesAreWanted)
            return;
        var whole = !await Page.GetByRole(AriaRole.Dialog).IsVisibleAsync();
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = whole });
    }

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

    private async Task Goes(string path) =>
        await Page.EvaluateAsync(
            """
            (address) => {
              history.replaceState(history.state, '', address);
              dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
            }
            """,
            AddressOf(path)
        );

    private string AddressOf(string path)
    {
        var address = new UriBuilder(new Uri(dashboard, path));
        var query = HttpUtility.ParseQueryString(address.Query);
        query["theme"] = theme;
        address.Query = query.ToString();
        return address.Uri.AbsoluteUri;
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
