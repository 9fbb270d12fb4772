using RMBot.Calendars;
using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;
using RMBot.Local;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators.Graph;

namespace RMBot.EndToEnd;

public sealed class BookingTests(Office office, Chromium chromium) : IClassFixture<Office>
{
    [Fact]
    public async Task What_is_booked_is_in_both_calendars_and_what_is_changed_there_the_coach_knows()
    {
        await using var mentor = await office.Mentor(Screen.Phone);
        await mentor.Sees("Hello Alex, I'm RMBot");
        await using var executive = await office.Executive(Screen.Desktop);
        await executive.Sees("Hello Patti, I'm RMBot");
        var calendars = (await office.Environment).Calendars;
        using var pair = await AgreedPair.OfAsync(await office.Environment);
        var walk = new TermWalk(executive, mentor, pair) { Picture = Picture };

        await walk.BooksSessions();
        var booked = (await pair.ReadAsync()).Sessions;
        Assert.All(booked, session => Assert.Single(Online(calendars.Of(DemoPerson.Patti), session.StartsAt)));
        Assert.All(booked, session => Assert.Single(Online(calendars.Of(DemoPerson.Alex), session.StartsAt)));
        await LooksAt(calendars.Page, "calendars");

        var outlook = calendars.Of(DemoPerson.Patti);
        var moved = NextWorkingDay(booked[1].StartsAt);
        outlook.Move(Online(outlook, booked[1].StartsAt)[0].Id, moved);
        outlook.Delete(Online(outlook, booked[2].StartsAt)[0].Id);
        await walk.SkipsUntil(Role.Mentor, PromptKind.PrepareBrief, occurrence: 2);
        var told = await pair.WhenGot(Role.Mentor, PromptKind.PrepareBrief, occurrence: 2);
        var afternoonBefore = LocalTime.MorningBefore(moved, 2, Playground.TimeZone).AddHours(5);
        Assert.InRange(told, afternoonBefore, afternoonBefore.AddMinutes(5));
        await Picture(mentor, "Preparing for Patti", "brief");

        await walk.Skips($"/skip {(booked[2].EndsAt - told).Days / 7 + 1} weeks");
        Assert.Equal(SessionState.Cancelled, (await pair.ReadAsync()).Sessions[2].State);
        await mentor.SeesTimes(2, "Preparing for Patti");
    }

    private static IReadOnlyList<CalendarItem> Online(Outlook outlook, DateTimeOffset start) =>
        [
            .. outlook
                .Between(start, start.AddMinutes(1))
                .Where(item => item.Start == start && item is { JoinUrl: not null, IsCancelled: false }),
        ];

    private static DateTimeOffset NextWorkingDay(DateTimeOffset moment) =>
        moment.AddDays(moment.DayOfWeek == DayOfWeek.Friday ? 3 : 1);

    /// <summary>Both have the first session in the week that the page leads to.</summary>
    private async Task LooksAt(Uri calendars, string picture)
    {
        var page = await chromium.OpenAsync(Screen.Desktop);
        await page.GotoAsync(calendars.AbsoluteUri);
        await page.GetByText("Next online meeting").ClickAsync();
        await Assertions.Expect(page.Locator("li.teams", new() { HasText = "Patti and Alex" })).ToHaveCountAsync(2);
        await page.ScreenshotAsync(new() { Path = Path.Combine(office.Folder, $"{picture}.png"), FullPage = true });
        await page.Context.DisposeAsync();
    }

    private Task Picture(TeamsClient client, string card, string name) =>
        client.ScreenshotOfCard(card, Path.Combine(office.Folder, $"{name}.png"));
}
