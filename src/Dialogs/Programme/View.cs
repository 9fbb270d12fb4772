using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Whole blocks somebody chose to look at: those that end in a time, of one side or of both.</summary>
/// <param name="From">The first month; null for the beginning.</param>
/// <param name="To">The last month; null for now.</param>
public sealed record View(ProgrammeMonth? From = null, ProgrammeMonth? To = null, Role? Side = null)
{
    public ImmutableArray<Block> Of(IEnumerable<Block> blocks) => [.. blocks.Where(Shows)];

    private bool Shows(Block block) =>
        !(block.Month < From) && !(block.Month > To) && (Side is null || block.Side == Side);
}

/// <summary>What blocks of one measure come to.</summary>
public sealed class Total
{
    private readonly IReadOnlyList<Block> blocks;

    private Total(IReadOnlyList<Block> blocks) => this.blocks = blocks;

    /// <summary>How many numbers were added up.</summary>
    public int Count => blocks.Sum(block => block.Contributions.Length);
    public int Sum => blocks.Sum(block => block.Sum);
    public double Mean => Math.Round((double)Sum / Count, 1);

    /// <summary>Five at least.</summary>
    public int People => blocks.SelectMany(block => block.People).Distinct().Count();

    /// <summary>Null without a whole block.</summary>
    public static Total? Of(IEnumerable<Block> blocks, Measure measure, Role? side = null)
    {
        var all = blocks.Where(block => block.Measure == measure && (side is null || block.Side == side)).ToList();
        return all.Count == 0 ? null : new Total(all);
    }
}
