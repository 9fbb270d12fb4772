using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Programme.Worklists;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Programme.Imports;

/// <summary>Looks up the rows of an import, and after an organiser's confirmation suggests the pairs in them.</summary>
public sealed class ImportWork(WorklistStore store, PairMaking making, TimeProvider time, ILogger<ImportWork> log)
{
    private const int AtOnce = 16;

    private readonly WorklistRun<ImportHead> run = new(store, time);

    /// <summary>When to look again; null when there is nothing left to look at.</summary>
    /// <param name="waiting">Ends the work after a row; another instance goes on.</param>
    public Task<TimeSpan?> WorkAsync(WakeUp.OfImport wakeUp, CancellationToken waiting)
    {
        var key = new WorklistKey(ImportHead.Kind, wakeUp.Programme, wakeUp.Import);
        return run.WorkAsync(
            key,
            head => head.Step,
            (head, number) => WorkAsync(key, head, number, waiting),
            list => Done(key, list),
            waiting
        );
    }

    private ImportHead Done(WorklistKey key, Worklist<ImportHead> list)
    {
        var done = list.Head.WhenDone();
        log.Import(key.Programme.Value, key.Id, done.State.ToString(), done.Rows);
        return done;
    }

    private async Task WorkAsync(WorklistKey key, ImportHead head, int number, CancellationToken waiting)
    {
        if (await store.FindChunkAsync<ImportRow>(key, number, waiting) is not { } read)
        {
            throw new InvalidOperationException("A part of an import is missing.");
        }

        var rows = read.Value.Rows.ToArray();
        var untold = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, rows.Length),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = waiting },
            async (at, ct) =>
            {
                if (await LookAsync(key.Programme, head, rows[at], ct) is { } named)
                {
                    rows[at] = rows[at] with { Outcome = named.Outcome, Unknown = named.Unknown };
                    Interlocked.Add(ref untold, named is { Outcome: PairOutcome.Good, IsLineTold: false } ? 1 : 0);
                }
            }
        );
        var glance = read.Value.Glance with
        {
            Step = head.Step ?? 0,
            IsSure = head.State == ImportState.Checking ? untold == 0 : read.Value.Glance.IsSure,
            Counts = CountsOf(rows),
        };
        await store.SaveChunkAsync(key, read, new Chunk<ImportRow>(glance, [.. rows]), CancellationToken.None);
    }

    /// <summary>Null when it is known already what comes of the row.</summary>
    private async Task<NamedPair?> LookAsync(
        ProgrammeId programme,
        ImportHead head,
        ImportRow row,
        CancellationToken ct
    ) =>
        (head.State, row.Outcome) switch
        {
            (ImportState.Checking, null) => await making.CheckAsync(programme, row.Executive, row.Mentor, ct),
            (ImportState.Importing, PairOutcome.Good) => await making.MakeAsync(
                programme,
                row.Executive,
                row.Mentor,
                time.GetUtcNow(),
                head.ConfirmedAt,
                ct
            ),
            _ => null,
        };

    public static ImmutableSortedDictionary<string, int> CountsOf(IEnumerable<ImportRow> rows) =>
        rows.Where(row => row.Outcome is not null)
            .GroupBy(row => row.Outcome!.Value.ToString())
            .ToImmutableSortedDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
}
