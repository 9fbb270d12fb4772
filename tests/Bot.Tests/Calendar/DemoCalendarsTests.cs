using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>Whoever tries the coach on their own machine finds times, whatever day they try it.</summary>
public sealed class DemoCalendarsTests : CalendarTest
{
    [Theory]
    [InlineData(DayOfWeek.Monday)]
    [InlineData(DayOfWeek.Tuesday)]
    [InlineData(DayOfWeek.Wednesday)]
    [InlineData(DayOfWeek.Thursday)]
    [InlineData(DayOfWeek.Friday)]
    [InlineData(DayOfWeek.Saturday)]
    [InlineData(DayOfWeek.Sunday)]
    public async Task There_are_three_series_of_sessions_to_choose_from(DayOfWeek day)
    {
        while (Time.Now.DayOfWeek != day)
        {
            Time.Now = Time.Now.AddDays(1);
        }

        Patti.TimeZone = Alex.TimeZone = "UTC";
        Patti.WorkingHours = Alex.WorkingHours = RMBot.Simulators.Graph.WorkingHours.Usual("UTC");
        DemoCalendars.Seed(Graph, DateOnly.FromDateTime(Now.DateTime), Patti, Alex, Graph.Add("Lynne Robbins"));

        foreach (var cadence in Enum.GetValues<Cadence>())
        {
            var offers = (await Calendar.OfferAsync(Agreed(cadence), Now, Ct) as Offering.Free)?.Offers ?? [];
            Assert.Equal(3, offers.Length);
            Assert.All(offers, offer => Assert.True(offer.Starts.Length >= 3));
        }
    }

    /// <summary>An hour at a time, for three months.</summary>
    private Pairs.Pair Agreed(Cadence cadence)
    {
        var pair = PairOf(cadence: cadence);
        var terms = pair.Charter!.Terms with { SessionMinutes = 60, Months = 3 };
        return pair with { Charters = [Charter.First(terms, DateOnly.FromDateTime(Now.DateTime))] };
    }
}
