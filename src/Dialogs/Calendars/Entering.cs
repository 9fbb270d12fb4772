using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>What came of an errand in the calendars.</summary>
public static class Entering
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(8),
    ];

    /// <summary>What a prompt is about when it is about no session.</summary>
    public const int OfTheLookBack = 0;

    public static Pair Booked(this Pair pair, Series series, Entry entry, DateTimeOffset now)
    {
        var held = entry.Occurrences.ToDictionary(one => one.Booked);
        return pair.Went(now) with
        {
            Series = pair.Series.Replace(
                series,
                series with
                {
                    State = series.IsUnwanted ? SeriesState.Releasing : SeriesState.Booked,
                    Entry = series.Kind == SeriesKind.LookBack ? entry.Occurrences[0].Id : entry.Id,
                    JoinUrl = entry.JoinUrl,
                }
            ),
            Sessions =
            [
                .. pair.Sessions.Select(session =>
                    series.Has(session) && held.TryGetValue(series.BookedFor(session), out var one)
                        ? session with
                        {
                            Entry = one.Id,
                            InCalendarAt = one.StartsAt,
                        }
                        : session
                ),
            ],
        };
    }

    public static Pair Moved(this Pair pair, Session session, DateTimeOffset now) =>
        pair.Went(now).With(session, session with { InCalendarAt = session.StartsAt });

    public static Pair Found(this Pair pair, Offering.Free free, DateTimeOffset now) =>
        pair.Went(now).Find(new FoundTimes(now, free.Offers, free.LookBack, free.SeesBoth));

    public static Pair Removed(this Pair pair, Session session, DateTimeOffset now) =>
        pair.Went(now).With(session, session with { Entry = null, InCalendarAt = null });

    public static Pair Released(this Pair pair, Series lookBack, DateTimeOffset now) =>
        pair.Went(now).With(lookBack, lookBack with { State = SeriesState.Released, Entry = null });

    /// <summary>
    /// To be tried again; after many tries it counts as refused. A booking does not while any of it lies ahead: it may have come
    /// about although nobody said so, and must not stand in the calendars without the pair knowing.
    /// </summary>
    /// <param name="after">What the calendars asked to wait at least.</param>
    public static Pair NotYet(this Pair pair, Errand errand, TimeSpan after, DateTimeOffset now)
    {
        var mayBeIn = errand is Errand.Book { Series.Starts: var starts } && starts.Any(start => start > now);
        var most = errand is Errand.Find ? Searching.MostTries - 1 : Waits.Length;
        if (pair.Calendar.Tries >= most && !mayBeIn)
        {
            return pair.Refused(errand, now);
        }

        var wait = Waits[Math.Min(pair.Calendar.Tries, Waits.Length - 1)];
        return pair with
        {
            Calendar = pair.Calendar with
            {
                Tries = pair.Calendar.Tries + 1,
                RetryAt = now + (after > wait ? after : wait),
            },
        };
    }

    /// <summary>It cannot be done: what the two agreed stands, and the executive hears once that the calendars do not show it.</summary>
    public static Pair Refused(this Pair pair, Errand errand, DateTimeOffset now) =>
        errand switch
        {
            Errand.Book { Series: { IsUnwanted: true } unwanted } => pair.Released(unwanted, now),
            Errand.Book { Series: var series } => pair.Went(now)
                .With(series, series with { State = SeriesState.Unbooked })
                .Owe(Prompt.Of(PromptKind.NotBooked, Role.Executive, now, series.Number)),
            Errand.Move { Session: var session } => pair.Went(now)
                .With(session, session with { Entry = null, InCalendarAt = null })
                .Owe(Prompt.Of(PromptKind.NotChanged, Role.Executive, now, session.Number)),
            Errand.Cancel { Session: var session } => pair.Removed(session, now)
                .Owe(Prompt.Of(PromptKind.NotChanged, Role.Executive, now, session.Number)),
            Errand.Release { LookBack: var lookBack } => pair.Released(lookBack, now)
                .Owe(Prompt.Of(PromptKind.NotChanged, Role.Executive, now, OfTheLookBack)),
            Errand.Find => pair.Went(now).Find(new FoundTimes(now, [], CannotSee: NoCalendar.Down)),
            Errand.Look => pair with { Calendar = new CalendarLine(SeenAt: now) },
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>
    /// The pair changed while an older errand was run, whatever came of that. Another may have been to the calendars for the
    /// newer pair, and which of the two came last nobody knows: a session that is wanted elsewhere than where this one put
    /// it is brought there once more.
    /// </summary>
    public static Pair Outrun(this Pair pair, Errand errand)
    {
        return errand switch
        {
            Errand.Move { Session: var moved } => Put(session => session.Number == moved.Number, _ => moved.StartsAt),
            Errand.Book { Series: var series } => Put(series.Has, series.BookedFor),
            _ => pair,
        };

        Pair Put(Func<Session, bool> isMeant, Func<Session, DateTimeOffset> at) =>
            pair
                .Sessions.Where(isMeant)
                .Where(session => session.Entry is not null && session.StartsAt != at(session))
                .Aggregate(pair, (next, session) => next.With(session, session.Unsure(at(session))));
    }

    /// <summary>
    /// Never as it was before: whoever is on the way to the calendars just now is to find the pair changed in turn.
    /// </summary>
    private static Session Unsure(this Session session, DateTimeOffset maybeAt) =>
        session with
        {
            InCalendarAt = session.InCalendarAt is null ? maybeAt : null,
        };

    private static Pair Went(this Pair pair, DateTimeOffset now) =>
        pair with
        {
            Calendar = new CalendarLine(SeenAt: pair.Calendar.SeenAt ?? now),
        };

    private static Pair With(this Pair pair, Session before, Session after) =>
        pair with
        {
            Sessions = pair.Sessions.Replace(before, after),
        };

    private static Pair With(this Pair pair, Series before, Series after) =>
        pair with
        {
            Series = pair.Series.Replace(before, after),
        };
}
