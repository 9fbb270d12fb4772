using RMBot.Care;
using RMBot.CheckIns;
using RMBot.Momentum;
using RMBot.Review;
using RMBot.Sessions;

namespace RMBot.Pairs;

/// <summary>
/// The prompts that a pair's state calls for at times of their own, as opposed to news of the partner. Whatever changes the
/// state plans anew: what is still wanted moves to its time, what is not is dropped, what went out stays as it is.
/// </summary>
public static class Plan
{
    private static readonly DeliveryState.Skipped NotNeeded = new("no longer needed");

    public static Pair Replan(this Pair pair, DateTimeOffset now)
    {
        var wanted = Wanted(pair, now).ToDictionary(prompt => prompt.Id);
        var kept = pair.Prompts.Select(prompt =>
            !IsPlanned(prompt.Kind) || (prompt.Delivery is not DeliveryState.Waiting && prompt.Delivery != NotNeeded)
                ? prompt
            : wanted.TryGetValue(prompt.Id, out var again) ? again
            : prompt.IsAgain && wanted.ContainsKey(prompt.First) ? prompt
            : prompt with { Delivery = NotNeeded }
        );
        var known = pair.Prompts.Select(prompt => prompt.Id).ToHashSet();
        return pair with { Prompts = [.. kept, .. wanted.Values.Where(prompt => !known.Contains(prompt.Id))] };
    }

    /// <summary>Whether a newer prompt of the same kind is due as well: after a silence only the newest goes out.</summary>
    public static bool IsOvertaken(this Pair pair, Prompt prompt, DateTimeOffset now) =>
        IsPlanned(prompt.Kind)
        && pair.DueAt(now).Any(other => other.Kind == prompt.Kind && other.To == prompt.To && other.Due > prompt.Due);

    /// <summary>A pair that rests wants nothing; what falls into a rest is put off to its end.</summary>
    private static IEnumerable<Prompt> Wanted(Pair pair, DateTimeOffset now) =>
        ReviewPlan
            .Prompts(pair)
            .Select(prompt => prompt with { Due = pair.AfterPause(prompt.Due) })
            .Concat(Between(pair, now));

    private static IEnumerable<Prompt> Between(Pair pair, DateTimeOffset now)
    {
        if (pair.Stage != Stage.Active)
        {
            return [];
        }

        var awake = pair.WithoutSessionsInPauses();
        return Preparing
            .Prompts(awake)
            .Concat(Reflecting.Prompts(awake))
            .Concat(Encouraging.Prompts(awake, now))
            .Select(prompt => prompt with { Due = pair.AfterPause(prompt.Due) });
    }

    internal static bool IsPlanned(PromptKind kind) =>
        ReviewPlan.IsPlanned(kind)
        || kind
            is PromptKind.PrepareQuestion
                or PromptKind.PrepareBrief
                or PromptKind.AfterSession
                or PromptKind.CheckInDue
                or PromptKind.Nudge
                or PromptKind.Rescue
                or PromptKind.Thank;
}
