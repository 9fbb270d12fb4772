using RMBot.Calendars;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>Moving a session, and the ones after it in the same way.</summary>
public sealed class ShiftingTests
{
    private static readonly TimeOnly Three = new(15, 0);
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public ShiftingTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task The_rest_moves_by_as_much_on_the_clock_whatever_the_clocks_do()
    {
        await MovesAsync("2026-03-12", "15:00", rest: true);
        var days = Pair.Sessions.Select(session => session.StartsAt.AddDays(-2)).ToList();
        Assert.All(Pair.Sessions, session => Assert.Equal(Three, Local(session.StartsAt)));
        Assert.All(days, day => Assert.Equal(DayOfWeek.Tuesday, day.DayOfWeek));
        Assert.Equal(new DateOnly(2026, 8, 27), LocalTime.Day(Pair.Sessions[^1].StartsAt, "Europe/Berlin"));
    }

    [Fact]
    public async Task The_calendars_follow()
    {
        await MovesAsync("2026-03-12", "15:00", rest: true);
        Assert.Equal(
            Pair.Sessions.Select(session => session.StartsAt),
            office.Calendar.Entries.Values.Select(entry => entry.StartsAt).Order()
        );
    }

    [Fact]
    public async Task The_other_hears_of_it_once()
    {
        await MovesAsync("2026-03-12", "15:00", rest: true);
        Assert.Equal(1, mentor.Count("Alex moved a session"));
        mentor.SeesLast("The ones after it moved in the same way");
    }

    [Fact]
    public async Task Without_a_word_about_them_the_ones_after_it_stay()
    {
        await MovesAsync("2026-03-12", "15:00", rest: false);
        Assert.Equal(new TimeOnly(10, 0), Local(Pair.Sessions[1].StartsAt));
        Assert.DoesNotContain("The ones after it", mentor.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_leave_the_term_stays_where_it_is()
    {
        await MovesAsync("2026-03-25", "10:00", rest: true);
        Assert.Equal(new DateOnly(2026, 8, 25), LocalTime.Day(Pair.Sessions[^1].StartsAt, "Europe/Berlin"));
        Assert.Equal(new DateOnly(2026, 8, 12), LocalTime.Day(Pair.Sessions[^2].StartsAt, "Europe/Berlin"));
    }

    [Fact]
    public void What_would_fall_into_a_pause_stays_where_it_is()
    {
        var pair = ATerm.Booked();
        var rest = new Pause(pair.Sessions[2].StartsAt.AddDays(1), pair.Sessions[2].StartsAt.AddDays(5));
        var shifted = (pair with { Pauses = [rest] }).Shift(
            1,
            pair.Sessions[0].StartsAt.AddDays(2),
            APair.Start,
            Role.Mentor
        );
        Assert.Equal(pair.Sessions[2].StartsAt, shifted.Sessions[2].StartsAt);
        Assert.Equal(pair.Sessions[3].StartsAt.AddDays(2), shifted.Sessions[3].StartsAt);
    }

    [Fact]
    public async Task It_is_no_reason_for_advice()
    {
        await MovesAsync("2026-03-12", "15:00", rest: true);
        await office.PassAsync(TimeSpan.FromDays(2));
        executive.NeverSees("Finding a time is hard just now");
    }

    [Fact]
    public async Task Pressed_twice_it_moves_once()
    {
        await MovesAsync("2026-03-12", "15:00", rest: true);
        var once = Pair;
        await executive.PressesOldAsync("Move it", (ArrangingCards.RestInput, "true"));
        Assert.Equal(once.Sessions, Pair.Sessions);
    }

    private async Task MovesAsync(string day, string time, bool rest)
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromHours(6));
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("Move the next one");
        await executive.PressesVerbAsync(
            ArrangingCards.Look,
            (ArrangingCards.DayInput, day),
            (ArrangingCards.TimeOfDayInput, time)
        );
        await executive.PressesAsync("Move it", (ArrangingCards.RestInput, rest ? "true" : "false"));
    }

    private static TimeOnly Local(DateTimeOffset moment) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, LocalTime.Zone("Europe/Berlin")).DateTime);
}
