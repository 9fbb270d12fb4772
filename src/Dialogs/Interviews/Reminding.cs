namespace RMBot.Interviews;

/// <summary>When the coach comes back to something left unfinished.</summary>
public static class Reminding
{
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>Nine o'clock of the next working day where the person is; in a spring gap, the first moment after it.</summary>
    public static DateTimeOffset NextMorning(DateTimeOffset now, string timeZone)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var found) ? found : TimeZoneInfo.Utc;
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).Date).AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(1);
        }

        var local = day.ToDateTime(Morning);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(30);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
