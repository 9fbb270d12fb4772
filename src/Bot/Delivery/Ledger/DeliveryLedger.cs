using System.Threading.Channels;
using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Delivery.Ledger;

/// <summary>
/// Writes down what became of each prompt, some time later and many at once, so that delivering waits for nothing and costs a
/// fraction of a request. What a process that dies had not written yet is put right by the audit.
/// </summary>
public sealed class DeliveryLedger(
    LedgerStore store,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<DeliveryLedger> log
) : WriteBehind<(Month, string), LedgerEntry>(NewNotes(), Most, Enough, SecondsToGather, time)
{
    /// <summary>Outcomes that may be waiting to be written, in the channel and again among those that failed.</summary>
    public const int Most = 10_000;

    /// <summary>So many are written without waiting for more: a full batch for each of 16 partitions.</summary>
    private const int Enough = 16 * LedgerStore.MostInBatch;

    /// <summary>For so long outcomes gather: at 10 a second, 12 for each request of 16 partitions.</summary>
    private const int SecondsToGather = 20;

    /// <summary>What became of this prompt, as the pair has it now. Never waits and never fails.</summary>
    public void Note(Pair pair, Prompt prompt)
    {
        var now = pair.Prompts.FirstOrDefault(known => known.Id == prompt.Id) ?? prompt;
        Keep(LedgerEntry.Of(pair.Id, now));
    }

    protected override (Month, string) KeyOf(LedgerEntry note) => (note.Month, note.Key);

    /// <summary>What is too old to be kept is left out.</summary>
    protected override bool IsWanted(LedgerEntry note) =>
        note.Month >= Month.Of(Time.GetUtcNow()).Back(options.Value.LedgerMonths);

    protected override IEnumerable<LedgerEntry[]> Batches(IEnumerable<LedgerEntry> all) =>
        all.GroupBy(entry => (entry.Month, entry.Shard)).SelectMany(group => group.Chunk(LedgerStore.MostInBatch));

    protected override Task WriteAsync(LedgerEntry[] batch, CancellationToken ct) => store.WriteAsync(batch, ct);

    protected override void NotWritten(string kind, int waiting) => log.LedgerNotWritten(kind, waiting);

    private static Channel<LedgerEntry> NewNotes() =>
        Channel.CreateBounded<LedgerEntry>(
            new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true },
            _ => Measures.LedgerDropped(1)
        );
}
