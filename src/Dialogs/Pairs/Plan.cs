using RMBot.Calendars;
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
    internal static readonly DeliveryState.Skipped NotNeeded = new("no longer needed");

    public static Pair Replan(this Pair pair, DateTimeOffset now)
    {
        var wanted = pair.Paced(Wanted(pair, now), now)
            .Where(prompt => !pair[prompt.To].IsFormer)
            .ToDictionary(prompt => prompt.Id);
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

    /// <summary>A pair that rests wants nothing; what falls into a rest is put off to its end.</summary>
    private static IEnumerable<Prompt> Wanted(Pair pair, DateTimeOffset now) =>
        ReviewPlan
            .Prompts(pair)
            .Select(prompt => prompt with { Due = pair.AfterPause(prompt.Due) })
            .Concat(Between(pair, now));

    /// <summary>Sessions go on to the last day; once both look back, nothing else is asked any more.</summary>
    private static IEnumerable<Prompt> Between(Pair pair, DateTimeOffset now)
    {
        var awake = pair.WithoutSessionsInPauses();
        IEnumerable<Prompt> wanted = pair.Stage switch
        {
            Stage.Active =>
            [
                .. Preparing.Prompts(awake),
                .. Reflecting.Prompts(awake),
                .. Encouraging.Prompts(awake, now),
            ],
            Stage.Reviewing => Preparing.Prompts(awake),
            Stage.Proposed or Stage.Invited or Stage.Clarifying or Stage.Paused or Stage.Closed => [],
        };
        return wanted.Select(prompt => prompt with { Due = pair.AfterPause(prompt.Due) });
    }

    /// <summary>What the coach sends of its own accord, at a time of its own.</summary>
    public static bool IsPlanned(PromptKind kind) =>
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
