using RMBot.Pairs;

namespace RMBot.Care;

/// <summary>The rules of a pause: asked for by either, without a reason, until a day on which it goes on by itself (S36).</summary>
public static class Pausing
{
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>The days a pause may end on: after today, and before the term does.</summary>
    public static bool MayPauseUntil(this Pair pair, DateOnly day, DateTimeOffset now) =>
        pair is { Stage: Stage.Active, Charter: { } charter }
        && day < charter.EndsOn
        && pair.MorningOf(day) is var morning
        && morning > now.AddHours(12);

    public static Pair Pause(this Pair pair, Role by, DateOnly until, DateTimeOffset now)
    {
        if (!pair.MayPauseUntil(until, now))
        {
            return pair;
        }

        var number = pair.Pauses.Length + 1;
        return (
            pair with
            {
                Stage = Stage.Paused,
                Since = now,
                Pauses = pair.Pauses.Add(new Pause(now, pair.MorningOf(until))),
            }
        )
            .Owe(
                Prompt.Of(PromptKind.Paused, by.Other(), now, number),
                Prompt.Of(PromptKind.Resumed, Role.Executive, pair.MorningOf(until, Role.Executive), number),
                Prompt.Of(PromptKind.Resumed, Role.Mentor, pair.MorningOf(until, Role.Mentor), number)
            )
            .Replan(now);
    }

    /// <summary>Goes on before the day that was named, because one of the two wants to.</summary>
    public static Pair Resume(this Pair pair, Role by, DateTimeOffset now) =>
        pair.Stage != Stage.Paused || pair.Pauses is not [.., var pause]
            ? pair
            : (pair with { Pauses = pair.Pauses.SetItem(pair.Pauses.Length - 1, pause with { To = now }) })
                .Forget(Role.Executive, PromptKind.Paused, PromptKind.Resumed)
                .Forget(Role.Mentor, PromptKind.Paused, PromptKind.Resumed)
                .Owe(Prompt.Of(PromptKind.ResumedEarly, by.Other(), now, pair.Pauses.Length))
                .GoOn(now);

    /// <summary>Goes on by itself, on the morning of the day that was named.</summary>
    public static Pair ResumeWhenDue(this Pair pair, DateTimeOffset now) =>
        pair is { Stage: Stage.Paused, Pauses: [.., var pause] } && pause.To <= now ? pair.GoOn(now) : pair;

    /// <summary>When a pause goes on by itself; null when there is none.</summary>
    public static DateTimeOffset? PausedUntil(this Pair pair) =>
        pair is { Stage: Stage.Paused, Pauses: [.., var pause] } ? pause.To : null;

    public static bool IsInPause(this Pair pair, DateTimeOffset moment) =>
        pair.Pauses.Any(pause => pause.Covers(moment));

    /// <summary>A moment that lies in a pause, put off to its end.</summary>
    public static DateTimeOffset AfterPause(this Pair pair, DateTimeOffset moment) =>
        pair.Pauses.FirstOrDefault(pause => pause.Covers(moment))?.To ?? moment;

    /// <summary>The pair with the sessions that the coach looks after: those in a pause are left to the two.</summary>
    public static Pair WithoutSessionsInPauses(this Pair pair) =>
        pair.Pauses.IsEmpty
            ? pair
            : pair with
            {
                Sessions = pair.Sessions.RemoveAll(session => pair.IsInPause(session.StartsAt)),
            };

    private static Pair GoOn(this Pair pair, DateTimeOffset now) =>
        (pair with { Stage = Stage.Active, Since = now }).Replan(now);

    private static DateTimeOffset MorningOf(this Pair pair, DateOnly day) =>
        new[] { pair.MorningOf(day, Role.Executive), pair.MorningOf(day, Role.Mentor) }.Min();

    private static DateTimeOffset MorningOf(this Pair pair, DateOnly day, Role role) =>
        LocalTime.InWakingHours(LocalTime.At(day, Morning, pair[role].TimeZone), pair[role].TimeZone, pair.Waking);
}
