using System.Collections.Immutable;
using RMBot.Calendar;
using RMBot.Pairs;
using RMBot.Programme.Worklists;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Programme.Installs;

/// <summary>Installs the coach for the people of a list. Safe to repeat: who has it already has it.</summary>
public sealed class InstallWork(WorklistStore store, IInstaller installer, TimeProvider time, ILogger<InstallWork> log)
{
    private const int AtOnce = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly WorklistRun<InstallHead> run = new(store, time);

    /// <summary>When to look again; null when there is nothing left to look at.</summary>
    /// <param name="waiting">Ends the work after a person; another instance goes on.</param>
    public async Task<TimeSpan?> WorkAsync(WakeUp.OfInstall wakeUp, CancellationToken waiting)
    {
        var key = new WorklistKey(InstallHead.Kind, wakeUp.Programme, wakeUp.Install);
        try
        {
            return await run.WorkAsync(
                key,
                head => head.IsOver ? null : 1,
                (_, number) => WorkAsync(key, number, waiting),
                list => Over(key, list),
                waiting
            );
        }
        catch (BusyException busy)
        {
            log.InstallWaits(key.Programme.Value, key.Id, GraphTrouble.NameOf(busy.InnerException ?? busy));
            return Pause;
        }
    }

    private InstallHead Over(WorklistKey key, Worklist<InstallHead> list)
    {
        var isRefused =
            list.Count(nameof(InstallOutcome.NotAllowed)) > 0
            && list.Count(nameof(InstallOutcome.Installed)) + list.Count(nameof(InstallOutcome.Had)) == 0;
        log.Installed(key.Programme.Value, key.Id, isRefused ? "refused" : "done");
        return list.Head with { IsOver = true, IsRefused = isRefused };
    }

    private async Task WorkAsync(WorklistKey key, int number, CancellationToken waiting)
    {
        if (await store.FindChunkAsync<InstallRow>(key, number, waiting) is not { } read)
        {
            throw new InvalidOperationException("A part of a list is missing.");
        }

        var rows = read.Value.Rows.ToArray();
        var now = time.GetUtcNow();
        var due = Enumerable.Range(0, rows.Length).Where(at => rows[at].IsDue(now)).ToList();
        if (due.Count == 0 && rows.Any(row => row.IsOpen))
        {
            return;
        }

        var catalog = await installer.CatalogIdAsync(waiting);
        var isStopped = catalog is null;
        var isBusy = false;
        var failures = 0;
        await Parallel.ForEachAsync(
            due,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = waiting },
            async (at, ct) =>
            {
                // Once it is not allowed for one, and was for nobody before, it is not for the others.
                var answer =
                    Volatile.Read(ref isStopped) ? new InstallAnswer.NotAllowed()
                    : Volatile.Read(ref isBusy) ? new InstallAnswer.Later()
                    : await installer.InstallAsync(rows[at].Address, catalog!, ct);
                rows[at] = rows[at].After(answer, time.GetUtcNow());
                // As many as are tried at once: it is hardly about one of them.
                var isDown = answer is InstallAnswer.Failed && Interlocked.Increment(ref failures) >= AtOnce;
                if (isDown || answer is InstallAnswer.Later)
                {
                    Volatile.Write(ref isBusy, true);
                }

                Volatile.Write(ref isStopped, Volatile.Read(ref isStopped) || IsRefusal(answer, rows));
            }
        );
        await SaveAsync(key, read, rows);
        if (isBusy)
        {
            throw new BusyException("Microsoft Graph is busy or down.");
        }
    }

    private async Task SaveAsync(WorklistKey key, Stored<Chunk<InstallRow>> read, InstallRow[] rows)
    {
        var counts = rows.Where(row => row.Outcome is not null)
            .GroupBy(row => row.Outcome!.Value.ToString())
            .ToImmutableSortedDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var glance = read.Value.Glance with { Step = rows.Any(row => row.IsOpen) ? 0 : 1, Counts = counts };
        await store.SaveChunkAsync(key, read, new Chunk<InstallRow>(glance, [.. rows]), CancellationToken.None);
    }

    private static bool IsRefusal(InstallAnswer answer, InstallRow[] rows) =>
        answer is InstallAnswer.NotAllowed
        && !rows.Any(row => row.Outcome is InstallOutcome.Installed or InstallOutcome.Had);
}
