using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Storage;

namespace RMBot.Delivery.Sweep;

/// <summary>
/// Holds the rosters against the pairs on the way of one sweep: what a process that died did not write is written, and lines
/// of pairs that moved or are gone are removed.
/// </summary>
/// <param name="programmes">Those there are.</param>
public sealed class RosterRepair(
    TablePairStore pairs,
    RosterRows roster,
    IEnumerable<ProgrammeSettings> programmes,
    Pace pace
) : IAsyncDisposable
{
    private readonly HashSet<ProgrammeId> known = [.. programmes.Select(programme => programme.Id)];
    private readonly Dictionary<ProgrammeId, Alongside<RosterMark>> marks = [];

    public int Written { get; private set; }
    public int Removed { get; private set; }

    /// <summary>The next pairs in the order of their keys.</summary>
    public async Task AddAsync(IReadOnlyCollection<SweptPair> page, CancellationToken ct)
    {
        if (page.Count == 0)
        {
            return;
        }

        known.UnionWith(page.Select(pair => pair.Programme));
        var upTo = page.Select(pair => pair.Key).Max(StringComparer.Ordinal)!;
        foreach (var programme in known)
        {
            await CompareAsync(programme, [.. page.Where(pair => pair.Programme == programme)], upTo, ct);
        }
    }

    /// <summary>What stands behind the last pair is of none.</summary>
    public async Task EndAsync(CancellationToken ct)
    {
        foreach (var programme in known)
        {
            await CompareAsync(programme, [], upTo: null, ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var some in marks.Values)
        {
            await some.DisposeAsync();
        }
    }

    private async Task CompareAsync(
        ProgrammeId programme,
        IReadOnlyCollection<SweptPair> wanted,
        string? upTo,
        CancellationToken ct
    )
    {
        var found = await MarksAsync(programme, upTo, ct);
        var wrong = wanted.Where(pair => found.GetValueOrDefault(pair.Key) != pair.RosterMark).ToList();
        foreach (var some in wrong.Chunk(RosterRows.MostInBatch))
        {
            await WriteAsync(programme, some, ct);
        }

        foreach (var key in found.Keys.Except(wanted.Select(pair => pair.Key)))
        {
            await RemoveAsync(programme, key, ct);
        }
    }

    private async Task<Dictionary<string, string?>> MarksAsync(
        ProgrammeId programme,
        string? upTo,
        CancellationToken ct
    )
    {
        if (!marks.TryGetValue(programme, out var beside))
        {
            beside = marks[programme] = new Alongside<RosterMark>(
                roster.MarksAsync(programme, ct),
                mark => mark.Key,
                pace
            );
        }

        return (await beside.UpToAsync(upTo, ct)).ToDictionary(mark => mark.Key, mark => mark.Mark);
    }

    /// <summary>As the pairs are now; what changed since they were swept counts too.</summary>
    private async Task WriteAsync(ProgrammeId programme, IEnumerable<SweptPair> some, CancellationToken ct)
    {
        var lines = new List<RosterLine>();
        foreach (var pair in some)
        {
            await pace.MendAsync(ct);
            if (await pairs.FindReadableAsync(pair.Key, ct) is { Value: var now } && now.Programme == programme)
            {
                lines.Add(RosterLine.Of(now));
            }
        }

        if (lines.Count > 0)
        {
            await roster.WriteAsync(lines, ct);
            Written += lines.Count;
        }
    }

    /// <summary>Only once the pair itself says so: it may have been added after its page was read.</summary>
    private async Task RemoveAsync(ProgrammeId programme, string key, CancellationToken ct)
    {
        await pace.MendAsync(ct);
        if (await pairs.IsElsewhereAsync(key, programme, ct))
        {
            await roster.RemoveAsync(programme, key, ct);
            Removed++;
        }
    }
}
