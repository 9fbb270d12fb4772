using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>What half a year of one pair costs in requests to Graph; docs/decisions/0007 reckons with these.</summary>
public sealed class RequestFiguresTests(ITestOutputHelper output) : CalendarTest
{
    private const int Pairs = 10_000;

    [Theory]
    [InlineData(Cadence.EveryTwoWeeks, 13)]
    [InlineData(Cadence.Monthly, 7)]
    public async Task Three_requests_offer_two_book_and_each_of_at_most_four_looks_a_session_takes_one(
        Cadence cadence,
        int sessions
    )
    {
        var template = PairOf(cadence: cadence);
        var free = Assert.IsType<Offering.Free>(await Calendar.OfferAsync(template, Now, Ct));
        var offering = Graph.Requests.Count;
        var pair = await RunAsync(template.Book(free.Offers[0].Starts, Minutes, Now, SeriesState.Asked));
        var booking = Graph.Requests.Count - offering;
        var looks = 0;
        while (pair.NextErrandAt() is { } at)
        {
            Time.Now = at > Now ? at : Now;
            pair = await LookAsync(pair);
            looks++;
        }

        var looking = Graph.Requests.Count - offering - booking;
        var weeks = (pair.Sessions[^1].EndsAt - First).TotalDays / 7;
        Assert.Equal((sessions, 3, 2), (pair.Sessions.Length, offering, booking));
        Assert.InRange(looks, 1, 4 * sessions);
        Assert.Equal(looks, looking);
        output.WriteLine(
            $"{cadence}: {offering} requests to offer, {booking} to book {sessions} sessions, {looking} for {looks} looks, "
                + $"{looking / weeks:0.0} a week; {Pairs:N0} pairs look {Pairs * looking / weeks / 7:N0} times a day"
        );
    }
}
