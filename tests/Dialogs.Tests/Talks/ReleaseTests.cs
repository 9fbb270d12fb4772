using RMBot.Calendars;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>What becomes of the sessions in the calendars after an end or for a pause.</summary>
public sealed class ReleaseTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public ReleaseTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task An_end_counts_at_once_and_the_calendars_are_asked_about_after_it()
    {
        await EndedAsync(executive);
        Assert.Equal(Stage.Closed, Pair.Stage);
        executive.Sees("7 sessions still stand in both calendars. Shall I take them out?");
        Assert.Equal(7, office.Calendar.Entries.Count);
        await executive.PressesAsync("Take out");
        executive.Sees("Out of both calendars");
        Assert.Empty(office.Calendar.Entries);
    }

    [Fact]
    public async Task The_other_may_take_them_out_as_well()
    {
        await EndedAsync(executive);
        mentor.SeesLast("7 sessions still stand in both calendars");
        await mentor.PressesAsync("Take out");
        await executive.PressesAsync("Take out");
        Assert.Empty(office.Calendar.Entries);
        Assert.Equal(7, office.Calendar.Done.Count(done => done.StartsWith("cancel", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Left_in_they_stay()
    {
        await EndedAsync(mentor);
        await mentor.PressesAsync("Leave in");
        await office.PassAsync(TimeSpan.FromDays(200));
        Assert.Equal(7, office.Calendar.Entries.Count);
    }

    [Fact]
    public async Task The_look_back_goes_with_them()
    {
        office.Calendar.LookBack = new DateTimeOffset(2026, 8, 27, 9, 0, 0, TimeSpan.Zero);
        await EndedAsync(executive);
        await executive.PressesAsync("Take out");
        Assert.Empty(office.Calendar.Entries);
        Assert.Equal(SeriesState.Released, Pair.Series[1].State);
    }

    [Fact]
    public async Task A_pair_that_put_nothing_into_calendars_is_not_asked()
    {
        office.Calendar.Says = new Offering.Free([]);
        await Walks.AgreedAsync(executive, mentor);
        await executive.PressesAsync("See times");
        await executive.PressesAsync("Usual times");
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "Tuesday"));
        await executive.SaysAsync("end");
        await executive.PressesVerbAsync(CareCards.End);
        executive.Sees("It has ended");
        Assert.False(executive.Has("Take out"));
    }

    [Fact]
    public async Task For_a_pause_only_the_sessions_in_it_are_asked_about()
    {
        await PausedAsync();
        Assert.Equal(Stage.Paused, Pair.Stage);
        executive.Sees("One session falls into this time. Shall I take it out of both calendars?");
        mentor.SeesLast("Shall I take it out of both calendars?");
        await mentor.PressesAsync("Take out");
        Assert.Equal(["book 1", "cancel 1"], office.Calendar.Done);
        await executive.SaysAsync("pause");
        Assert.DoesNotContain("Shall I", executive.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_in_a_pause_that_is_over_is_not_asked_about()
    {
        await PausedAsync();
        await office.PassAsync(TimeSpan.FromDays(8));
        await executive.SaysAsync("pause");
        Assert.DoesNotContain("Shall I", executive.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_taken_out_for_a_pause_are_no_reason_for_advice()
    {
        await PausedAsync();
        await executive.PressesAsync("Take out");
        await office.PassAsync(TimeSpan.FromDays(20));
        executive.NeverSees("Finding a time is hard just now");
    }

    [Fact]
    public async Task The_end_of_a_term_leaves_nothing_in_the_calendars()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("finish");
        await executive.PressesVerbAsync(Review.ReviewCards.Finish);
        await office.PassAsync(TimeSpan.FromDays(20));
        Assert.Equal(Stage.Closed, Pair.Stage);
        Assert.DoesNotContain(office.Calendar.Entries.Values, entry => entry.StartsAt > office.Now);
    }

    [Fact]
    public void Sessions_still_on_their_way_into_the_calendars_are_taken_out_as_soon_as_they_are_in()
    {
        var pair = APair
            .Active()
            .Book([APair.Start.AddDays(7)], 60, APair.Start, SeriesState.Asked)
            .BookLookBack(APair.Start.AddDays(100), APair.Start)
            .Leave(Role.Mentor, APair.Start)
            .ReleaseSessions(APair.Start);
        foreach (var number in new[] { 0, 1 })
        {
            var series = pair.Series[number];
            var at = series.Starts[0];
            var entry = new Entry($"entry {number}", null, [new Occurrence($"entry {number}/1", at, at)]);
            pair = pair.Booked(series, entry, APair.Start);
        }

        Assert.IsType<Errand.Release>(pair.NextErrand(APair.Start));
        pair = pair.Released(pair.Series[1], APair.Start);
        Assert.IsType<Errand.Cancel>(pair.NextErrand(APair.Start));
    }

    private async Task EndedAsync(Chat by)
    {
        await Walks.ActiveAsync(executive, mentor);
        await by.SaysAsync("end");
        await by.PressesVerbAsync(CareCards.End);
    }

    private async Task PausedAsync()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("pause");
        await executive.PressesAsync("Pause", (PauseCards.ForInput, PauseCards.TwoWeeks));
    }
}
