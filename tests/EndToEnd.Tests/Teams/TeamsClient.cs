using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Logs;
using RMBot.Local;

namespace RMBot.EndToEnd.Teams;

/// <summary>One person at their Teams client, in the words of someone telling what they did.</summary>
internal sealed class TeamsClient : IAsyncDisposable
{
    private readonly IPage page;
    private readonly Overheard heard;

    private TeamsClient(IPage page, Overheard heard) => (this.page, this.heard) = (page, heard);

    /// <summary>Happens before each time this person says or presses something.</summary>
    public Func<Task> BeforeActing { get; set; } = () => Task.CompletedTask;

    private ILocator Box => page.GetByRole(AriaRole.Textbox).And(page.Locator("[data-lexical-editor]"));
    private ILocator Messages => page.Locator(".fai-OutputCard");
    private ILocator Cards => page.Locator(".ac-adaptiveCard");

    public static async Task<TeamsClient> OpenAsync(
        Chromium chromium,
        Playground playground,
        Screen screen,
        Overheard heard
    )
    {
        var page = await chromium.OpenAsync(screen);
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => heard.IsSent(frame.Text ?? "");
        await page.GotoAsync(playground.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var client = new TeamsClient(page, heard);
        await Assertions.Expect(client.Box).ToBeVisibleAsync();
        await client.ClosesTheLog();
        await NarrowPage.FitAsync(page);
        return client;
    }

    public async Task Says(string text)
    {
        await BeforeActing();
        heard.Types(text);
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
        await Assertions.Expect(Box).ToBeEmptyAsync();
    }

    /// <summary>Answers a question of an interview by its card.</summary>
    public async Task Answers(string label, string text, string on)
    {
        await Fills(label, text, on);
        await Presses("Continue", on);
    }

    public async Task Picks(string label, string choice, string on)
    {
        await Chooses(label, choice, on);
        await Presses("Continue", on);
    }

    /// <summary>Through the page that Teams' own sign-in card opens, and back with its code.</summary>
    public async Task SignsIn()
    {
        var redeem = page.GetByRole(AriaRole.Button, new() { Name = "Redeem code" });
        await Assertions.Expect(redeem).ToBeVisibleAsync();
        // Its name for a screen reader is the note beside it.
        var signIn = page.Locator("[data-tid=hero-card-buttons]").Last.Locator("button", new() { HasText = "Sign in" });
        var opened = await page.Context.RunAndWaitForPageAsync(() => signIn.ClickAsync());
        var code = await opened.Locator("strong").InnerTextAsync();
        heard.Reads(code);
        page.Dialog += (_, question) => _ = question.AcceptAsync(code);
        await redeem.ClickAsync();
    }

    public Task Fills(string label, string text, string on)
    {
        heard.Types(text);
        return CardWith(on).GetByLabel(label).FillAsync(text);
    }

    public async Task Chooses(string label, string choice, string on)
    {
        var group = CardWith(on).GetByRole(AriaRole.Radiogroup, new() { Name = label });
        var list = CardWith(on).GetByRole(AriaRole.Combobox, new() { Name = label });
        await Assertions.Expect(group.Or(list)).ToBeVisibleAsync();
        if (await list.IsVisibleAsync())
        {
            await list.ClickAsync();
            await page.GetByRole(AriaRole.Option, new() { Name = choice, Exact = true }).ClickAsync();
        }
        else
        {
            await group.GetByLabel(choice, new() { Exact = true }).CheckAsync();
        }
    }

    public Task Ticks(string label, string on) =>
        CardWith(on).GetByRole(AriaRole.Checkbox, new() { Name = label }).CheckAsync();

    public async Task Presses(string title, string on)
    {
        var button = CardWith(on).GetByRole(AriaRole.Button, new() { Name = title, Exact = true });
        await Assertions.Expect(button).ToBeVisibleAsync();
        await BeforeActing();
        await button.ClickAsync();
    }

    /// <summary>The newest card with these words.</summary>
    public ILocator CardWith(string text) => Cards.Filter(new() { HasText = text }).Last;

    public Task Sees(string text, TimeSpan? within = null) =>
        Assertions
            .Expect(Messages.Filter(new() { HasText = text }).Last)
            .ToBeVisibleAsync(new() { Timeout = (float)(within ?? Chromium.Patience).TotalMilliseconds });

    public Task SeesTimes(int times, string text) =>
        Assertions.Expect(Messages.Filter(new() { HasText = text })).ToHaveCountAsync(times);

    public Task<int> CountsMessagesWith(string text) => Messages.Filter(new() { HasText = text }).CountAsync();

    public Task Screenshot(string path) => page.ScreenshotAsync(new() { Path = path });

    /// <summary>The newest card with these words from top to bottom, however long it is.</summary>
    public async Task ScreenshotOfCard(string text, string path)
    {
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(size.Width, 4000);
        await CardWith(text).ScreenshotAsync(new() { Path = path });
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    // It covers the whole chat on a phone, and repeats what was said.
    private async Task ClosesTheLog()
    {
        var title = page.GetByText("Log Panel", new() { Exact = true });
        for (var tries = 0; tries < 10 && await title.IsVisibleAsync(); tries++)
        {
            await page.GetByTitle("Toggle Log Panel").ClickAsync();
            try
            {
                await title.WaitForAsync(new() { State = WaitForSelectorState.Hidden, Timeout = 2000 });
            }
            catch (TimeoutException)
            {
                // A click that comes while the page still puts itself together closes nothing.
            }
        }

        await Assertions.Expect(title).ToBeHiddenAsync();
    }
}
