using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Sessions;
using RMBot.Simulators.Graph;
using Hours = RMBot.Simulators.Graph.WorkingHours;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>Wherever the two are, and however their mailboxes name it: offered in both people's day, booked as offered.</summary>
public sealed class TwoZonesTests : CalendarTest
{
    public static TheoryData<string, string, string, string> Places =>
        new()
        {
            { "Eastern Standard Time", "America/New_York", "W. Europe Standard Time", "Europe/Berlin" },
            { "GMT Standard Time", "Europe/London", "India Standard Time", "Asia/Kolkata" },
            { "Europe/Berlin", "Europe/Berlin", "America/New_York", "America/New_York" },
            // Their Teams is in another zone than their mailbox, or in none that it tells.
            { "Eastern Standard Time", "Europe/Berlin", "Romance Standard Time", "Europe/Paris" },
            { "W. Europe Standard Time", "UTC", "GMT Standard Time", "UTC" },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_offer_is_in_both_peoples_working_hours_and_is_booked_as_it_was_offered(
        string mailbox,
        string zone,
        string otherMailbox,
        string otherZone
    )
    {
        var (executive, mentor) = (Newcomer("Lynne Robbins", mailbox), Newcomer("Megan Bowen", otherMailbox));
        Graph.Outlook(executive).AddWeekly(First.AddHours(5), TimeSpan.FromHours(1), "Weekly", 40);
        Graph.Outlook(mentor).AddWeekly(First.AddHours(28), TimeSpan.FromHours(1), "Weekly", 40);
        foreach (var cadence in Enum.GetValues<Cadence>())
        {
            var pair = PairOf(executive, mentor, cadence);
            pair = pair with
            {
                Executive = pair.Executive with { TimeZone = zone },
                Mentor = pair.Mentor with { TimeZone = otherZone },
            };
            var offers = Assert.IsType<Offering.Free>(await Calendar.OfferAsync(pair, Now, Ct)).Offers;
            Assert.NotEmpty(offers);
            Assert.All(
                offers.SelectMany(offer => offer.Starts),
                start => Assert.True(IsAtWork(start, mailbox) && IsAtWork(start, otherMailbox), $"{start}")
            );

            var booked = await RunAsync(pair.Book(offers[0].Starts, Minutes, Now, SeriesState.Asked));

            Assert.Equal(offers[0].Starts, Planned(booked));
            Assert.Equal(offers[0].Starts, OursIn(mentor));
            Graph.Outlook(executive).Delete(booked.Series[0].Entry!);
        }
    }

    [Fact]
    public async Task Working_hours_in_a_zone_somebody_made_up_are_taken_to_be_where_the_person_is()
    {
        Patti.WorkingHours = Hours.Usual("Customized Time Zone") with { CustomBias = -60 };

        var offers = Assert.IsType<Offering.Free>(await Calendar.OfferAsync(PairOf(), Now, Ct)).Offers;

        Assert.All(
            offers.SelectMany(offer => offer.Starts),
            start => Assert.True(IsAtWork(start, "Europe/Berlin"), $"{start}")
        );
    }

    private static bool IsAtWork(DateTimeOffset start, string zone)
    {
        var local = TimeZoneInfo.ConvertTime(start, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && local.TimeOfDay >= TimeSpan.FromHours(8)
            && local.TimeOfDay.Add(TimeSpan.FromMinutes(Minutes)) <= TimeSpan.FromHours(17);
    }

    private IEnumerable<DateTimeOffset> OursIn(SimulatedPerson person) =>
        ItemsOf(person).Where(item => item.Subject == "Lynne and Megan").Select(item => item.Start);

    private SimulatedPerson Newcomer(string name, string zone)
    {
        var person = Graph.Add(name, zone);
        Access.Add(person);
        return person;
    }
}
