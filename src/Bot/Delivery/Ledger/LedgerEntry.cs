using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Delivery.Ledger;

/// <summary>What became of a prompt, in the words of the ledger.</summary>
public enum LedgerOutcome
{
    Waiting,
    Sent,
    Failed,
    Suspended,
    Skipped,
}

/// <summary>What became of one prompt so far: ids and an outcome, no words and no names.</summary>
/// <param name="Due">When it fell due; the month of this is the entry's month.</param>
/// <param name="Reason">Why it was not sent; null when it was, or may still be.</param>
/// <param name="At">Since when that is so; null while it waits, and for what is skipped.</param>
/// <param name="Tries">Tries so far of one that waits; 0 for all others.</param>
public sealed record LedgerEntry(
    PairId Pair,
    PromptId Prompt,
    PromptKind Kind,
    Role Role,
    DateTimeOffset Due,
    LedgerOutcome Outcome,
    string? Reason,
    DateTimeOffset? At,
    int Tries
)
{
    public Month Month => Month.Of(Due);

    /// <summary>Which of 16 partitions: one hexadecimal digit of a stable hash.</summary>
    public string Shard => ShardOf(Keys.Of(Pair.Value));

    /// <summary>The pair's key, a bar, and the prompt's: no key holds a bar.</summary>
    public string Key => $"{Keys.Of(Pair.Value)}|{Keys.Of(Prompt.Value)}";

    public static string ShardOf(string pairKey) => Keys.Hash(pairKey)[..1];

    public static LedgerEntry Of(PairId pair, Prompt prompt)
    {
        var (outcome, reason, at) = prompt.Delivery switch
        {
            DeliveryState.Sent sent => (LedgerOutcome.Sent, null, sent.At),
            DeliveryState.Failed failed => (LedgerOutcome.Failed, failed.Reason, failed.At),
            DeliveryState.Suspended kept => (LedgerOutcome.Suspended, kept.Why.ToString(), kept.Since),
            DeliveryState.Skipped skipped => (LedgerOutcome.Skipped, skipped.Reason, null),
            _ => (LedgerOutcome.Waiting, (string?)null, (DateTimeOffset?)null),
        };
        return new LedgerEntry(
            pair,
            prompt.Id,
            prompt.Kind,
            prompt.To,
            prompt.Due,
            outcome,
            reason,
            at,
            prompt.TriesOf()
        );
    }
}
