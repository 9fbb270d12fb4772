using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>A session of a series that is not at the regular time.</summary>
/// <param name="Actual">Null when it is left out.</param>
public readonly record struct Deviation(DateTimeOffset Regular, DateTimeOffset? Actual);

/// <summary>What a calendar needs to book a series as one recurring event: the regular times, and what deviates from them.</summary>
/// <param name="FirstDay">The regular day of the first session, which may itself deviate.</param>
/// <param name="Weeks">From one regular time to the next.</param>
public sealed record Pattern(
    DateOnly FirstDay,
    TimeOnly Time,
    string TimeZone,
    int Weeks,
    int Count,
    ImmutableArray<Deviation> Deviations
)
{
    /// <summary>Far less than the distance between two sessions, so that none can belong to two regular times.</summary>
    private const int DaysAway = 6;

    public IEnumerable<DateTimeOffset> Regular =>
        Enumerable.Range(0, Count).Select(n => LocalTime.At(FirstDay.AddDays(7 * Weeks * n), Time, TimeZone));

    /// <summary>When the sessions really are.</summary>
    public ImmutableArray<DateTimeOffset> Starts
    {
        get
        {
            var actual = Deviations.ToDictionary(one => one.Regular, one => one.Actual);
            return [.. Regular.Select(start => actual.GetValueOrDefault(start, start)).OfType<DateTimeOffset>()];
        }
    }

    /// <summary>The pattern with the fewest deviations, of the same starts exactly.</summary>
    /// <param name="zone">The zone in which the time of day stays the same.</param>
    public static Pattern Of(Offer offer, string zone)
    {
        var locals = offer.Starts.Select(start => TimeZoneInfo.ConvertTime(start, LocalTime.Zone(zone)).DateTime);
        var patterns =
            from local in locals.ToImmutableArray()
            from weeks in (int[])[2, 4]
            let pattern = Of(offer.Starts, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), weeks, zone)
            where pattern is not null
            select pattern;
        return patterns.MinBy(pattern => pattern.Deviations.Length)
            ?? throw new ArgumentException("These starts are no series of every two or four weeks.", nameof(offer));
    }

    /// <summary>The pattern one of whose regular times is that one; null when the starts are not near it.</summary>
    private static Pattern? Of(
        ImmutableArray<DateTimeOffset> starts,
        DateOnly day,
        TimeOnly time,
        int weeks,
        string zone
    )
    {
        var actual = new SortedDictionary<int, DateTimeOffset>();
        foreach (var start in starts)
        {
            var days = LocalTime.Day(start, zone).DayNumber - day.DayNumber;
            var nth = (int)Math.Round(days / (7.0 * weeks));
            if (Math.Abs(days - 7 * weeks * nth) > DaysAway || !actual.TryAdd(nth, start))
            {
                return null;
            }
        }

        var first = actual.Keys.First();
        var pattern = new Pattern(
            day.AddDays(7 * weeks * first),
            time,
            zone,
            weeks,
            actual.Keys.Last() - first + 1,
            []
        );
        var deviations =
            from regular in pattern.Regular.Select((start, n) => (Start: start, Nth: first + n))
            let start = actual.TryGetValue(regular.Nth, out var known) ? known : default(DateTimeOffset?)
            where start != regular.Start
            select new Deviation(regular.Start, start);
        return pattern with { Deviations = [.. deviations] };
    }
}
