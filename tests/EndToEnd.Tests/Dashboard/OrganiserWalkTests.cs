using Microsoft.AspNetCore.Http;
using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

[Collection(DashboardTests.Name)]
public sealed class OrganiserWalkTests(Chromium chromium, AnsweringBot bot)
{
    private const string IsOnTop = """
        (e) => {
          const box = e.getBoundingClientRect();
          return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === e;
        }
        """;

    [Fact]
    public async Task A_pair_is_added_by_keyboard_alone_and_what_is_wrong_is_told_beside_it()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        await visitor.Visits($"{Programmes.Many}/pairs");
        await visitor.Sees("1 to 25 of 137");
        await visitor.TabsTo("Add a pair");
        await visitor.Presses("Enter");
        await visitor.Sees("The mentor hears nothing before that.");

        await visitor.Page.Keyboard.TypeAsync("pattif@example.com");
        await visitor.Presses("Enter");
        await visitor.Sees("Please write a work e-mail address");
        Assert.Equal("Mentor's work e-mail address", await visitor.Focused());
        await visitor.Page.Keyboard.TypeAsync("pattif@example.com");
        await visitor.Presses("Enter");
        await visitor.Sees("Executive and mentor are the same person.");
        await visitor.Page.GetByLabel("Mentor's work e-mail address").FillAsync("alexw@example.com");
        await visitor.Presses("Enter");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "The pair was added." }))
            .ToHaveCountAsync(1);
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Add a pair" }))
            .ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_two_organisers_changed_at_once_is_laid_side_by_side_and_chosen()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        await visitor.Visits($"{Programmes.Many}/settings");
        await visitor.Page.GetByLabel("Length, in months").FillAsync("9");
        await visitor.Page.GetByLabel("Mentor's time, in minutes a month").FillAsync("120");
        bot.Programmes.Settings.ChangedByAnother(new("Mentors first", new(12, 90, "08:00", "19:00", "en")));

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Save settings" }).ClickAsync();
        await visitor.Sees("Somebody changed these settings meanwhile");
        await visitor.Sees("Name: Mentors first");
        await visitor.Page.GetByLabel("Theirs: 12").CheckAsync();
        Assert.Empty(await visitor.Judges());
        await visitor.Pictures(Artifacts.Folder("dashboard"), "settings-conflict");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Save my choice" }).ClickAsync();

        await visitor.Sees("The settings were saved.");
        Assert.Equal(new("Mentors first", new(12, 120, "08:00", "19:00", "en")), bot.Programmes.Settings.Now);
    }

    [Theory]
    [InlineData(StatusCodes.Status401Unauthorized, "You are not signed in", 2)]
    [InlineData(StatusCodes.Status403Forbidden, "Ask your Microsoft 365 administrator", 1)]
    public async Task Somebody_who_may_not_look_is_told_what_helps(int door, string sentence, int knocks)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        bot.Programmes.Door = door;

        await visitor.Visits($"{Programmes.Many}/overview");

        await visitor.Sees(sentence);
        Assert.Empty(await visitor.Judges());
        Assert.Equal(knocks, bot.Programmes.Refused);
    }

    [Fact]
    public async Task The_list_of_pairs_is_searched_sorted_and_paged()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        await visitor.Visits($"{Programmes.Many}/pairs");
        var first = visitor.Page.GetByRole(AriaRole.Rowheader).First;
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true }).ClickAsync();
        await visitor.Sees("26 to 50 of 137");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Executive" }).ClickAsync();
        await visitor.Sees("1 to 25 of 137");
        await visitor.Page.GetByLabel("Search by name").FillAsync("Miriam");

        await Assertions.Expect(first).ToHaveTextAsync("Miriam Graham");
        Assert.Contains("q=Miriam", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Programme: Reverse mentoring 2026")]
    [InlineData("Language")]
    public async Task A_menu_leaves_the_page_behind_it_to_be_seen(string name)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        await visitor.Visits($"{Programmes.Many}/pairs");
        await visitor.Sees("1 to 25 of 137");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Menu).WaitForAsync();

        Assert.Empty(await visitor.Judges());
        Assert.True(await visitor.Page.GetByText("Sessions held").First.EvaluateAsync<bool>(IsOnTop));
    }

    [Fact]
    public async Task Following_a_link_brings_the_focus_to_the_heading_of_its_page()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        await visitor.Visits($"{Programmes.Many}/overview");

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "See the fix" }).ClickAsync();

        await visitor.Sees("Consent for calendars");
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Health", Level = 1 }))
            .ToBeFocusedAsync();
        await Assertions.Expect(visitor.Page).ToHaveTitleAsync("Health – RMBot");
    }
}
