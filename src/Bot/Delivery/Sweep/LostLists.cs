using System.Text.Json;
using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Programme.Imports;
using RMBot.Programme.Installs;
using RMBot.Programme.Worklists;
using RMBot.Storage;

namespace RMBot.Delivery.Sweep;

/// <summary>
/// Queues a wake-up again for lists of organisers that nobody works on though there is work left, and drops those whose time
/// is over: a request for each list, two for each programme.
/// </summary>
public sealed class LostLists(
    WorklistStore store,
    WakeUpQueue queue,
    IOptions<DeliveryOptions> options,
    TimeProvider time
)
{
    /// <summary>How many lists have a new wake-up.</summary>
    public async Task<int> WakeAsync(IEnumerable<ProgrammeId> programmes, Pace pace, CancellationToken ct)
    {
        var lost = new List<WakeUp>();
        foreach (var programme in programmes)
        {
            var imports = await LostAsync<ImportHead>(ImportHead.Kind, programme, pace, ct);
            var installs = await LostAsync<InstallHead>(InstallHead.Kind, programme, pace, ct);
            lost.AddRange(imports.Select(id => new WakeUp.OfImport(programme, id)));
            lost.AddRange(installs.Select(id => new WakeUp.OfInstall(programme, id)));
        }

        return lost.Count == 0 ? 0 : await QueueAsync(lost, pace, ct);
    }

    private async Task<List<string>> LostAsync<THead>(
        string kind,
        ProgrammeId programme,
        Pace pace,
        CancellationToken ct
    )
        where THead : WorklistHead
    {
        var before = time.GetUtcNow() - options.Value.OverdueAfter;
        var lost = new List<string>();
        await pace.MendAsync(ct);
        foreach (var id in await store.IdsAsync(kind, programme, ct))
        {
            var key = new WorklistKey(kind, programme, id);
            await pace.MendAsync(ct);
            if (key.MadeAt + WorklistHead.KeptFor < before)
            {
                await store.DropAsync(key, ct);
            }
            else if (await IsLostAsync<THead>(key, before, ct))
            {
                lost.Add(id);
            }
        }

        return lost;
    }

    /// <summary>Not one that cannot be read: it is dropped in its time.</summary>
    private async Task<bool> IsLostAsync<THead>(WorklistKey key, DateTimeOffset before, CancellationToken ct)
        where THead : WorklistHead
    {
        try
        {
            var list = await store.FindAsync<THead>(key, ct);
            if (list is null && key.MadeAt < before)
            {
                // It was cut off before it was a list.
                await store.DropAsync(key, ct);
            }

            return list is { Head: { IsOpen: true } head } && head.WaitsSince < before;
        }
        catch (Exception broken) when (broken is JsonException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>What is in sight already is not lost; while the queue is full nothing is, and the next sweep looks.</summary>
    private async Task<int> QueueAsync(List<WakeUp> lost, Pace pace, CancellationToken ct)
    {
        await pace.MendAsync(ct);
        if (await queue.PeekAsync(ct) is not { } waiting)
        {
            return 0;
        }

        var missing = lost.Except(waiting).ToList();
        foreach (var wakeUp in missing)
        {
            await pace.MendAsync(ct);
            await queue.EnqueueAsync(wakeUp, TimeSpan.Zero, ct);
        }

        return missing.Count;
    }
}
