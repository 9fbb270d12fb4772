using System.Threading.Channels;
using Microsoft.Extensions.Options;
using RMBot.Pairs;
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
) : BackgroundService
{
    /// <summary>Outcomes that may be waiting to be written, in the channel and again among those that failed.</summary>
    public const int Most = 10_000;

    /// <summary>So many are written without waiting for more: a full batch for each of 16 partitions.</summary>
    private const int Enough = 16 * LedgerStore.MostInBatch;

    /// <summary>For so long outcomes gather: at 10 a second, 12 for each request of 16 partitions.</summary>
    private const int SecondsToGather = 20;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromSeconds(5);

    private readonly Channel<LedgerEntry> notes = Channel.CreateBounded<LedgerEntry>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true },
        _ => Measures.LedgerDropped(1)
    );

    private readonly Dictionary<(Month, string Key), LedgerEntry> pending = [];

    /// <summary>What became of this prompt, as the pair has it now. Never waits and never fails.</summary>
    public void Note(Pair pair, Prompt prompt)
    {
        var now = pair.Prompts.FirstOrDefault(known => known.Id == prompt.Id) ?? prompt;
        notes.Writer.TryWrite(LedgerEntry.Of(pair.Id, now));
    }

    /// <summary>Writes what is left, though the process may be asked to end before it began to write.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await FlushAtTheEndAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await notes.Reader.WaitToReadAsync(stoppingToken))
        {
            await GatherAsync(stoppingToken);
            await FlushAsync(stoppingToken);
        }
    }

    private async Task GatherAsync(CancellationToken ct)
    {
        for (var seconds = 0; seconds < SecondsToGather; seconds++)
        {
            await Task.Delay(Second, time, ct);
            if (notes.Reader.Count >= Enough)
            {
                return;
            }
        }
    }

    /// <summary>Tries until all is written, with growing pauses; meanwhile the newest outcomes wait in the channel.</summary>
    private async Task FlushAsync(CancellationToken ct)
    {
        for (var pause = Second; !await TryFlushAsync(ct); pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            await Task.Delay(pause, time, ct);
        }
    }

    private async Task FlushAtTheEndAsync()
    {
        using var limit = new CancellationTokenSource(PatienceAtTheEnd, time);
        try
        {
            await TryFlushAsync(limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            log.LedgerNotWritten(nameof(OperationCanceledException), pending.Count);
        }
    }

    private async Task<bool> TryFlushAsync(CancellationToken ct)
    {
        Take();
        foreach (var batch in Batches())
        {
            try
            {
                await store.WriteAsync(batch, ct);
            }
            catch (Exception failure)
            {
                ct.ThrowIfCancellationRequested();
                log.LedgerNotWritten(failure.GetType().Name, pending.Count);
                return false;
            }

            foreach (var entry in batch)
            {
                pending.Remove((entry.Month, entry.Key));
            }
        }

        return true;
    }

    /// <summary>Of several outcomes of one prompt the last one counts; what is too old to be kept is left out.</summary>
    private void Take()
    {
        var first = Month.Of(time.GetUtcNow()).Back(options.Value.LedgerMonths);
        while (pending.Count < Most && notes.Reader.TryRead(out var entry))
        {
            if (entry.Month >= first)
            {
                pending[(entry.Month, entry.Key)] = entry;
            }
        }
    }

    private List<LedgerEntry[]> Batches() =>
        [
            .. pending
                .Values.GroupBy(entry => (entry.Month, entry.Shard))
                .SelectMany(group => group.Chunk(LedgerStore.MostInBatch)),
        ];
}
