using System.Collections.Immutable;

namespace RMBot.Calendars;

/// <summary>When a person works: days, hours and their zone.</summary>
/// <param name="To">Not later than <paramref name="From"/> when the work of a day goes on past midnight.</param>
/// <param name="TimeZone">An IANA id.</param>
public sealed record WorkingHours(ImmutableArray<DayOfWeek> Days, TimeOnly From, TimeOnly To, string TimeZone)
{
    private bool IsPastMidnight => To <= From;

    public bool IsWorkingDay(DateOnly day) => Days.Contains(day.DayOfWeek);

    /// <summary>Whether the work of one day, by the person's own clock, holds all of it.</summary>
    public bool Hold(DateTime from, DateTime to)
    {
        var day = DateOnly.FromDateTime(from);
        return IsWithin(day, from, to) || (IsPastMidnight && IsWithin(day.AddDays(-1), from, to));
    }

    private bool IsWithin(DateOnly day, DateTime from, DateTime to) =>
        IsWorkingDay(day)
        && from >= day.ToDateTime(From)
        && to <= (IsPastMidnight ? day.AddDays(1) : day).ToDateTime(To);
}

/// <summary>A stretch in which somebody is not free; never what for.</summary>
public readonly record struct Busy(DateTimeOffset Start, DateTimeOffset End);

/// <param name="Busy">In any order; stretches may overlap, and one of no length takes no time.</param>
public sealed record Availability(WorkingHours Hours, ImmutableArray<Busy> Busy);
