namespace RMBot.Simulators.Graph.Calendars;

/// <summary>When a series happens: its pattern and its range, as Graph names them.</summary>
internal sealed record Recurrence
{
    public required string Type { get; init; }
    public int Interval { get; init; } = 1;
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];
    public DayOfWeek FirstDay { get; init; } = DayOfWeek.Sunday;
    public int DayOfMonth { get; init; }
    public int Month { get; init; }
    public string Index { get; init; } = "first";
    public required string RangeType { get; init; }
    public DateOnly Start { get; init; }
    public DateOnly? End { get; init; }
    public int Count { get; init; }
    public required string Zone { get; init; }

    public bool HasPatternOf(Recurrence other) =>
        (Type, Interval, FirstDay, DayOfMonth, Month, Index, Start, Zone)
            == (
                other.Type,
                other.Interval,
                other.FirstDay,
                other.DayOfMonth,
                other.Month,
                other.Index,
                other.Start,
                other.Zone
            )
        && Days.SequenceEqual(other.Days);
}
