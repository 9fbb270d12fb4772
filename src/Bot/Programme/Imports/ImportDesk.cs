using RMBot.Pairs;
using RMBot.Programme.Worklists;
using RMBot.Storage;

namespace RMBot.Programme.Imports;

/// <summary>What organisers do with imports: hand one in, look at it, confirm it, cancel it. Nothing is imported here.</summary>
public sealed class ImportDesk(WorklistStore store, WakeUpQueue queue, TimeProvider time)
{
    public const int MostListed = 10;

    /// <summary>Longer than saving takes: should this process die after it, the message is still there.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(15);
    private const int MostTries = 5;

    public async Task<string> AddAsync(
        ProgrammeId programme,
        ReadOnlyMemory<byte> file,
        string name,
        (PersonId Id, string Name) by,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        var key = WorklistKey.New(ImportHead.Kind, programme, now);
        var head = new ImportHead(by.Id, now, 0, name, by.Name, ImportState.Checking);
        switch (ImportReading.Read(file.Span))
        {
            case ImportFile.Unreadable unreadable:
                head = head with
                {
                    State = ImportState.Unreadable,
                    Problem = unreadable.Problem,
                    ProblemLine = unreadable.Line,
                };
                break;
            case ImportFile.Lines lines:
                head = head with { Rows = lines.All.Length };
                await store.AddChunksAsync(
                    key,
                    Importing.Classify(lines.All),
                    (glance, rows) => glance with { Counts = ImportWork.CountsOf(rows) },
                    ct
                );
                break;
        }

        await WakeAsync(key, () => store.AddHeadAsync(key, head, ct), ct);
        return key.Id;
    }

    public Task<Worklist<ImportHead>?> FindAsync(ProgrammeId programme, string id, CancellationToken ct) =>
        store.FindAsync<ImportHead>(new WorklistKey(ImportHead.Kind, programme, id), ct);

    /// <summary>The newest; what has reached its age is dropped on the way.</summary>
    public async Task<IReadOnlyList<(string Id, Worklist<ImportHead> Import)>> NewestAsync(
        ProgrammeId programme,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        var found = new List<(string, Worklist<ImportHead>)>();
        foreach (var id in await store.IdsAsync(ImportHead.Kind, programme, ct))
        {
            var key = new WorklistKey(ImportHead.Kind, programme, id);
            if (key.MadeAt + WorklistHead.KeptFor <= now)
            {
                await store.DropAsync(key, ct);
            }
            else if (found.Count < MostListed && await store.FindAsync<ImportHead>(key, ct) is { } import)
            {
                found.Add((id, import));
            }
        }

        return found;
    }

    /// <summary>Rows from one on, of those that are shown; whole parts without any are not read.</summary>
    public async Task<IReadOnlyList<ImportRow>> RowsAsync(
        ProgrammeId programme,
        string id,
        Worklist<ImportHead> import,
        RowKind kind,
        int skip,
        int take,
        CancellationToken ct
    )
    {
        var key = new WorklistKey(ImportHead.Kind, programme, id);
        var rows = new List<ImportRow>();
        foreach (var chunk in import.Chunks)
        {
            var count = kind.CountIn(chunk);
            if (skip >= count)
            {
                skip -= count;
                continue;
            }

            var read = await store.FindChunkAsync<ImportRow>(key, chunk.Number, ct);
            rows.AddRange((read?.Value.Rows ?? []).Where(kind.Holds).Skip(skip).Take(take - rows.Count));
            skip = 0;
            if (rows.Count >= take)
            {
                break;
            }
        }

        return rows;
    }

    /// <summary>False when it is not ready to be confirmed. Safe to repeat.</summary>
    public Task<bool?> ConfirmAsync(ProgrammeId programme, string id, CancellationToken ct) =>
        ChangeAsync(
            programme,
            id,
            head =>
                head.State switch
                {
                    ImportState.Ready => head with { State = ImportState.Importing, ConfirmedAt = time.GetUtcNow() },
                    ImportState.Importing or ImportState.Done => head,
                    ImportState.Checking or ImportState.Cancelled or ImportState.Unreadable => null,
                },
            ct
        );

    /// <summary>What was imported before stays. False when it is done. Safe to repeat.</summary>
    public Task<bool?> CancelAsync(ProgrammeId programme, string id, CancellationToken ct) =>
        ChangeAsync(
            programme,
            id,
            head =>
                head.State switch
                {
                    ImportState.Checking or ImportState.Ready or ImportState.Importing => head with
                    {
                        State = ImportState.Cancelled,
                    },
                    ImportState.Cancelled or ImportState.Unreadable => head,
                    ImportState.Done => null,
                },
            ct
        );

    /// <summary>Null when there is no such import, false when it does not allow it now.</summary>
    private async Task<bool?> ChangeAsync(
        ProgrammeId programme,
        string id,
        Func<ImportHead, ImportHead?> change,
        CancellationToken ct
    )
    {
        var key = new WorklistKey(ImportHead.Kind, programme, id);
        for (var tries = 1; ; tries++)
        {
            if (await store.FindAsync<ImportHead>(key, ct) is not { } import)
            {
                return null;
            }

            if (change(import.Head) is not { } next)
            {
                return false;
            }

            try
            {
                // What is so already is left alone: whoever works on it holds its version.
                var isSo = ReferenceEquals(next, import.Head);
                await WakeAsync(
                    key,
                    () => isSo ? Task.CompletedTask : store.SaveAsync(key, next, import.Version, ct),
                    ct
                );
                return true;
            }
            catch (StaleVersionException) when (tries < MostTries)
            {
                // Somebody else decided, or the work went on: look again.
            }
        }
    }

    /// <summary>Saves between two messages: one that outlives this process, and one that is looked at at once.</summary>
    private async Task WakeAsync(WorklistKey key, Func<Task> save, CancellationToken ct)
    {
        var wakeUp = new WakeUp.OfImport(key.Programme, key.Id);
        await queue.EnqueueAsync(wakeUp, Guard, ct);
        await save();
        await queue.EnqueueAsync(wakeUp, TimeSpan.Zero, ct);
    }
}
