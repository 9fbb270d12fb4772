using RMBot.Calendars;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>One meeting near the end, booked with the sessions, in which the two look back together (S29, S60).</summary>
public sealed class LookingBackTogetherTests : CalendarTest
{
    [Fact]
    public async Task It_is_after_the_last_session_and_before_the_last_day_at_a_time_free_for_both()
    {
        var pair = PairOf();
        var end = pair.Charter!.EndsOn.ToDateTime(TimeOnly.MinValue);
        Graph.Outlook(Alex).Add(new DateTimeOffset(end.AddDays(-2), TimeSpan.Zero), TimeSpan.FromHours(24), "Away");

        var free = Assert.IsType<Offering.Free>(await Calendar.OfferAsync(pair, Now, Ct));

        Assert.NotNull(free.LookBack);
        Assert.InRange(free.LookBack.Value.UtcDateTime, end.AddDays(-7), end);
        Assert.NotEqual(end.AddDays(-2).Date, free.LookBack.Value.UtcDateTime.Date);
        Assert.All(free.Offers, offer => Assert.True(offer.Starts[^1].AddMinutes(Minutes) <= free.LookBack));
    }

    [Fact]
    public async Task It_stands_in_both_calendars_once_and_goes_when_the_pair_ends()
    {
        var pair = await WithLookBackAsync();
        var start = Start(pair);
        Assert.Single(ItemsOf(Patti), item => item.Start == start);
        Assert.Single(ItemsOf(Alex), item => item.Start == start);

        await RunAsync(pair.Leave(Role.Mentor, Now).ReleaseSessions(Now));

        Assert.Empty(ItemsOf(Patti));
        Assert.Empty(ItemsOf(Alex));
    }

    [Fact]
    public async Task Moved_in_Outlook_it_is_where_the_two_put_it()
    {
        var pair = await WithLookBackAsync();
        var start = Start(pair);
        Graph.Outlook(Patti).Move(ItemsOf(Patti).Single(item => item.Start == start).Id, start.AddHours(-3));

        pair = await LookAsync(pair);

        Assert.Equal(start.AddHours(-3), pair.LookBackAhead(Now));
        Assert.All(pair.Sessions, session => Assert.Equal(0, session.Moved));
    }

    [Fact]
    public async Task Taken_out_in_Outlook_it_is_not_spoken_of_any_more()
    {
        var pair = await WithLookBackAsync();
        var start = Start(pair);
        Graph.Outlook(Patti).Delete(ItemsOf(Patti).Single(item => item.Start == start).Id);

        pair = await LookAsync(pair);

        Assert.Null(pair.LookBackAhead(Now));
        Assert.All(pair.Sessions, session => Assert.Equal(SessionState.Planned, session.State));
        Assert.Null(pair.NextErrand(Now));
    }

    private static DateTimeOffset Start(Pair pair) =>
        pair.Series.Single(series => series.Kind == SeriesKind.LookBack).Starts[0];

    private async Task<Pair> WithLookBackAsync()
    {
        var free = Assert.IsType<Offering.Free>(await Calendar.OfferAsync(PairOf(), Now, Ct));
        return await RunAsync(Asked().BookLookBack(free.LookBack, Now));
    }
}
