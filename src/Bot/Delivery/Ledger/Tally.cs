using System.Collections.Immutable;

namespace RMBot.Delivery.Ledger;

/// <summary>What the prompts that have come due amount to.</summary>
/// <param name="Due">All that have come due and are still wanted, counted without looking at what became of them.</param>
/// <param name="Failed">How many failed, by reason.</param>
/// <param name="Waiting">Waiting for a try, or being sent.</param>
/// <param name="Late">Of those that wait, how many should have been looked at long ago.</param>
public sealed record Tally(
    int Due,
    int Sent,
    ImmutableSortedDictionary<string, int> Failed,
    int Waiting,
    int Suspended,
    int Late
)
{
    public static Tally None { get; } = new(0, 0, ImmutableSortedDictionary<string, int>.Empty, 0, 0, 0);

    /// <summary>Nothing that was due is in no state or in two.</summary>
    public bool AddsUp => Due == Sent + Failed.Values.Sum() + Waiting + Suspended;

    public Tally Plus(Tally other) =>
        new(
            Due + other.Due,
            Sent + other.Sent,
            other.Failed.Aggregate(
                Failed,
                (sum, reason) => sum.SetItem(reason.Key, sum.GetValueOrDefault(reason.Key) + reason.Value)
            ),
            Waiting + other.Waiting,
            Suspended + other.Suspended,
            Late + other.Late
        );
}
