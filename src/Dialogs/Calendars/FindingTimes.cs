using System.Collections.Immutable;
using System.Globalization;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>
/// Finds times for sessions. Whatever is offered is free for both and inside both people's working hours; the rest is
/// preference. Days are the executive's.
/// </summary>
public static class FindingTimes
{
    private const int DaysForTheReview = 3;
    private const int DaysToLookAround = 14;
    private const int AnotherDay = 6;

    /// <summary>Up to three series, the best first; none when the two are never free at work together.</summary>
    public static ImmutableArray<Offer> Find(
        Availability executive,
        Availability mentor,
        Cadence cadence,
        int minutes,
        DateOnly earliest,
        DateOnly endsOn
    )
    {
        var end = endsOn.AddDays(-DaysForTheReview);
        var openings = new Openings(new Diary(executive), new Diary(mentor), minutes, earliest, end);
        var days = cadence.Days();
        var series =
            from ahead in Enumerable.Range(0, days)
            from time in Openings.Quarters
            select openings.Series(earliest.AddDays(ahead), time, days);
        return [.. Candidate.Best([.. series.OfType<Candidate>()]).Select(best => Offered(best, minutes))];
    }

    /// <summary>Up to three single times for moving one session, near the one it replaces, the best first.</summary>
    public static ImmutableArray<DateTimeOffset> Alternatives(
        Availability executive,
        Availability mentor,
        int minutes,
        DateTimeOffset near,
        DateTimeOffset earliest,
        DateOnly endsOn
    )
    {
        var zone = executive.Hours.TimeZone;
        var (day, from) = (LocalTime.Day(near, zone), LocalTime.Day(earliest, zone));
        var time = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(near, LocalTime.Zone(zone)).DateTime);
        var first = Later(from, day.AddDays(-DaysToLookAround));
        var end = Earlier(endsOn.AddDays(-DaysForTheReview), Later(from, day).AddDays(DaysToLookAround + 1));
        var openings = new Openings(new Diary(executive), new Diary(mentor), minutes, first, end);
        var candidates =
            from opening in openings.All
            where opening.Start >= earliest && (opening.Start - near).Duration() >= TimeSpan.FromMinutes(minutes)
            let days = Math.Abs(opening.Day.DayNumber - day.DayNumber)
            let cost = days * AnotherDay + opening.MinutesFrom(time) / 15 + opening.Cost
            select new Candidate(opening.Day.DayNumber, opening.Time, cost, [opening]);
        return [.. Candidate.Best([.. candidates]).Select(best => best.Openings[0].Start)];
    }

    /// <summary>Named by its weekday, its time and its first day, so that the same series has the same id when found again.</summary>
    private static Offer Offered(Candidate series, int minutes) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(DayOfWeek)series.Day}-{series.Time:HHmm}-{series.Openings[0].Day:yyyy-MM-dd}"
            ),
            [.. series.Openings.Select(opening => opening.Start)],
            minutes
        );

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
