using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>The three areas of results (S55).</summary>
public enum ResultArea
{
    Perspective,
    Growth,
    Change,
}

/// <summary>What a value is: a mean of a rating, a share, or how many.</summary>
public enum MeasureUnit
{
    Of5,
    Of10,
    Percent,
    Count,
}

/// <summary>One number of one side; without values when fewer than five people gave one.</summary>
/// <param name="From">At the start, where a measure has one; <paramref name="To"/> is at the end.</param>
public sealed record MeasureValue(
    string Id,
    Role Side,
    int People,
    double? Value,
    double? From,
    double? To,
    MeasureUnit Unit
) : Discreet;

public sealed record AreaOfResults(ResultArea Area, ImmutableArray<MeasureValue> Measures);

/// <summary>How terms went on; a number of fewer than five pairs is null.</summary>
public sealed record TermOutcomes(int? Completed, int? Extended, int? Evolved);

/// <summary>What executives wrote after sessions, and used (S50).</summary>
public sealed record ActionCounts(int? Written, int? Applied);

/// <summary>What a programme brought, by whole blocks only.</summary>
/// <param name="People">Different people in what is shown.</param>
/// <param name="Blocks">How many blocks that is.</param>
/// <param name="LeadersRecommending">Executives who gave 9 or 10 of 10 (S53).</param>
/// <param name="Hidden">Measures that fewer than five people gave.</param>
public sealed record Insights(
    int People,
    int Blocks,
    ImmutableArray<AreaOfResults> Areas,
    TermOutcomes? Outcomes,
    ActionCounts? Actions,
    int? LeadersRecommending,
    ImmutableArray<string> Hidden
)
{
    private const int Recommending = 9;

    public static Insights Of(ImmutableArray<Block> blocks, View view)
    {
        var shown = view.Of(blocks);
        var areas = ResultMeasure
            .All.Where(measure => view.Side is null || measure.Side == view.Side)
            .GroupBy(measure => measure.Area)
            .Select(area => new AreaOfResults(area.Key, [.. area.Select(measure => measure.In(shown))]))
            .ToImmutableArray();
        return new Insights(
            shown.SelectMany(block => block.People).Distinct().Count(),
            shown.Length,
            areas,
            OutcomesIn(shown),
            ActionsIn(shown),
            LeadersIn(shown),
            [.. areas.SelectMany(area => area.Measures).Where(IsHidden).Select(measure => measure.Id).Distinct()]
        );
    }

    private static bool IsHidden(MeasureValue measure) => measure is { Value: null, From: null, To: null };

    private static TermOutcomes? OutcomesIn(ImmutableArray<Block> shown)
    {
        var all = new TermOutcomes(
            Total.Of(shown, Measure.Completed)?.Sum,
            Total.Of(shown, Measure.Extended)?.Sum,
            Total.Of(shown, Measure.Evolved)?.Sum
        );
        return all == new TermOutcomes(null, null, null) ? null : all;
    }

    private static ActionCounts? ActionsIn(ImmutableArray<Block> shown)
    {
        var all = new ActionCounts(
            Total.Of(shown, Measure.ActionWritten)?.Sum,
            Total.Of(shown, Measure.ActionApplied)?.Sum
        );
        return all == new ActionCounts(null, null) ? null : all;
    }

    private static int? LeadersIn(ImmutableArray<Block> shown)
    {
        var said = shown
            .Where(block => block is { Measure: Measure.Recommend, Side: Role.Executive })
            .SelectMany(block => block.Contributions)
            .ToList();
        return said.Count == 0
            ? null
            : said.Where(one => one.Counted.Value >= Recommending).Select(one => one.Person).Distinct().Count();
    }
}
