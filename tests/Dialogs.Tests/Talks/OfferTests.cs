using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class OfferTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public OfferTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen", timeZone: "Europe/London");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task In_two_zones_both_times_are_on_the_offer()
    {
        await OffersAsync();
        executive.Sees("Tuesdays 10:00 for you, 09:00 for Megan; 7 sessions, first 10 March");
        executive.Sees("60 minutes each");
        Assert.Equal(1, executive.Count("minutes each"));
    }

    [Fact]
    public async Task In_one_zone_the_time_is_there_once()
    {
        var office = new Office();
        var (alex, megan) = (office.Add("Alex Wilber"), office.Add("Megan Bowen"));
        await Walks.AgreedAsync(alex, megan);
        await alex.PressesAsync("See times");
        alex.Sees("Tuesdays 10:00; 7 sessions, first 10 March");
    }

    [Theory]
    [InlineData(11, "One session, Tuesday 10 March, 12:00 for you, 11:00 for Megan")]
    [InlineData(22, "One session, Tuesday 10 March, 23:00 for you, 22:00 for Megan")]
    [InlineData(23, "One session, Wednesday 11 March, 00:00 for you, Tuesday 10 March, 23:00 for Megan")]
    public async Task A_single_session_is_on_its_day(int hour, string line)
    {
        var start = new DateTimeOffset(2026, 3, 10, hour, 0, 0, TimeSpan.Zero);
        office.Calendar.Says = new Offering.Free([new Offer("only", [start], 60)]);
        await OffersAsync();
        executive.Sees(line);
    }

    [Fact]
    public async Task A_session_away_from_the_regular_time_is_said()
    {
        var starts = Rhythm.Series(
            new DateOnly(2026, 3, 10),
            new TimeOnly(10, 0),
            Cadence.Monthly,
            new DateOnly(2026, 8, 30),
            "Europe/Berlin"
        );
        office.Calendar.Says = new Offering.Free([new Offer("tuesdays", starts.SetItem(2, starts[2].AddDays(1)), 60)]);
        await OffersAsync();
        executive.Sees("; one is at another time");
    }

    [Fact]
    public async Task When_no_time_suits_both_there_are_ways_on()
    {
        office.Calendar.Says = new Offering.Free([]);
        await OffersAsync();
        executive.Sees("No time suits you both just now");
        await executive.PressesAsync("Usual times");
        executive.Sees("I can't see your calendars");
        Assert.True(executive.Has("Book these"));
    }

    [Fact]
    public async Task A_shorter_session_is_proposed_from_there()
    {
        office.Calendar.Says = new Offering.Free([]);
        await OffersAsync();
        await executive.PressesAsync("A shorter session");
        executive.Sees("How you work together");
    }

    [Fact]
    public async Task A_session_in_nobodys_calendar_comes_with_a_link_for_the_executive_until_it_is_over()
    {
        await UnbookedAsync();
        await office.PassAsync(TimeSpan.FromDays(4.1));
        executive.SeesLast("teams.microsoft.com/l/meeting/new");
        await executive.SaysAsync("sessions");
        executive.SeesLast("Put the next one into your calendars");
        await mentor.SaysAsync("sessions");
        mentor.NeverSees("Put the next one into your calendars");
    }

    [Fact]
    public async Task What_the_coach_books_needs_no_link()
    {
        await OffersAsync();
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        await office.PassAsync(TimeSpan.FromDays(4));
        executive.NeverSees("teams.microsoft.com");
    }

    [Fact]
    public async Task Booking_through_the_calendars_books_the_look_back_too_and_both_see_it()
    {
        office.Calendar.LookBack = new DateTimeOffset(2026, 8, 27, 9, 0, 0, TimeSpan.Zero);
        await OffersAsync();
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        executive.Sees("Looking back together: Thursday 27 August, 11:00");
        await mentor.SaysAsync("sessions");
        mentor.SeesLast("Looking back together: Thursday 27 August, 10:00");
        Assert.Equal(["book 1", "book 2"], office.Calendar.Done);
        Assert.Equal(8, office.Calendar.Entries.Count);
        Assert.Equal(7, Pair.Sessions.Length);
    }

    [Fact]
    public async Task A_time_that_is_gone_by_now_is_answered_with_those_there_are()
    {
        await OffersAsync();
        office.Calendar.Says = new Offering.Free([]);
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        executive.Sees("No time suits you both just now");
    }

    [Fact]
    public async Task Who_books_when_the_calendars_cannot_be_seen_any_more_hears_that()
    {
        await OffersAsync();
        office.Calendar.Says = Pair.UsualOffers(office.Now, NoCalendar.Down);
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        executive.Sees("I can't see your calendars");
    }

    [Fact]
    public async Task A_term_that_is_extended_gives_the_look_back_free()
    {
        office.Calendar.LookBack = new DateTimeOffset(2026, 8, 31, 9, 0, 0, TimeSpan.Zero);
        await OffersAsync();
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        await office.PassAsync(TimeSpan.FromDays(170.25));
        await executive.LooksBackAsync(ReviewWalks.Executive, "Extend", 2);
        await mentor.LooksBackAsync(ReviewWalks.Mentor, "Extend", 2);
        Assert.Equal(SeriesState.Released, Pair.Series[1].State);
        Assert.Contains("cancel 2", office.Calendar.Done);
    }

    [Fact]
    public async Task Other_times_are_for_the_session_that_was_declined()
    {
        await OffersAsync();
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        var third = Pair.Sessions[2].Entry!;
        office.Calendar.Entries[third] = office.Calendar.Entries[third] with { IsDeclined = true };
        await office.PassAsync(TimeSpan.FromDays(6.5));
        executive.Sees("Megan can't make Tuesday 5 May, 10:00");
        await executive.PressesAsync("Other times");
        executive.Sees("Planned: Tuesday 5 May, 10:00");
        var time = new DateTimeOffset(2026, 3, 16, 9, 0, 0, TimeSpan.Zero).ToString("O");
        await executive.PressesVerbAsync(MomentumCards.Move, (MomentumCards.TimeInput, time));
        Assert.Equal(1, Pair.Sessions[2].Moved);
        Assert.Equal(0, Pair.Sessions[0].Moved);
    }

    [Fact]
    public async Task An_executive_who_moves_a_declined_session_hears_that_the_new_time_is_declined_too()
    {
        await OffersAsync();
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        Declines();
        await office.PassAsync(TimeSpan.FromDays(6.5));
        await executive.PressesAsync("Other times");
        var time = new DateTimeOffset(2026, 3, 16, 9, 0, 0, TimeSpan.Zero).ToString("O");
        await executive.PressesVerbAsync(MomentumCards.Move, (MomentumCards.TimeInput, time));
        await office.PassAsync(TimeSpan.FromHours(3));
        Declines();
        await office.PassAsync(TimeSpan.FromDays(5));
        Assert.Equal(1, executive.Count("Megan can't make Monday 16 March, 10:00"));

        void Declines()
        {
            var third = Pair.Sessions[2].Entry!;
            office.Calendar.Entries[third] = office.Calendar.Entries[third] with { IsDeclined = true };
        }
    }

    private async Task OffersAsync()
    {
        await Walks.AgreedAsync(executive, mentor);
        await executive.PressesAsync("See times");
    }

    private async Task UnbookedAsync()
    {
        office.Calendar.Says = new Offering.Free([]);
        await OffersAsync();
        await executive.PressesAsync("Usual times");
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "Tuesday"));
        await office.PassAsync(TimeSpan.FromHours(3));
    }
}
