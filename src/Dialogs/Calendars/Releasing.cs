using System.Collections.Immutable;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>The rules of taking sessions out of both calendars again, after an end or for a pause.</summary>
public static class Releasing
{
    /// <summary>The sessions ahead that stand in the calendars and that an end or a pause leaves without a purpose.</summary>
    public static ImmutableArray<Session> ToRelease(this Pair pair, DateTimeOffset now) =>
        pair.Stage is Stage.Closed or Stage.Paused
            ? [.. pair.Sessions.Where(session => session.StartsAt > now && pair.IsIdle(session))]
            : [];

    /// <summary>Cancels them, so that errands take them out; of a pause, those in it only.</summary>
    public static Pair ReleaseSessions(this Pair pair, DateTimeOffset now)
    {
        var idle = pair.ToRelease(now);
        var released = idle.IsEmpty
            ? pair
            : pair with
            {
                Sessions =
                [
                    .. pair.Sessions.Select(session =>
                        idle.Contains(session) ? session with { State = SessionState.Cancelled } : session
                    ),
                ],
            };
        var next = pair.Stage == Stage.Closed ? released.ReleaseLookBack(now) : released;
        return ReferenceEquals(next, pair) ? pair : next.Replan(now);
    }

    private static bool IsIdle(this Pair pair, Session session) =>
        session.State == SessionState.Planned
        && (session.Entry is not null || pair.IsOnItsWay(session))
        && (pair.Stage == Stage.Closed || pair.IsInPause(session.StartsAt));

    /// <summary>Asked for, and not in the calendars yet.</summary>
    private static bool IsOnItsWay(this Pair pair, Session session) =>
        pair.Series.Any(series => series.State == SeriesState.Asked && series.Has(session));
}
