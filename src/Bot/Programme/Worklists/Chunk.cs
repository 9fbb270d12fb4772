using System.Collections.Immutable;

namespace RMBot.Programme.Worklists;

/// <summary>How far a part of a list is: small enough to read of all parts at once.</summary>
/// <param name="Step">How many times the whole part was worked through.</param>
/// <param name="Counts">How many of its rows came to what.</param>
/// <param name="IsSure">Whether nothing about it had to be left open.</param>
public sealed record ChunkGlance(
    int Number,
    int Rows,
    int Step,
    ImmutableSortedDictionary<string, int> Counts,
    bool IsSure = false
);

/// <summary>A part of a list, whole.</summary>
public sealed record Chunk<TRow>(ChunkGlance Glance, ImmutableArray<TRow> Rows) : Discreet;

/// <summary>A list as it stands, without its rows.</summary>
public sealed record Worklist<THead>(THead Head, string Version, ImmutableArray<ChunkGlance> Chunks) : Discreet
{
    public int Count(string outcome) => Chunks.Sum(chunk => chunk.Counts.GetValueOrDefault(outcome));

    /// <summary>The rows of all parts that were worked through that often.</summary>
    public int RowsAfter(int step) => Chunks.Where(chunk => chunk.Step >= step).Sum(chunk => chunk.Rows);
}
