using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Calendars;

/// <summary>A time at which both can begin, by the executive's clock.</summary>
/// <param name="Cost">What speaks against it, though it is possible.</param>
public readonly record struct Opening(DateOnly Day, TimeOnly Time, DateTimeOffset Start, int Cost)
{
    public int MinutesFrom(TimeOnly other) => (int)Math.Abs((Time.ToTimeSpan() - other.ToTimeSpan()).TotalMinutes);
}

/// <summary>Every time of a stretch of days at which both can begin. What is not in here is never offered.</summary>
public sealed class Openings
{
    private const int QuartersOfADay = 96;
    private const int BackToBack = 6;
    private const int OddQuarter = 3;
    private readonly ImmutableArray<Opening>[] days;

    /// <param name="end">The day after the last.</param>
    public Openings(Diary executive, Diary mentor, int minutes, DateOnly first, DateOnly end)
    {
        (First, End, Executive) = (first, end, executive.Hours);
        days = new ImmutableArray<Opening>[Math.Max(0, end.DayNumber - first.DayNumber)];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = [.. On(first.AddDays(i), executive, mentor, TimeSpan.FromMinutes(minutes))];
        }
    }

    public static ImmutableArray<TimeOnly> Quarters { get; } =
    [.. Enumerable.Range(0, QuartersOfADay).Select(n => TimeOnly.MinValue.AddMinutes(15 * n))];

    public DateOnly First { get; }

    public DateOnly End { get; }

    public WorkingHours Executive { get; }

    public IEnumerable<Opening> All => days.SelectMany(day => day);

    public ImmutableArray<Opening> On(DateOnly day) =>
        day < First || day >= End ? [] : days[day.DayNumber - First.DayNumber];

    public Opening? At(DateOnly day, TimeOnly time)
    {
        foreach (var opening in On(day))
        {
            if (opening.Time == time)
            {
                return opening;
            }
        }

        return null;
    }

    private static IEnumerable<Opening> On(DateOnly day, Diary executive, Diary mentor, TimeSpan length)
    {
        foreach (var time in Quarters)
        {
            var local = day.ToDateTime(time);
            if (!executive.Hours.Hold(local, local + length))
            {
                continue;
            }

            var start = LocalTime.At(day, time, executive.Hours.TimeZone);
            var end = start + length;
            if (executive.Suits(start, end) && mentor.Suits(start, end))
            {
                var cost =
                    (executive.HasRoomAround(start, end) ? 0 : BackToBack)
                    + (mentor.HasRoomAround(start, end) ? 0 : BackToBack)
                    + (time.Minute % 30 == 0 ? 0 : OddQuarter);
                yield return new Opening(day, time, start, cost);
            }
        }
    }
}
