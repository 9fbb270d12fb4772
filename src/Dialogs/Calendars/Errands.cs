using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>Something that the calendars do not hold yet as the pair wants it.</summary>
public abstract record Errand
{
    private Errand() { }

    public sealed record Book(Series Series) : Errand;

    public sealed record Move(Session Session) : Errand;

    public sealed record Cancel(Session Session) : Errand;

    public sealed record Release(Series LookBack) : Errand;

    /// <summary>To go on looking for times, for somebody who waits for them.</summary>
    public sealed record Find : Errand;

    /// <summary>To see what the calendars hold.</summary>
    public sealed record Look : Errand;
}

/// <summary>
/// What there is to do in the calendars, computed from what the pair wants and what the calendars are known to hold. The pair is
/// saved first, so a crash leaves an errand to be done again, never a meeting that the pair does not know of.
/// </summary>
public static class Errands
{
    /// <summary>
    /// The calendars are looked at so many days before a session, and at its end: what was moved in Outlook is known before
    /// anybody is asked to prepare or to say how it was.
    /// </summary>
    private static readonly int[] DaysBefore = [8, 5, 1];

    public static Errand? NextErrand(this Pair pair, DateTimeOffset now) =>
        pair.Calendar.RetryAt > now ? null
        : pair.Outstanding() is { } errand ? errand
        : pair.NextSight() <= now ? new Errand.Look()
        : null;

    /// <summary>When to do the next errand; null when nothing is to be done or seen any more.</summary>
    public static DateTimeOffset? NextErrandAt(this Pair pair)
    {
        var due = pair.Outstanding() is null ? pair.NextSight() : pair.Since;
        return due < pair.Calendar.RetryAt ? pair.Calendar.RetryAt : due;
    }

    private static Errand? Outstanding(this Pair pair)
    {
        foreach (var series in pair.Series)
        {
            if (series.State == SeriesState.Asked)
            {
                return new Errand.Book(series);
            }

            if (series is { State: SeriesState.Releasing, Kind: SeriesKind.LookBack })
            {
                return new Errand.Release(series);
            }
        }

        foreach (var session in pair.Sessions)
        {
            if (session is { Entry: not null, State: SessionState.Cancelled })
            {
                return new Errand.Cancel(session);
            }

            if (session is { Entry: not null, State: SessionState.Planned } && session.InCalendarAt != session.StartsAt)
            {
                return new Errand.Move(session);
            }
        }

        return pair is { Stage: Stage.Active, Search: { Found: null } } ? new Errand.Find() : null;
    }

    /// <summary>The next moment to look at the calendars; null when no session of theirs lies ahead.</summary>
    private static DateTimeOffset? NextSight(this Pair pair) =>
        pair.Stage is not (Stage.Active or Stage.Paused or Stage.Reviewing)
            ? null
            : pair
                .Sessions.Where(session => session is { Entry: not null, State: SessionState.Planned })
                .SelectMany(Sights)
                .Concat(pair.Series.Where(series => series.IsBookedLookBack).Select(Sight))
                .Where(sight => sight > pair.Calendar.SeenAt)
                .Min(sight => (DateTimeOffset?)sight);

    private static DateTimeOffset Sight(Series lookBack) => lookBack.Starts[0].AddDays(-1);

    private static IEnumerable<DateTimeOffset> Sights(Session session) =>
        [.. DaysBefore.Select(days => session.StartsAt.AddDays(-days)), session.EndsAt];
}
