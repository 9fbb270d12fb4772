using RMBot.Calendars;
using RMBot.Care;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>A session at a time of one's own, and what the other hears of it. The first is on Tuesday 10 March, 10:00 in Berlin.</summary>
public sealed class ArrangingTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public ArrangingTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen", timeZone: "America/New_York");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task A_time_of_ones_own_is_read_on_ones_own_clock_and_shown_on_both_before_it_counts()
    {
        await BookedAsync();
        await LooksAsync(mentor, "2026-03-12", "09:30");
        mentor.Sees("For you: Thursday 12 March, 09:30");
        mentor.Sees("For Alex: Thursday 12 March, 14:30");
        Assert.Equal(0, Pair.Sessions[0].Moved);

        await mentor.PressesAsync("Move it");

        Assert.Equal(new DateTimeOffset(2026, 3, 12, 13, 30, 0, TimeSpan.Zero), Pair.Sessions[0].StartsAt);
        Assert.Equal(["book 1", "move 1"], office.Calendar.Done);
        mentor.Sees("Thursday 12 March, 09:30");
    }

    [Theory]
    [InlineData("2026-03-02", "10:00", "That moment has passed")]
    [InlineData("2026-03-10", "10:00", "planned for then already")]
    [InlineData("2026-09-03", "10:00", "Your time together ends before then")]
    [InlineData("2026-04-07", "10:30", "another session at that time")]
    [InlineData("2026-04-07", "09:01", "another session at that time")]
    [InlineData("2026-03-12", "", "Please choose a day and a time")]
    [InlineData("12 March", "10:00", "Please choose a day and a time")]
    public async Task A_time_that_cannot_be_is_asked_again_and_nothing_typed_is_lost(
        string day,
        string time,
        string asks
    )
    {
        await BookedAsync();
        await LooksAsync(executive, day, time);
        executive.Sees(asks);
        executive.Sees(day);
        executive.Sees(time);
        Assert.Equal(["book 1"], office.Calendar.Done);
    }

    [Fact]
    public async Task A_time_that_can_no_longer_be_is_asked_again_when_it_is_to_count()
    {
        await BookedAsync();
        await LooksAsync(executive, "2026-03-04", "12:00");
        await office.PassAsync(TimeSpan.FromDays(3));
        await executive.PressesAsync("Move it");
        executive.Sees("That moment has passed");
        executive.Sees("2026-03-04");
        Assert.Equal(0, Pair.Sessions[0].Moved);
    }

    [Fact]
    public async Task The_other_hears_of_a_move_once_with_the_new_time_on_their_own_clock()
    {
        await BookedAsync();
        await MovesAsync(executive, "2026-03-12", "15:30");
        mentor.SeesLast("Alex moved a session");
        mentor.SeesLast("Now: Thursday 12 March, 10:30");
        mentor.SeesLast("Before: Tuesday 10 March, 05:00");
        await executive.PressesOldAsync("Move it");
        await office.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(1, mentor.Count("Alex moved a session"));
        executive.NeverSees("moved a session");
    }

    [Fact]
    public async Task Moved_to_and_fro_while_the_other_sleeps_they_hear_of_the_last_time_only()
    {
        await BookedAsync();
        await office.PassAsync(TimeSpan.FromHours(16));
        await MovesAsync(executive, "2026-03-12", "15:30");
        await MovesAsync(executive, "2026-03-13", "16:30");
        await office.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(1, mentor.Count("Alex moved a session"));
        mentor.Sees("Now: Friday 13 March, 11:30");
        mentor.Sees("Before: Tuesday 10 March, 05:00");
    }

    [Fact]
    public async Task Moved_back_before_the_other_heard_is_no_news_and_no_move()
    {
        await BookedAsync();
        await office.PassAsync(TimeSpan.FromHours(16));
        await MovesAsync(executive, "2026-03-12", "15:30");
        await MovesAsync(executive, "2026-03-10", "10:00");
        await office.PassAsync(TimeSpan.FromDays(1));
        mentor.NeverSees("moved a session");
        Assert.Equal(0, Pair.Sessions[0].Moved);
    }

    [Fact]
    public async Task Moved_back_after_the_other_heard_is_told_again()
    {
        await BookedAsync();
        await MovesAsync(executive, "2026-03-12", "15:30");
        await office.PassAsync(TimeSpan.FromHours(1));
        await MovesAsync(executive, "2026-03-10", "10:00");
        Assert.Equal(2, mentor.Count("Alex moved a session"));
        mentor.Sees("Now: Tuesday 10 March, 05:00");
    }

    [Fact]
    public async Task The_other_hears_that_a_session_was_called_off_without_a_word_about_why()
    {
        await BookedAsync();
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("Cancel the next one");
        mentor.SeesLast("Alex called off a session");
        mentor.SeesLast("It was planned for Tuesday 10 March, 05:00");
        mentor.SeesLast("Next: Tuesday 7 April, 04:00");
        executive.NeverSees("called off");
    }

    [Fact]
    public async Task Called_off_after_a_move_nobody_heard_of_names_the_time_they_know()
    {
        await BookedAsync();
        await office.PassAsync(TimeSpan.FromHours(16));
        await MovesAsync(executive, "2026-03-12", "15:30");
        await executive.PressesAsync("Cancel the next one");
        await office.PassAsync(TimeSpan.FromDays(1));
        mentor.NeverSees("moved a session");
        mentor.Sees("It was planned for Tuesday 10 March, 05:00");
    }

    [Fact]
    public async Task A_first_session_called_off_overnight_does_not_hide_that_the_others_were_booked()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("Cancel the next one");
        await office.PassAsync(TimeSpan.FromDays(1));
        mentor.Sees("Alex has booked your sessions");
        mentor.NeverSees("called off");
        mentor.NeverSees("10 March");
    }

    [Fact]
    public async Task News_of_a_move_comes_too_late_once_the_session_began()
    {
        await BookedAsync();
        await MovesAsync(executive, "2026-03-12", "15:30");
        await office.BeDownAsync(TimeSpan.FromDays(1));
        Assert.Equal(1, mentor.Count("Alex moved a session"));
        var late = Prompt.Of(PromptKind.SessionMoved, Role.Mentor, office.Now);
        Assert.True(Pair.IsOvertaken(late, Pair.Sessions[0].StartsAt));
        Assert.False(Pair.IsOvertaken(late, Pair.Sessions[0].StartsAt.AddMinutes(-1)));
    }

    [Fact]
    public async Task Instead_of_the_offered_times_one_can_name_ones_own()
    {
        await BookedAsync();
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("Cancel the next one");
        await executive.PressesAsync("Cancel the next one");
        await mentor.PressesAsync("Another time");
        await mentor.PressesAsync("A time of my own");
        await mentor.PressesVerbAsync(
            ArrangingCards.Look,
            (ArrangingCards.DayInput, "2026-05-06"),
            (ArrangingCards.TimeOfDayInput, "10:00")
        );
        await mentor.PressesAsync("Move it");
        Assert.Contains("move 3", office.Calendar.Done);
    }

    [Fact]
    public async Task Offered_times_are_free_of_the_pairs_own_sessions()
    {
        await BookedAsync();
        await office.PassAsync(TimeSpan.FromDays(2));
        await MovesAsync(executive, "2026-03-11", "09:00");
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("Cancel the next one");
        await office.PassAsync(TimeSpan.FromDays(26));
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("Cancel the next one");
        await executive.PressesVerbAsync(MomentumCards.Times);
        Assert.DoesNotContain("Tuesday 7 April, 10:00", executive.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_two_rest_their_sessions_are_shown_and_those_in_the_pause_are_marked()
    {
        await BookedAsync();
        await executive.SaysAsync("pause");
        await executive.PressesAsync("Pause", (PauseCards.ForInput, PauseCards.TwoWeeks));
        await executive.SaysAsync("sessions");
        executive.SeesLast("Your sessions ahead");
        executive.SeesLast("You are pausing until Tuesday 17 March");
        executive.SeesLast("Tuesday 10 March, 10:00 (in your pause)");
        executive.SeesLast("Tuesday 7 April, 10:00");
        executive.Sees("Go on now");
        Assert.DoesNotContain("7 April, 10:00 (in", executive.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_in_the_pause_can_be_moved_out_of_it_but_not_about_in_it()
    {
        await BookedAsync();
        await executive.SaysAsync("pause");
        await executive.PressesAsync("Pause", (PauseCards.ForInput, PauseCards.TwoWeeks));
        await LooksAsync(executive, "2026-03-12", "10:00");
        executive.Sees("You are pausing on that day");
        await MovesAsync(executive, "2026-03-19", "10:00");
        mentor.SeesLast("Now: Thursday 19 March, 05:00");
        await office.PassAsync(TimeSpan.FromDays(18));
        mentor.Sees("Preparing for Alex");
    }

    /// <summary>Booked, and both know: it is Tuesday 3 March, 10:00 in New York.</summary>
    private async Task BookedAsync()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromHours(6));
    }

    private static async Task LooksAsync(Chat chat, string day, string time)
    {
        await chat.SaysAsync("sessions");
        await chat.PressesAsync("Move the next one");
        await chat.PressesVerbAsync(
            ArrangingCards.Look,
            (ArrangingCards.DayInput, day),
            (ArrangingCards.TimeOfDayInput, time)
        );
    }

    private static async Task MovesAsync(Chat chat, string day, string time)
    {
        await LooksAsync(chat, day, time);
        await chat.PressesAsync("Move it");
    }
}
