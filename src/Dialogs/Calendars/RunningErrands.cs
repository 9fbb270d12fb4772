using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>Does what a pair wants done in the calendars, and keeps in the pair what came of it.</summary>
public static class RunningErrands
{
    public static async Task<Pair> RunAsync(
        this ICalendar calendar,
        Pair pair,
        Errand errand,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        errand switch
        {
            Errand.Book { Series: var series } => After(
                pair,
                errand,
                now,
                await calendar.BookAsync(pair, series, ct),
                entry => pair.Booked(series, entry, now)
            ),
            Errand.Move { Session: var session } => After(
                pair,
                errand,
                now,
                await calendar.MoveAsync(pair, session, ct),
                _ => pair.Moved(session, now)
            ),
            Errand.Cancel { Session: var session } => After(
                pair,
                errand,
                now,
                await calendar.CancelAsync(pair, session.Entry!, ct),
                _ => pair.Removed(session, now)
            ),
            Errand.Release { LookBack: var lookBack } => After(
                pair,
                errand,
                now,
                await calendar.CancelAsync(pair, lookBack.Entry!, ct),
                _ => pair.Released(lookBack, now)
            ),
            Errand.Find => After(
                pair,
                errand,
                now,
                await calendar.FindAsync(pair, now, ct),
                free => pair.Found(free, now)
            ),
            Errand.Look => After(
                pair,
                errand,
                now,
                await calendar.LookAsync(pair, ct),
                seen => pair.Noticed(seen, now)
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static Pair After<T>(
        Pair pair,
        Errand errand,
        DateTimeOffset now,
        CalendarAnswer<T> answer,
        Func<T, Pair> done
    ) =>
        answer switch
        {
            CalendarAnswer<T>.Done kept => done(kept.Value),
            CalendarAnswer<T>.Later later => pair.NotYet(errand, later.After, now),
            CalendarAnswer<T>.Refused => pair.Refused(errand, now),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
