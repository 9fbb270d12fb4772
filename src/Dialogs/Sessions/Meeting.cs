using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Pairs;

namespace RMBot.Sessions;

/// <summary>The rules of sessions: booked once as a series, moved, cancelled, and what each side said of them.</summary>
public static class Meeting
{
    /// <summary>Books the series; while sessions lie ahead, booking again changes nothing.</summary>
    /// <param name="state">Asked when the coach is to put it into the calendars, Unbooked when the two do.</param>
    public static Pair Book(
        this Pair pair,
        ImmutableArray<DateTimeOffset> starts,
        int minutes,
        DateTimeOffset now,
        SeriesState state = SeriesState.Unbooked
    )
    {
        if (pair.Stage != Stage.Active || starts.IsEmpty || pair.NextSession(now) is not null)
        {
            return pair;
        }

        var first = pair.Sessions.Length + 1;
        var booked = starts.Select((start, index) => new Session(first + index, start, minutes));
        var series = new Series(pair.Series.Length + 1, SeriesKind.Sessions, first, starts, minutes) { State = state };
        return (pair with { Sessions = [.. pair.Sessions, .. booked], Series = pair.Series.Add(series) })
            .Forget(Role.Executive, PromptKind.BookSessions)
            .Owe(Prompt.Of(PromptKind.SessionsBooked, Role.Mentor, now, first))
            .Replan(now);
    }

    /// <summary>The executive's question for a session; the mentor gets it, unless their brief with it is still to come.</summary>
    public static Pair AskFor(this Pair pair, int session, string question, DateTimeOffset now)
    {
        var asked = pair.Change(
            session,
            now,
            known => known.EndsAt > now && known.Question != question ? known with { Question = question } : known
        );
        var isBriefed = pair.Prompts.Any(prompt =>
            prompt is { Kind: PromptKind.PrepareBrief, Delivery: DeliveryState.Sent } && prompt.Occurrence == session
        );
        return ReferenceEquals(asked, pair) || !isBriefed
            ? asked
            : asked.Owe(Prompt.Of(PromptKind.QuestionPassed, Role.Mentor, now, session));
    }

    /// <summary>What one side says of a session once it is over; said again, the newer word counts.</summary>
    public static Pair Check(this Pair pair, int session, Role by, SessionCheck check, DateTimeOffset now) =>
        pair.Change(
            session,
            now,
            known =>
                known.StartsAt <= now
                && known.State == SessionState.Planned
                && check.After(known[by], now) is var said
                && !ReferenceEquals(said, known[by])
                    ? known.With(by, said)
                    : known
        );

    public static Session? NextSession(this Pair pair, DateTimeOffset now) =>
        pair
            .Sessions.Where(session => session.State == SessionState.Planned && session.EndsAt > now)
            .MinBy(session => session.StartsAt);

    private static Pair Change(this Pair pair, int number, DateTimeOffset now, Func<Session, Session> change)
    {
        var known = pair.Sessions.FirstOrDefault(session => session.Number == number);
        return !pair.IsUnderWay() || known is null || change(known) is var changed && ReferenceEquals(changed, known)
            ? pair
            : (pair with { Sessions = pair.Sessions.Replace(known, changed) }).Replan(now);
    }
}
