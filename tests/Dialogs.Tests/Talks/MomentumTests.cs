using RMBot.Calendars;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class MomentumTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public MomentumTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task Six_weeks_without_a_session_bring_a_friendly_nudge_to_both()
    {
        await Walks.AgreedAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(41));
        executive.NeverSees("It's been a while");
        await office.PassAsync(TimeSpan.FromDays(2));
        executive.SeesLast("It's been a while, you and Megan");
        mentor.SeesLast("A short message to Alex");
        await office.PassAsync(TimeSpan.FromDays(35));
        Assert.Equal(1, executive.Count("It's been a while"));
    }

    [Fact]
    public async Task A_pair_that_meets_is_never_nudged()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(190));
        executive.NeverSees("It's been a while");
        mentor.NeverSees("It's been a while");
    }

    [Fact]
    public async Task After_the_second_session_in_a_row_that_was_called_off_both_get_three_ways_on()
    {
        await Walks.ActiveAsync(executive, mentor);
        await CancelAsync(mentor);
        executive.NeverSees("Finding a time is hard just now");
        await CancelAsync(executive);
        executive.SeesLast("Finding a time is hard just now");
        mentor.SeesLast("Shorter sessions");
        mentor.SeesLast("Another time");
        mentor.SeesLast("Talk about how we work");
        await CancelAsync(executive);
        Assert.Equal(1, mentor.Count("Finding a time is hard just now"));
    }

    [Fact]
    public async Task Another_time_is_one_tap_and_lands_in_the_calendar()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(2));
        await CancelAsync(executive);
        await CancelAsync(executive);
        await mentor.PressesAsync("Another time");
        mentor.Sees("Thursday 12 March, 10:00");
        var time = new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.Zero).ToString("O");
        await mentor.PressesVerbAsync(MomentumCards.Move, (MomentumCards.TimeInput, time));
        Assert.Equal(time, Pair.Sessions[2].StartsAt.ToString("O"));
        await mentor.PressesOldAsync("Move it there", (MomentumCards.TimeInput, time));
        Assert.Equal(1, Pair.Sessions[2].Moved);
    }

    [Fact]
    public async Task A_session_that_was_held_in_between_starts_the_count_anew()
    {
        await Walks.ActiveAsync(executive, mentor);
        await CancelAsync(executive);
        await office.PassAsync(TimeSpan.FromDays(36));
        await executive.PressesVerbAsync(SessionCards.SendCheck, (SessionCards.HeldInput, SessionCards.Yes));
        await CancelAsync(executive);
        executive.NeverSees("Finding a time is hard just now");
    }

    [Fact]
    public async Task At_half_time_the_executive_is_asked_for_a_word_of_thanks_and_the_mentor_gets_it()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(7.5));
        await executive.PressesVerbAsync(SessionCards.SendCheck, (SessionCards.HeldInput, SessionCards.Yes));
        await office.PassAsync(TimeSpan.FromDays(86.6));
        executive.Sees("Half-time: has Megan heard?");
        await executive.PressesVerbAsync(
            MomentumCards.Thank,
            (MomentumCards.ThanksInput, "You changed how I read our own numbers")
        );
        mentor.SeesLast("A word from Alex at half-time");
        mentor.SeesLast("You changed how I read our own numbers");
        await office.PassAsync(TimeSpan.FromDays(60));
        Assert.Equal(1, mentor.Count("A word from Alex at half-time"));
        Assert.Equal(0, executive.Count("Half-time: has Megan heard?"));
    }

    private static async Task CancelAsync(Chat chat)
    {
        await chat.SaysAsync("sessions");
        await chat.PressesAsync("Cancel the next one");
    }
}
