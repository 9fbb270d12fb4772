using System.Collections.Immutable;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Programme;

/// <summary>
/// What of a pair is counted: answers that their authors let be counted, and what happened. Each number has a moment from
/// which on it stays what it is, and never comes about with a moment that is past.
/// </summary>
public static class Counting
{
    /// <summary>A check-in that is answered later than this counts as not answered.</summary>
    public static readonly TimeSpan TimeToAnswer = TimeSpan.FromDays(14);

    private static readonly Role[] Both = [Role.Executive, Role.Mentor];

    public static ImmutableArray<Counted> Of(Pair pair) =>
        [
            .. pair.Sessions.SelectMany(session => Both.SelectMany(role => OfSession(session, role))),
            .. pair.Reviews.SelectMany(review => Both.SelectMany(role => OfReview(review, role))),
            .. Both.SelectMany(role => OfCheckIns(pair, role)),
            .. pair
                .Applied.Where(action => action.State == AppliedState.Done)
                .Select(action => Of(Measure.ActionApplied, action.At)),
            .. OfItsEnd(pair),
        ];

    private static IEnumerable<Counted> OfSession(Session session, Role side)
    {
        if (session[side] is not { } said)
        {
            yield break;
        }

        var first = said.First ?? said;
        var at = first.At ?? session.EndsAt;
        if (first.Useful?.TryCount(out var useful) == true)
        {
            yield return new Counted(Measure.Useful, side, useful, at);
        }

        if (first.Free?.TryCount(out var free) == true)
        {
            yield return new Counted(Measure.Free, side, free, at);
        }

        if (side == Role.Executive && said.Next is not null)
        {
            yield return Of(Measure.ActionWritten, at);
        }
    }

    /// <summary>Once both could see it; before, it could still be told apart who had answered.</summary>
    private static IEnumerable<Counted> OfReview(TermReview review, Role side)
    {
        if (review is not { RevealedAt: { } at } || review[side] is not { } said)
        {
            yield break;
        }

        (Measure Measure, int? Value)[] all =
        [
            (Measure.Start, Number(said.Start, rating => rating)),
            (Measure.Now, Number(said.Now, rating => rating)),
            (Measure.Outcome, Number(said.Outcome, OfHundred)),
            (Measure.Aim, Number(said.Aim, OfHundred)),
            (Measure.Worth, Number(said.Worth, worth => worth == Worth.CostMore ? 0 : 100)),
            (Measure.Frank, Number(said.Frank, rating => rating)),
            (Measure.Recommend, Number(said.Recommend, rating => rating)),
        ];
        foreach (var (measure, value) in all)
        {
            if (value is { } number)
            {
                yield return new Counted(measure, side, number, at);
            }
        }
    }

    private static IEnumerable<Counted> OfCheckIns(Pair pair, Role side)
    {
        var asked = pair
            .Prompts.Where(prompt => prompt.Kind == PromptKind.CheckInDue && prompt.To == side)
            .Where(prompt => prompt.Delivery is DeliveryState.Sent)
            .GroupBy(prompt => prompt.Occurrence)
            .ToDictionary(
                prompts => prompts.Key,
                prompts => prompts.Min(prompt => ((DeliveryState.Sent)prompt.Delivery).At)
            );
        var told = pair.CheckIns.Where(known => known.By == side).ToDictionary(known => known.Session);
        foreach (var session in asked.Keys.Union(told.Keys).Order())
        {
            var until = asked.TryGetValue(session, out var at) ? at + TimeToAnswer : DateTimeOffset.MaxValue;
            var said = told.GetValueOrDefault(session);
            if (said is { State: CheckInState.Kept } && said.At <= until)
            {
                yield return new Counted(Measure.CheckIn, side, 1, said.At);
            }
            else if (asked.ContainsKey(session))
            {
                var skipped = said is { State: CheckInState.Skipped } && said.At < until;
                yield return new Counted(Measure.CheckIn, side, 0, skipped ? said!.At : until);
            }
        }
    }

    private static IEnumerable<Counted> OfItsEnd(Pair pair)
    {
        foreach (var prompt in pair.Prompts)
        {
            if (prompt is { Kind: PromptKind.Extended, To: Role.Executive })
            {
                yield return Of(Measure.Extended, prompt.Due);
            }
        }

        if (pair is { Stage: Stage.Closed, Ending: Ending.Completed })
        {
            yield return Of(Measure.Completed, pair.Since);
            if (pair.Review() is { Outcome: ReviewOutcome.Evolved })
            {
                yield return Of(Measure.Evolved, pair.Since);
            }
        }
    }

    private static Counted Of(Measure measure, DateTimeOffset at) => new(measure, Role.Executive, 1, at);

    private static int OfHundred(Reached reached) =>
        reached switch
        {
            Reached.Yes => 100,
            Reached.Partly => 50,
            Reached.No => 0,
        };

    private static int? Number<T>(Answer<T>? answer, Func<T, int> number)
        where T : struct => answer is not null && answer.TryCount(out var value) ? number(value) : null;
}
