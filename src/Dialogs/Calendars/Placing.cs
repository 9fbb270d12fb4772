using System.Collections.Immutable;

namespace RMBot.Calendars;

/// <summary>Puts the sessions of a regular series where both can: at the regular time, else near it, else nowhere.</summary>
public static class Placing
{
    private const int WorkingDaysAway = 3;
    private const int DaysAway = 6;
    private const int DaysBetween = 7;

    private const int LeftOut = 1_000_000;
    private const int TooManyShifted = 10_000;
    private const int Shifted = 20;

    /// <summary>The series that begins on that day; null when not one of its sessions can be at the regular time.</summary>
    public static Candidate? Series(this Openings openings, DateOnly first, TimeOnly time, int days)
    {
        if (!IsEverOpen(openings, first, time, days))
        {
            return null;
        }

        var placed = ImmutableArray.CreateBuilder<Opening>();
        var (shifted, leftOut) = (0, 0);
        for (var day = first; day < openings.End; day = day.AddDays(days))
        {
            var notBefore = placed is [.., var last] ? last.Day.AddDays(DaysBetween) : openings.First;
            if (openings.At(day, time) is { } regular)
            {
                placed.Add(regular);
            }
            else if (openings.Nearest(day, time, notBefore) is { } near)
            {
                placed.Add(near);
                shifted++;
            }
            else
            {
                leftOut++;
            }
        }

        var cost =
            leftOut * LeftOut
            + (shifted * 3 > placed.Count ? shifted * TooManyShifted : 0)
            + shifted * Shifted
            + placed.Sum(opening => opening.Cost)
            + (first.DayNumber - openings.First.DayNumber);
        return new Candidate((int)first.DayOfWeek, time, cost, placed.ToImmutable());
    }

    private static bool IsEverOpen(Openings openings, DateOnly first, TimeOnly time, int days)
    {
        for (var day = first; day < openings.End; day = day.AddDays(days))
        {
            if (openings.At(day, time) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static Opening? Nearest(this Openings openings, DateOnly day, TimeOnly time, DateOnly notBefore)
    {
        var (nearest, least) = (default(Opening?), int.MaxValue);
        foreach (var (other, away) in Around(day, openings.Executive))
        {
            foreach (var opening in other < notBefore ? [] : openings.On(other))
            {
                var distance = Distance(opening, time, away);
                (nearest, least) = distance < least ? (opening, distance) : (nearest, least);
            }
        }

        return nearest;
    }

    /// <summary>The same day before all others, then the same time on another day.</summary>
    private static int Distance(Opening opening, TimeOnly time, int away)
    {
        var other =
            away == 0 ? 0
            : opening.Time == time ? 10_000
            : 100_000;
        return other + away * 2_000 + opening.MinutesFrom(time) + opening.Cost * 10;
    }

    private static IEnumerable<(DateOnly Day, int Away)> Around(DateOnly day, WorkingHours executive)
    {
        yield return (day, 0);
        foreach (var step in (int[])[1, -1])
        {
            var away = 0;
            for (var n = 1; n <= DaysAway && away < WorkingDaysAway; n++)
            {
                var other = day.AddDays(n * step);
                if (executive.IsWorkingDay(other))
                {
                    away++;
                    yield return (other, away);
                }
            }
        }
    }
}
