using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Status;

public enum WaypointKind
{
    Milestone,
    HalfTime,
    Review,
    LastDay,
}

/// <summary>A known point on the way (S34).</summary>
/// <param name="What">What the two called it, when it is a milestone of theirs.</param>
public sealed record Waypoint(WaypointKind Kind, DateOnly On, string? What = null) : Discreet;

/// <summary>How far along a pair is.</summary>
public static class Waypoints
{
    private const int ReviewDaysBeforeEnd = 14;

    public static Waypoint? NextWaypoint(this Pair pair, DateTimeOffset now)
    {
        if (pair.Charter is not { } charter)
        {
            return null;
        }

        var today = LocalTime.Day(now, pair.Executive.TimeZone);
        Waypoint[] all =
        [
            .. charter.Terms.Milestones.Select(milestone => new Waypoint(
                WaypointKind.Milestone,
                milestone.On,
                milestone.What
            )),
            new Waypoint(WaypointKind.HalfTime, pair.HalfTime()),
            new Waypoint(WaypointKind.Review, charter.EndsOn.AddDays(-ReviewDaysBeforeEnd)),
            new Waypoint(WaypointKind.LastDay, charter.EndsOn),
        ];
        return all.Where(waypoint => waypoint.On >= today).MinBy(waypoint => waypoint.On);
    }

    /// <summary>The middle between the first charter and the end.</summary>
    public static DateOnly HalfTime(this Pair pair)
    {
        var (first, last) = (pair.Charters[0].AgreedOn, pair.Charters[^1].EndsOn);
        return first.AddDays((last.DayNumber - first.DayNumber) / 2);
    }

    /// <summary>Whether a session is over and nobody said that it did not happen.</summary>
    public static bool WasPresumablyHeld(this Session session, DateTimeOffset now) =>
        session.State == SessionState.Planned
        && session.EndsAt <= now
        && (session.WasHeld || session is not ({ ExecutiveCheck.Held: false } or { MentorCheck.Held: false }));
}
