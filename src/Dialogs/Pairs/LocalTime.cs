namespace RMBot.Pairs;

/// <summary>
/// Days and hours where a person is. A local time that a spring change skips becomes the first moment after it; one that an
/// autumn change repeats means the first of the two.
/// </summary>
public static class LocalTime
{
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>What a client that names no zone is taken to be in; nobody's day can be told from it.</summary>
    private const string Unknown = "UTC";

    public static bool IsKnown(string zoneId) => zoneId != Unknown;

    /// <summary>Whether it is an IANA id of a zone that people can be in.</summary>
    public static bool Names(string zoneId) =>
        IsKnown(zoneId)
        && TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var found)
        && found.HasIanaId
        && found.Id == zoneId;

    public static TimeZoneInfo Zone(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found) ? found : TimeZoneInfo.Utc;

    public static DateTimeOffset At(DateOnly day, TimeOnly time, string zoneId)
    {
        var zone = Zone(zoneId);
        var local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        // Of the first and the last day of all, some zones' hours are outside of what a moment can be.
        var ticks = Math.Clamp(local.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
        return new DateTimeOffset(ticks, TimeSpan.Zero);
    }

    public static DateOnly Day(DateTimeOffset moment, string zoneId) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone(zoneId)).DateTime);

    public static DateTimeOffset NextWorkingMorning(DateTimeOffset after, string zoneId) =>
        At(WorkingDay(Day(after, zoneId).AddDays(1)), Morning, zoneId);

    /// <summary>The morning so many working days before a moment.</summary>
    public static DateTimeOffset MorningBefore(DateTimeOffset moment, int workingDays, string zoneId)
    {
        var day = Day(moment, zoneId);
        while (workingDays > 0)
        {
            day = day.AddDays(-1);
            workingDays -= IsWorkingDay(day) ? 1 : 0;
        }

        return At(day, Morning, zoneId);
    }

    /// <summary>The morning so many working days after a moment.</summary>
    public static DateTimeOffset MorningAfter(DateTimeOffset moment, int workingDays, string zoneId)
    {
        var day = Day(moment, zoneId);
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            workingDays -= IsWorkingDay(day) ? 1 : 0;
        }

        return At(day, Morning, zoneId);
    }

    /// <summary>The moment itself in waking hours of a working day, else the next working morning.</summary>
    public static DateTimeOffset InWakingHours(DateTimeOffset moment, string zoneId, WakingHours hours)
    {
        var local = TimeZoneInfo.ConvertTime(moment, Zone(zoneId));
        var (day, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        return !IsWorkingDay(day) ? At(WorkingDay(day), hours.Morning, zoneId)
            : time < hours.From ? At(day, hours.Morning, zoneId)
            : time > hours.To ? At(WorkingDay(day.AddDays(1)), hours.Morning, zoneId)
            : moment;
    }

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static DateOnly WorkingDay(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
