using RMBot.Pairs;
using RMBot.Programme.Imports;
using RMBot.Programme.Worklists;
using RMBot.Storage;

namespace RMBot.Programme.Installs;

/// <summary>Whether the coach may be installed for people, and the last time organisers had that done.</summary>
public sealed class InstallDesk(
    WorklistStore store,
    WakeUpQueue queue,
    InstallOptions options,
    IInstaller installer,
    TimeProvider time
)
{
    /// <summary>Then it is worth trying again: the permission may have been given.</summary>
    private static readonly TimeSpan AfterARefusal = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(15);

    public async Task<(string Id, Worklist<InstallHead> Install)?> LastAsync(
        ProgrammeId programme,
        CancellationToken ct
    )
    {
        foreach (var id in await store.IdsAsync(InstallHead.Kind, programme, ct))
        {
            var key = new WorklistKey(InstallHead.Kind, programme, id);
            if (await store.FindAsync<InstallHead>(key, ct) is { } last)
            {
                return (id, last);
            }
        }

        return null;
    }

    /// <summary>Why not; null when it may be.</summary>
    public async Task<WhyNotInstalled?> WhyNotAsync(Worklist<InstallHead>? last, CancellationToken ct) =>
        !options.Enabled ? WhyNotInstalled.NotSetUp
        : last is { Head.IsRefused: true } && time.GetUtcNow() < last.Head.At + AfterARefusal
            ? WhyNotInstalled.NotAllowed
        : await IsNotInCatalogueAsync(ct) ? WhyNotInstalled.NotInCatalogue
        : null;

    /// <summary>For everybody in an import whom the coach has not met; null when there is no such import.</summary>
    public async Task<int?> AddAsync(ProgrammeId programme, string import, PersonId by, CancellationToken ct)
    {
        var from = new WorklistKey(ImportHead.Kind, programme, import);
        if (await store.FindAsync<ImportHead>(from, ct) is not { } list)
        {
            return null;
        }

        var addresses = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var chunk in list.Chunks.Where(chunk => chunk.Counts.ContainsKey(nameof(PairOutcome.Unknown))))
        {
            var read = await store.FindChunkAsync<ImportRow>(from, chunk.Number, ct);
            addresses.UnionWith(read?.Value.Rows.SelectMany(row => row.Unknown) ?? []);
        }

        if (addresses.Count > 0)
        {
            await AddAsync(programme, import, by, addresses, ct);
        }

        return addresses.Count;
    }

    /// <summary>Those who did not get it; who is deleted meanwhile is not among them.</summary>
    public async Task<IReadOnlyList<InstallRow>> FailedAsync(
        ProgrammeId programme,
        string id,
        Worklist<InstallHead> install,
        int most,
        CancellationToken ct
    )
    {
        var key = new WorklistKey(InstallHead.Kind, programme, id);
        var failed = new List<InstallRow>();
        foreach (var chunk in install.Chunks.Where(chunk => HasFailed(chunk) && failed.Count < most))
        {
            var read = await store.FindChunkAsync<InstallRow>(key, chunk.Number, ct);
            var rows = (read?.Value.Rows ?? []).Where(row => row.Address.Length > 0 && HasFailed(row.Outcome));
            failed.AddRange(rows.Take(most - failed.Count));
        }

        return failed;
    }

    private async Task AddAsync(
        ProgrammeId programme,
        string import,
        PersonId by,
        HashSet<string> addresses,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        var key = WorklistKey.New(InstallHead.Kind, programme, now);
        await store.AddChunksAsync(
            key,
            addresses.Order(StringComparer.Ordinal).Select(address => new InstallRow(address)),
            (glance, _) => glance,
            ct
        );
        var wakeUp = new WakeUp.OfInstall(programme, key.Id);
        await queue.EnqueueAsync(wakeUp, Guard, ct);
        await store.AddHeadAsync(key, new InstallHead(by, now, addresses.Count, import), ct);
        await queue.EnqueueAsync(wakeUp, TimeSpan.Zero, ct);
    }

    private async Task<bool> IsNotInCatalogueAsync(CancellationToken ct)
    {
        try
        {
            return await installer.CatalogIdAsync(ct) is null;
        }
        catch (BusyException)
        {
            // Nothing is known against it; the work waits until Graph tells.
            return false;
        }
    }

    private static bool HasFailed(ChunkGlance chunk) =>
        chunk.Counts.Keys.Any(name => HasFailed(Enum.Parse<InstallOutcome>(name)));

    private static bool HasFailed(InstallOutcome? outcome) =>
        outcome is InstallOutcome.NoSuchPerson or InstallOutcome.NotAllowed or InstallOutcome.Refused;
}
