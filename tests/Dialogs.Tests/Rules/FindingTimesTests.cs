using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

/// <summary>Times for a term from Monday 12 January to Sunday 12 July 2026, unless a test says otherwise.</summary>
public sealed class FindingTimesTests
{
    private static readonly DateOnly Monday = new(2026, 1, 12);
    private static readonly DateOnly EndsOn = new(2026, 7, 12);

    private static readonly ImmutableArray<DayOfWeek> Weekdays =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
    ];

    [Theory]
    [InlineData(Cadence.EveryTwoWeeks, 13)]
    [InlineData(Cadence.Monthly, 7)]
    public void Two_people_with_nothing_to_do_meet_from_the_first_day_through_the_term(Cadence cadence, int sessions)
    {
        var best = Find(Works(9, 17), Works(9, 17), cadence)[0];
        Assert.Equal("Monday-0900-2026-01-12", best.Id);
        Assert.Equal(sessions, best.Starts.Length);
    }

    [Fact]
    public void Three_offers_are_a_real_choice() =>
        Assert.Equal(
            ["Monday 09:00", "Tuesday 11:00", "Wednesday 13:00"],
            Find(Works(9, 17), Works(9, 17)).Select(offer => $"{Berlin(offer.Starts[0]):dddd HH:mm}")
        );

    [Fact]
    public void The_time_stays_the_same_for_the_executive_whatever_the_clocks_do() =>
        Assert.All(
            Find(Works(9, 17), Works(9, 17, "Asia/Kolkata")),
            offer => Assert.Single(offer.Starts.Select(start => Berlin(start).TimeOfDay).Distinct())
        );

    [Fact]
    public void When_the_mentors_clocks_change_first_the_session_in_between_is_still_inside_their_hours()
    {
        // New York's clocks change on 8 March, Berlin's on 29 March: 14:00 in Berlin is 8:00 there, and 9:00 in between.
        var best = Find(Works(13, 16), Works(8, 9, "America/New_York"), Cadence.EveryTwoWeeks, 30)[0];
        Assert.Equal(["13:30", "14:00"], best.Starts.Select(start => $"{Berlin(start):HH:mm}").Distinct().Order());
    }

    [Fact]
    public void Berlin_and_San_Francisco_meet_in_the_hour_they_share() =>
        Assert.All(
            Find(Works(9, 18), Works(8, 16, "America/Los_Angeles")),
            offer => Assert.Equal("17:00", $"{Berlin(offer.Starts[0]):HH:mm}")
        );

    [Fact]
    public void Two_who_never_work_at_the_same_time_are_offered_nothing() =>
        Assert.Empty(Find(Works(9, 17), Works(9, 17, "America/Los_Angeles")));

    [Fact]
    public void Two_who_are_never_both_free_are_offered_nothing() =>
        Assert.Empty(Find(Works(9, 17), Works(9, 17, busy: [On(Monday, 0, Monday.AddDays(200), 0)])));

    [Fact]
    public void A_term_too_short_for_a_session_has_no_offer() =>
        Assert.Empty(FindingTimes.Find(Works(9, 17), Works(9, 17), Cadence.Monthly, 60, Monday, Monday.AddDays(3)));

    [Fact]
    public void Only_the_session_that_collides_is_shifted_first_of_all_on_its_day()
    {
        ImmutableArray<DateOnly> taken = [Monday.AddDays(28), Monday.AddDays(35)];
        var others = Enumerable.Range(0, 200).Select(n => Monday.AddDays(n)).Except(taken);
        var executive = Works(9, 12, busy: [.. others.Select(day => On(day, 10, day, 12))]);
        var mentor = Works(9, 12, busy: [.. taken.Select(day => On(day, 9, day, 10))]);
        var best = Find(executive, mentor, Cadence.EveryTwoWeeks, days: [DayOfWeek.Monday])[0];
        Assert.Equal([At(taken[0], 10, 30)], best.Starts.Where(start => Berlin(start).Hour != 9));
    }

    [Fact]
    public void When_its_day_is_full_a_session_is_at_its_time_on_the_nearest_day()
    {
        var taken = Monday.AddDays(28);
        var mentor = Works(9, 12, busy: [On(taken, 0, taken.AddDays(1), 0)]);
        Assert.Contains(At(taken.AddDays(1), 9), Find(Works(9, 12), mentor)[0].Starts);
    }

    [Fact]
    public void A_session_in_a_long_absence_is_left_out_when_no_series_avoids_it()
    {
        var away = On(Monday.AddDays(21), 0, Monday.AddDays(21 + 35), 0);
        var offers = Find(Works(9, 17, busy: [away]), Works(9, 17));
        Assert.All(
            offers,
            offer => Assert.DoesNotContain(offer.Starts, start => away.Start <= start && start < away.End)
        );
        Assert.All(offers, offer => Assert.Equal(6, offer.Starts.Length));
    }

    [Fact]
    public void A_series_that_keeps_its_time_is_offered_before_one_that_is_often_shifted()
    {
        var mondays = Enumerable.Range(0, 3).Select(n => Monday.AddDays(28 * n)).Select(day => On(day, 0, day, 23));
        Assert.Equal("Tuesday-0900-2026-01-13", Find(Works(9, 12, busy: [.. mondays]), Works(9, 12))[0].Id);
    }

    [Fact]
    public void When_most_sessions_must_be_shifted_the_series_that_shifts_fewest_is_the_best()
    {
        // Every other session can only be at nine, each of the others only at a time of its own.
        var open = Enumerable
            .Range(0, 7)
            .Select(n => (Day: Monday.AddDays(28 * n), At: n % 2 == 0 ? 9 * 60 : 600 + 15 * n));
        var executive = Works(9, 12, busy: [.. AllBut(open, 60)]);
        Assert.StartsWith("Monday-0900", Find(executive, Works(9, 12))[0].Id);
    }

    [Fact]
    public void Nobody_is_asked_to_go_from_one_meeting_straight_into_the_next_when_it_can_be_avoided()
    {
        var nines = Enumerable.Range(0, 200).Select(n => Monday.AddDays(n)).Select(day => On(day, 9, day, 10));
        Assert.All(
            Find(Works(9, 12, busy: [.. nines]), Works(9, 12), minutes: 30),
            offer => Assert.All(offer.Starts, start => Assert.True(Berlin(start).TimeOfDay >= new TimeSpan(10, 15, 0)))
        );
    }

    [Fact]
    public void Nobodys_lunch_is_taken_though_nothing_else_is_left() => Assert.Empty(Find(Works(12, 13), Works(9, 17)));

    [Fact]
    public void An_evening_until_midnight_is_working_time() =>
        Assert.Equal("Monday-2200-2026-01-12", Find(Works(22, 0), Works(22, 0))[0].Id);

    [Fact]
    public void A_session_that_moves_is_offered_the_nearest_times_on_its_own_and_other_days()
    {
        var near = At(Monday.AddDays(8), 10);
        Assert.Equal(
            ["Tuesday 20 09:00", "Monday 19 11:00", "Wednesday 21 09:00"],
            Alternatives(Works(9, 17), Works(9, 17), near).Select(start => $"{Berlin(start):dddd d HH:mm}")
        );
    }

    [Fact]
    public void A_session_missed_long_ago_moves_to_the_next_days_not_to_the_past()
    {
        var earliest = At(Monday.AddDays(60), 9);
        var times = FindingTimes.Alternatives(Works(9, 17), Works(9, 17), 60, At(Monday, 10), earliest, EndsOn);
        Assert.Equal(At(Monday.AddDays(60), 10), times[0]);
    }

    [Fact]
    public void A_session_cannot_move_beyond_the_days_of_the_review()
    {
        var last = EndsOn.AddDays(-5);
        Assert.All(
            Alternatives(Works(9, 17), Works(9, 17), At(last, 10)),
            start => Assert.True(LocalTime.Day(start, "Europe/Berlin") < EndsOn.AddDays(-3))
        );
    }

    private static ImmutableArray<Offer> Find(
        Availability executive,
        Availability mentor,
        Cadence cadence = Cadence.Monthly,
        int minutes = 60,
        ImmutableArray<DayOfWeek>? days = null
    ) =>
        FindingTimes.Find(
            executive with
            {
                Hours = executive.Hours with { Days = days ?? Weekdays },
            },
            mentor,
            cadence,
            minutes,
            Monday,
            EndsOn
        );

    private static ImmutableArray<DateTimeOffset> Alternatives(
        Availability executive,
        Availability mentor,
        DateTimeOffset near
    ) => FindingTimes.Alternatives(executive, mentor, 60, near, At(Monday, 9), EndsOn);

    private static Availability Works(int from, int to, string zone = "Europe/Berlin", params Busy[] busy) =>
        new(new WorkingHours(Weekdays, new TimeOnly(from, 0), new TimeOnly(to, 0), zone), [.. busy]);

    private static Busy On(DateOnly from, int fromHour, DateOnly to, int toHour) =>
        new(At(from, fromHour), At(to, toHour));

    /// <summary>Busy all term but for these.</summary>
    private static IEnumerable<Busy> AllBut(IEnumerable<(DateOnly Day, int At)> open, int minutes)
    {
        var from = At(Monday, 0);
        foreach (var start in open.Select(one => At(one.Day, one.At / 60, one.At % 60)))
        {
            yield return new Busy(from, start);
            from = start.AddMinutes(minutes);
        }

        yield return new Busy(from, At(EndsOn, 0));
    }

    private static DateTimeOffset At(DateOnly day, int hour, int minute = 0) =>
        LocalTime.At(day, new TimeOnly(hour, minute), "Europe/Berlin");

    private static DateTime Berlin(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, LocalTime.Zone("Europe/Berlin")).DateTime;
}
