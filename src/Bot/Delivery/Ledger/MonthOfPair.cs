using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Delivery.Ledger;

/// <summary>
/// What a pair's prompts of one month amount to, kept beside the pair so that the audit need not read it. What waits is listed:
/// whether it is due is for the time of reading to say.
/// </summary>
/// <param name="Wanted">All prompts of the month but those that were skipped.</param>
/// <param name="Settled">A fingerprint of what became of those that wait no longer.</param>
public sealed record MonthOfPair(
    Month Month,
    int Wanted,
    int Sent,
    ImmutableSortedDictionary<string, int> Failed,
    int Suspended,
    string Settled,
    ImmutableArray<WaitingPrompt> Waiting
)
{
    public static ImmutableArray<MonthOfPair> AllOf(Pair pair) =>
        [
            .. pair
                .Prompts.GroupBy(prompt => Month.Of(prompt.Due))
                .OrderBy(month => month.Key)
                .Select(month => Of(pair, month.Key, [.. month])),
        ];

    /// <summary>The numbers at a moment.</summary>
    public Tally At(DateTimeOffset now, TimeSpan overdueAfter)
    {
        var due = Waiting.Count(prompt => prompt.Due <= now);
        return new Tally(
            Wanted - (Waiting.Length - due),
            Sent,
            Failed,
            due,
            Suspended,
            Waiting.Count(prompt => prompt.IsLate(now, overdueAfter))
        );
    }

    private static MonthOfPair Of(Pair pair, Month month, ImmutableArray<Prompt> prompts) =>
        new(
            month,
            prompts.Count(prompt => prompt.Delivery is not DeliveryState.Skipped),
            prompts.Count(prompt => prompt.Delivery is DeliveryState.Sent),
            prompts
                .Select(prompt => prompt.Delivery)
                .OfType<DeliveryState.Failed>()
                .GroupBy(failed => failed.Reason)
                .ToImmutableSortedDictionary(reason => reason.Key, reason => reason.Count(), StringComparer.Ordinal),
            prompts.Count(prompt => prompt.Delivery is DeliveryState.Suspended),
            Fingerprint.Of(prompts.Select(prompt => LedgerEntry.Of(pair.Id, prompt))),
            [
                .. prompts
                    .Where(prompt => prompt.Delivery is DeliveryState.Waiting or DeliveryState.Claimed)
                    .Select(prompt => new WaitingPrompt(prompt.Due, pair.NextLook(prompt) ?? prompt.Due)),
            ]
        );
}

/// <summary>One that waits or is being sent.</summary>
/// <param name="Look">When somebody should look at it; of a claim, its end.</param>
public readonly record struct WaitingPrompt(DateTimeOffset Due, DateTimeOffset Look)
{
    public bool IsLate(DateTimeOffset now, TimeSpan overdueAfter) => Look + overdueAfter < now;
}
