namespace RMBot.Simulators.Graph.Calendars;

/// <summary>The days a series falls on, one after the other; without an end when it has none.</summary>
internal static class Series
{
    public static IEnumerable<DateOnly> AllDays(this Recurrence recurrence)
    {
        var days = recurrence.Candidates().Where(day => day >= recurrence.Start);
        return recurrence.RangeType switch
        {
            "numbered" => days.Take(recurrence.Count),
            "endDate" => days.TakeWhile(day => day <= recurrence.End),
            _ => days,
        };
    }

    private static IEnumerable<DateOnly> Candidates(this Recurrence recurrence)
    {
        // Exchange ends at this date as well.
        for (var step = 0; ; step += recurrence.Interval)
        {
            foreach (var day in recurrence.Period(step))
            {
                yield return day;
            }

            if (recurrence.Start.AddDays(step).Year > 2200)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<DateOnly> Period(this Recurrence recurrence, int step)
    {
        var start = recurrence.Start;
        return recurrence.Type switch
        {
            "daily" => [start.AddDays(step)],
            "weekly" => recurrence.Week(step),
            "absoluteMonthly" => [DayIn(start.AddMonths(step), recurrence.DayOfMonth)],
            "relativeMonthly" => [recurrence.Nth(start.AddMonths(step))],
            "absoluteYearly" => [DayIn(InMonth(start.AddYears(step), recurrence.Month), recurrence.DayOfMonth)],
            _ => [recurrence.Nth(InMonth(start.AddYears(step), recurrence.Month))],
        };
    }

    private static IEnumerable<DateOnly> Week(this Recurrence recurrence, int step)
    {
        var into = ((int)recurrence.Start.DayOfWeek - (int)recurrence.FirstDay + 7) % 7;
        var first = recurrence.Start.AddDays((7 * step) - into);
        return Enumerable.Range(0, 7).Select(first.AddDays).Where(day => recurrence.Days.Contains(day.DayOfWeek));
    }

    private static DateOnly Nth(this Recurrence recurrence, DateOnly month)
    {
        var first = DayIn(month, 1);
        var matching = Enumerable
            .Range(0, DateTime.DaysInMonth(month.Year, month.Month))
            .Select(first.AddDays)
            .Where(day => recurrence.Days.Contains(day.DayOfWeek))
            .ToArray();
        return recurrence.Index switch
        {
            "first" => matching[0],
            "second" => matching[1],
            "third" => matching[2],
            "fourth" => matching[3],
            _ => matching[^1],
        };
    }

    private static DateOnly DayIn(DateOnly month, int day) =>
        new(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)));

    private static DateOnly InMonth(DateOnly year, int month) => new(year.Year, month, 1);
}
