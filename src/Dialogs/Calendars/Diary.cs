using RMBot.Pairs;

namespace RMBot.Calendars;

/// <summary>One person's availability, laid out so that it can be asked about many times.</summary>
public sealed class Diary
{
    private static readonly TimeOnly LunchBegins = new(12, 0);
    private static readonly TimeOnly LunchEnds = new(13, 0);
    private static readonly TimeSpan Room = TimeSpan.FromMinutes(15);
    private readonly TimeZoneInfo zone;
    private readonly List<Busy> busy = [];

    public Diary(Availability availability)
    {
        Hours = availability.Hours;
        zone = LocalTime.Zone(Hours.TimeZone);
        foreach (var next in availability.Busy.Where(one => one.End > one.Start).OrderBy(one => one.Start))
        {
            if (busy is [.., var last] && next.Start <= last.End)
            {
                busy[^1] = last with { End = next.End > last.End ? next.End : last.End };
            }
            else
            {
                busy.Add(next);
            }
        }
    }

    public WorkingHours Hours { get; }

    /// <summary>Free, at work, and not at lunch.</summary>
    public bool Suits(DateTimeOffset from, DateTimeOffset to)
    {
        if (!IsFree(from, to))
        {
            return false;
        }

        var (localFrom, localTo) = (Local(from), Local(to));
        return Hours.Hold(localFrom, localTo) && !IsOverLunch(localFrom, localTo);
    }

    /// <summary>Whether there is a moment to breathe before and after.</summary>
    public bool HasRoomAround(DateTimeOffset from, DateTimeOffset to) => IsFree(from - Room, to + Room);

    private bool IsFree(DateTimeOffset from, DateTimeOffset to)
    {
        var (low, high) = (0, busy.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = busy[middle].End <= from ? (middle + 1, high) : (low, middle);
        }

        return low == busy.Count || busy[low].Start >= to;
    }

    private DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    private static bool IsOverLunch(DateTime from, DateTime to) =>
        IsOverLunch(DateOnly.FromDateTime(from), from, to) || IsOverLunch(DateOnly.FromDateTime(to), from, to);

    private static bool IsOverLunch(DateOnly day, DateTime from, DateTime to) =>
        from < day.ToDateTime(LunchEnds) && to > day.ToDateTime(LunchBegins);
}
