using System.Collections.Concurrent;
using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>
/// The whole blocks of a programme's answers. They are cut once a day (docs/decisions/0011), so they are remembered; no longer
/// than an hour, because whoever is deleted leaves them.
/// </summary>
internal sealed class CountedAnswers(RosterRows roster, TimeProvider time)
{
    private const int MostProgrammes = 20;
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<ProgrammeId, Known> known = new();

    /// <summary>Lines as far as an overview needs them, and the blocks: a request for each thousand pairs.</summary>
    public async Task<(IReadOnlyCollection<RosterLine> Lines, ImmutableArray<Block> Blocks)> WithLinesAsync(
        ProgrammeId programme,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        if (Find(programme, now) is { } blocks)
        {
            return (await roster.StandingAsync(programme, ct), blocks);
        }

        var lines = await roster.CountableAsync(programme, ct);
        return (lines, Keep(programme, lines, now));
    }

    public async Task<ImmutableArray<Block>> OfAsync(ProgrammeId programme, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return Find(programme, now) ?? Keep(programme, await roster.CountableAsync(programme, ct), now);
    }

    private ImmutableArray<Block>? Find(ProgrammeId programme, DateTimeOffset now) =>
        known.TryGetValue(programme, out var fresh)
        && fresh.Until == Blocks.CountedUntil(now)
        && now - fresh.At < Remembered
            ? fresh.Blocks
            : null;

    private ImmutableArray<Block> Keep(ProgrammeId programme, IEnumerable<RosterLine> lines, DateTimeOffset now)
    {
        var blocks = Blocks.Of(lines.SelectMany(line => line.Contributions), now);
        if (known.Count >= MostProgrammes)
        {
            known.Clear();
        }

        known[programme] = new Known(now, Blocks.CountedUntil(now), blocks);
        return blocks;
    }

    private sealed record Known(DateTimeOffset At, DateTimeOffset Until, ImmutableArray<Block> Blocks);
}
