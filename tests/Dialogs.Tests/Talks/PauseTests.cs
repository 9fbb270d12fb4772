using RMBot.Calendars;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class PauseTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public PauseTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task A_pause_tells_the_other_until_when_and_not_why()
    {
        await PausedAsync();
        Assert.Equal(Stage.Paused, Pair.Stage);
        mentor.SeesLast("You and Alex are pausing");
        mentor.SeesLast("Tuesday 17 March");
        executive.SeesLast("One session falls into this time");
    }

    [Fact]
    public async Task While_it_is_paused_nobody_is_asked_anything()
    {
        await PausedAsync();
        var before = (executive.ReceivedAt.Count, mentor.ReceivedAt.Count);
        await office.PassAsync(TimeSpan.FromDays(13.9));
        Assert.Equal(before, (executive.ReceivedAt.Count, mentor.ReceivedAt.Count));
    }

    [Fact]
    public async Task It_goes_on_by_itself_that_morning_and_the_next_session_is_prepared()
    {
        await PausedAsync();
        await office.PassAsync(TimeSpan.FromDays(14.5));
        Assert.Equal(Stage.Active, Pair.Stage);
        foreach (var chat in new[] { executive, mentor })
        {
            chat.SeesLast("are back");
            chat.SeesLast("Tuesday 7 April, 10:00");
            var at = TimeZoneInfo.ConvertTime(chat.ReceivedAt[^1].At, LocalTime.Zone("Europe/Berlin"));
            Assert.Equal(new DateTime(2026, 3, 17, 9, 0, 0), at.DateTime);
        }

        await office.PassAsync(TimeSpan.FromDays(20));
        executive.Sees("Your session on Tuesday 7 April");
        executive.NeverSees("Your session on Tuesday 10 March");
    }

    [Fact]
    public async Task Either_can_go_on_earlier()
    {
        await PausedAsync();
        await office.PassAsync(TimeSpan.FromDays(2));
        await mentor.PressesAsync("Go on now");
        Assert.Equal(Stage.Active, Pair.Stage);
        executive.SeesLast("Megan is ready to go on");
        await office.PassAsync(TimeSpan.FromDays(15));
        Assert.Equal(0, executive.Count("You and Megan are back"));
        Assert.Equal(0, mentor.Count("Alex is ready to go on"));
    }

    [Fact]
    public async Task A_day_after_the_end_or_none_is_asked_for_again()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("pause");
        foreach (var day in new[] { "", "soon", "2026-03-03", "2027-03-03" })
        {
            await executive.PressesVerbAsync(
                PauseCards.Begin,
                (PauseCards.ForInput, PauseCards.UntilADay),
                (PauseCards.DayInput, day)
            );
            executive.SeesLast("Please choose a day");
        }

        Assert.Equal(Stage.Active, Pair.Stage);
        await executive.PressesVerbAsync(
            PauseCards.Begin,
            (PauseCards.ForInput, PauseCards.UntilADay),
            (PauseCards.DayInput, "2026-03-30")
        );
        executive.SeesLast("Monday 30 March");
    }

    [Fact]
    public async Task Pressing_pause_twice_pauses_once()
    {
        await PausedAsync();
        await executive.PressesOldAsync("Pause", (PauseCards.ForInput, PauseCards.OneMonth));
        Assert.Single(Pair.Pauses);
        Assert.Equal(1, mentor.Count("You and Alex are pausing"));
    }

    [Fact]
    public async Task Before_the_charter_there_is_nothing_to_pause()
    {
        await executive.InvitesAsync(mentor);
        await executive.SaysAsync("pause");
        executive.SeesLast("There is nothing to pause just now");
    }

    [Fact]
    public async Task Not_now_brings_a_question_back_the_next_working_morning_once()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(3.1));
        executive.SeesLast("Your session on");
        await executive.PressesVerbAsync(SnoozeCards.Later);
        await office.PassAsync(TimeSpan.FromDays(3));
        executive.SeesLast("Your session on");
        Assert.Equal(new DateOnly(2026, 3, 9), DateOnly.FromDateTime(executive.ReceivedAt[^1].At.DateTime));
        await executive.PressesVerbAsync(SnoozeCards.Later);
        executive.Sees("I won't ask about this again");
        await office.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(0, executive.Count("Your session on"));
    }

    [Fact]
    public async Task Skip_after_a_session_lets_it_go()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(7.5));
        executive.SeesLast("Your session with Megan");
        await executive.PressesVerbAsync(SnoozeCards.Skip);
        executive.Sees("Skipped");
        Assert.Null(Pair.Sessions[0][Role.Executive]);
        await office.PassAsync(TimeSpan.FromDays(3));
        Assert.Equal(0, executive.Count("Did it happen?"));
    }

    private async Task PausedAsync()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("Pause");
        await executive.PressesAsync("Pause", (PauseCards.ForInput, PauseCards.TwoWeeks));
    }
}
