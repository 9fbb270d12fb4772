using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>
/// What was changed in Outlook becomes a fact of the pair: moved, cancelled, declined. Nobody has to tell the coach. A change
/// of the pair's own that is still on its way to the calendars is not mistaken for one.
/// </summary>
public static class Noticing
{
    public static Pair Noticed(this Pair pair, ImmutableArray<Occurrence> seen, DateTimeOffset now)
    {
        var since = pair.Calendar.SeenAt ?? DateTimeOffset.MinValue;
        var known = seen.ToDictionary(one => one.Id);
        var next = pair;
        foreach (var session in pair.Sessions.Where(session => IsOpen(session, since)))
        {
            next = known.TryGetValue(session.Entry!, out var one)
                ? next.Noticed(session, one, now)
                : next.Gone(session);
        }

        foreach (var lookBack in pair.Series.Where(series => series.IsBookedLookBack && series.Starts[0] > since))
        {
            next = next.Noticed(lookBack, known.GetValueOrDefault(lookBack.Entry!));
        }

        var seenNow = next with { Calendar = new CalendarLine(SeenAt: now) };
        return ReferenceEquals(next, pair) ? seenNow : seenNow.Replan(now);
    }

    /// <summary>In the calendars, and not over when they were last looked at.</summary>
    private static bool IsOpen(Session session, DateTimeOffset since) =>
        session is { State: SessionState.Planned, Entry: not null }
        && session.InCalendarAt == session.StartsAt
        && session.EndsAt > since;

    private static Pair Noticed(this Pair pair, Session session, Occurrence one, DateTimeOffset now)
    {
        var there = session.At(one.StartsAt);
        var seen = there with
        {
            InCalendarAt = one.StartsAt,
            Moved = session.Moved + (one.StartsAt != session.StartsAt ? 1 : 0),
            IsDeclined = one.IsDeclined,
        };
        var next = seen == session ? pair : pair with { Sessions = pair.Sessions.Replace(session, seen) };
        return seen.IsDeclined && !there.IsDeclined && seen.StartsAt > now ? next.TellOfTheNo(seen, now) : next;
    }

    /// <summary>A no that is still to be told is told of the time that the session has by then.</summary>
    private static Pair TellOfTheNo(this Pair pair, Session session, DateTimeOffset now) =>
        pair.Prompts.Any(prompt =>
            prompt is { Kind: PromptKind.SessionDeclined, HasNotGoneOut: true } && prompt.Occurrence == session.Number
        )
            ? pair
            : pair.Owe(pair.OneMore(PromptKind.SessionDeclined, Role.Executive, now, session.Number));

    /// <param name="one">Null when it was taken out.</param>
    private static Pair Noticed(this Pair pair, Series lookBack, Occurrence? one)
    {
        if (one?.StartsAt == lookBack.Starts[0])
        {
            return pair;
        }

        var seen = one is null
            ? lookBack with
            {
                State = SeriesState.Released,
                Entry = null,
            }
            : lookBack with
            {
                Starts = [one.StartsAt],
            };
        return pair with { Series = pair.Series.Replace(lookBack, seen) };
    }

    private static Pair Gone(this Pair pair, Session session) =>
        pair with
        {
            Sessions = pair.Sessions.Replace(
                session,
                session with
                {
                    State = SessionState.Cancelled,
                    Entry = null,
                    InCalendarAt = null,
                }
            ),
        };
}
