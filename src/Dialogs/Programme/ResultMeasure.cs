using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Which measures stand in which area of results, and what each is made of.</summary>
internal sealed record ResultMeasure(
    string Id,
    ResultArea Area,
    Role Side,
    MeasureUnit Unit,
    Measure Measure,
    Measure? Start = null
) : Discreet
{
    public static readonly ImmutableArray<ResultMeasure> All =
    [
        .. OfBoth("useful", ResultArea.Perspective, MeasureUnit.Of5, Measure.Useful),
        .. OfBoth("free", ResultArea.Perspective, MeasureUnit.Of5, Measure.Free),
        new("frank", ResultArea.Perspective, Role.Mentor, MeasureUnit.Of5, Measure.Frank),
        .. OfBoth("growth", ResultArea.Growth, MeasureUnit.Of5, Measure.Now, Measure.Start),
        .. OfBoth("aim", ResultArea.Growth, MeasureUnit.Percent, Measure.Aim),
        new("worth", ResultArea.Growth, Role.Mentor, MeasureUnit.Percent, Measure.Worth),
        .. OfBoth("outcome", ResultArea.Change, MeasureUnit.Percent, Measure.Outcome),
        new("applied", ResultArea.Change, Role.Executive, MeasureUnit.Count, Measure.ActionApplied),
        .. OfBoth("recommend", ResultArea.Change, MeasureUnit.Of10, Measure.Recommend),
    ];

    public MeasureValue In(ImmutableArray<Block> shown)
    {
        var total = Total.Of(shown, Measure, Side);
        var start = Start is { } measure ? Total.Of(shown, measure, Side) : null;
        var value = Unit == MeasureUnit.Count ? total?.Sum : total?.Mean;
        return new MeasureValue(
            Id,
            Side,
            total?.People ?? start?.People ?? 0,
            value,
            start?.Mean,
            Start is null ? null : total?.Mean,
            Unit
        );
    }

    private static IEnumerable<ResultMeasure> OfBoth(
        string id,
        ResultArea area,
        MeasureUnit unit,
        Measure measure,
        Measure? start = null
    ) => new[] { Role.Executive, Role.Mentor }.Select(side => new ResultMeasure(id, area, side, unit, measure, start));
}
