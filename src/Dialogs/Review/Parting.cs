using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Review;

/// <summary>The rules of what comes after: the term ends by itself, or both extend it, or both turn it round (S60–S62).</summary>
public static class Parting
{
    public const int MostMonths = 6;

    public static bool MayPropose(this Pair pair, Role by) =>
        pair.Stage == Stage.Reviewing
        && pair.Review() is { Extension: var proposed }
        && (proposed is null || (proposed.WasDeclined && proposed.By != by));

    public static Pair ProposeToExtend(this Pair pair, Role by, int months, DateTimeOffset now) =>
        pair.MayPropose(by) && months is >= 1 and <= MostMonths
            ? pair.Change(review => review with { Extension = new Extension(by, months) })
                .Owe(Prompt.Of(PromptKind.ExtensionProposed, by.Other(), now, pair.Count(PromptKind.ExtensionProposed)))
            : pair;

    /// <summary>The proposal this side has to answer; null when there is none.</summary>
    public static Extension? ExtensionFor(this Pair pair, Role role) =>
        pair.Stage == Stage.Reviewing
        && pair.Review()?.Extension is { WasDeclined: false } proposed
        && proposed.By != role
            ? proposed
            : null;

    public static Pair AgreeToExtend(this Pair pair, Role by, DateTimeOffset now) =>
        pair.ExtensionFor(by) is { } proposed ? pair.ExtendBy(proposed.Months, now) : pair;

    /// <summary>A no needs no reason, and changes nothing else.</summary>
    public static Pair DeclineToExtend(this Pair pair, Role by, DateTimeOffset now) =>
        pair.ExtensionFor(by) is { } proposed
            ? pair.Change(review => review with { Extension = proposed with { WasDeclined = true } })
                .Owe(Prompt.Of(PromptKind.ExtensionDeclined, by.Other(), now, pair.Count(PromptKind.ExtensionDeclined)))
            : pair;

    /// <summary>The term is over on its last day, review or not.</summary>
    public static Pair EndWhenDue(this Pair pair, DateTimeOffset now) =>
        pair.IsUnderWay() && pair.Charter is not null && pair.First(TermDays.TermEnds) <= now
            ? (pair with { Stage = Stage.Closed, Ending = Pairs.Ending.Completed, Since = now })
                .ReleaseSessions(now)
                .Replan(now)
            : pair;

    internal static Pair ExtendBy(this Pair pair, int months, DateTimeOffset now)
    {
        var charter = pair.Charter ?? throw new InvalidOperationException("A term without a charter cannot go on.");
        var longer = charter.Until(pair.LastDay().AddMonths(months), LocalTime.Day(now, pair.Executive.TimeZone));
        return (
            pair.Change(review => review with { Outcome = ReviewOutcome.Extended }) with
            {
                Stage = Stage.Active,
                Since = now,
                Charters = pair.Charters.Add(longer),
            }
        )
            .ReleaseLookBack(now)
            .Owe(
                Prompt.Of(PromptKind.Extended, Role.Executive, now, longer.Version),
                Prompt.Of(PromptKind.Extended, Role.Mentor, now, longer.Version)
            )
            .Replan(now);
    }

    internal static Pair Evolve(this Pair pair, TermReview review, DateTimeOffset now) =>
        (
            pair.Change(_ => review with { Outcome = ReviewOutcome.Evolved }) with
            {
                Stage = Stage.Closed,
                Ending = Pairs.Ending.Completed,
                Since = now,
            }
        )
            .Replan(now)
            .Owe(
                Prompt.Of(PromptKind.EvolveBoth, Role.Executive, pair.InTheirDay(Role.Executive, now)),
                Prompt.Of(PromptKind.EvolveBoth, Role.Mentor, pair.InTheirDay(Role.Mentor, now))
            );

    /// <summary>Both wanted mentoring next, and both are still there (S62).</summary>
    public static bool MayTurn(this Pair pair) =>
        pair.Review() is { Outcome: ReviewOutcome.Evolved }
        && pair is { Executive.IsFormer: false, Mentor.IsFormer: false };

    /// <summary>The id of the pair with roles turned: the same however often it is started.</summary>
    public static PairId Turned(this PairId pair) => new(pair.Value + "turned");

    private static Pair Change(this Pair pair, Func<TermReview, TermReview> change) =>
        pair with
        {
            Reviews = pair.Reviews.SetItem(pair.Reviews.Length - 1, change(pair.Reviews[^1])),
        };

    private static int Count(this Pair pair, PromptKind kind) => pair.Prompts.Count(known => known.Kind == kind) + 1;
}
