using RMBot.Calendars;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Review;

namespace RMBot.Sessions;

/// <summary>Why a session cannot be at a time.</summary>
public enum MoveProblem
{
    Past,
    Same,
    AfterTheEnd,
    InPause,
    Taken,
}

/// <summary>The rules of moving and cancelling a session, during a pause too. The other hears of it once, and of the newest only.</summary>
public static class Arranging
{
    public static bool MayArrange(this Pair pair) => pair.IsUnderWay() || pair.Stage == Stage.Paused;

    public static MoveProblem? ProblemWith(this Pair pair, Session session, DateTimeOffset to, DateTimeOffset now) =>
        to <= now ? MoveProblem.Past
        : to == session.StartsAt ? MoveProblem.Same
        : LocalTime.Day(to, pair.Executive.TimeZone) >= pair.LastDay() ? MoveProblem.AfterTheEnd
        : pair.IsInPause(to) ? MoveProblem.InPause
        : pair.Sessions.Any(other => other.Number != session.Number && Overlaps(other, to, session.Minutes))
            ? MoveProblem.Taken
        : null;

    /// <summary>A session at another time; what was prepared for it stays with it.</summary>
    /// <param name="by">Who moved it here; null when it was moved in a calendar, which tells the other itself.</param>
    public static Pair Move(this Pair pair, int session, DateTimeOffset to, DateTimeOffset now, Role? by = null) =>
        pair.Arrange(
            session,
            PromptKind.SessionMoved,
            by,
            now,
            known => to > now && known.StartsAt != to ? known.At(to) with { Moved = known.Moved + 1 } : null
        );

    /// <param name="by">Who cancelled it here; null when it was cancelled in a calendar.</param>
    public static Pair Cancel(this Pair pair, int session, DateTimeOffset now, Role? by = null) =>
        pair.Arrange(
            session,
            PromptKind.SessionCancelled,
            by,
            now,
            known => known.EndsAt > now ? known with { State = SessionState.Cancelled } : null
        );

    private static Pair Arrange(
        this Pair pair,
        int number,
        PromptKind kind,
        Role? by,
        DateTimeOffset now,
        Func<Session, Session?> change
    )
    {
        if (
            !pair.MayArrange()
            || pair.Sessions.FirstOrDefault(session => session.Number == number)
                is not { State: SessionState.Planned } known
            || change(known) is not { } changed
        )
        {
            return pair;
        }

        var other = by?.Other();
        var isUnheard = pair.Prompts.Any(prompt => prompt.To == other && IsOpenNews(prompt, number));
        var believed = isUnheard ? known.WasAt ?? known.StartsAt : known.StartsAt;
        var isBack = isUnheard && changed is { State: SessionState.Planned } && changed.StartsAt == believed;
        var arranged = isBack
            ? changed with
            {
                Moved = known.Moved - 1,
                WasAt = null,
            }
            : changed with
            {
                WasAt = believed,
            };
        var next = pair with
        {
            Sessions = pair.Sessions.Replace(known, arranged),
            Prompts =
            [
                .. pair.Prompts.Select(prompt =>
                    IsOpenNews(prompt, number)
                        ? prompt with
                        {
                            Delivery = new DeliveryState.Skipped("overtaken"),
                        }
                        : prompt
                ),
            ],
        };
        var told =
            other is { } to && !isBack && !pair.IsYetToHearOf(number, to)
                ? next.Owe(pair.OneMore(kind, to, now, number))
                : next;
        return told.Replan(now);
    }

    private static bool IsOpenNews(Prompt prompt, int session) =>
        prompt
            is {
                Kind: PromptKind.SessionMoved or PromptKind.SessionCancelled,
                HasNotGoneOut: true,
                Occurrence: var about
            }
        && about == session;

    /// <summary>That the series was booked has not gone out: it will say how it is now.</summary>
    private static bool IsYetToHearOf(this Pair pair, int session, Role to) =>
        pair.Prompts.Any(prompt =>
            prompt is { Kind: PromptKind.SessionsBooked, HasNotGoneOut: true }
            && prompt.To == to
            && prompt.Occurrence <= session
        );

    private static bool Overlaps(Session other, DateTimeOffset from, int minutes) =>
        other.State == SessionState.Planned && other.StartsAt < from.AddMinutes(minutes) && from < other.EndsAt;
}
