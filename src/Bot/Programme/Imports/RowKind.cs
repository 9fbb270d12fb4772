using RMBot.Programme.Worklists;

namespace RMBot.Programme.Imports;

/// <summary>Which rows of an import are shown.</summary>
public sealed record RowKind(Func<PairOutcome, bool> Shows)
{
    public static readonly RowKind All = new(_ => true);
    public static readonly RowKind Good = new(IsGood);
    public static readonly RowKind Bad = new(outcome => !IsGood(outcome));

    /// <summary>Null for a word that means none.</summary>
    public static RowKind? Parse(string? word) =>
        word switch
        {
            null or "all" => All,
            "good" => Good,
            "bad" => Bad,
            _ => null,
        };

    public bool Holds(ImportRow row) => row.Outcome is { } outcome && Shows(outcome);

    public int CountIn(ChunkGlance chunk) =>
        chunk.Counts.Where(known => Shows(Enum.Parse<PairOutcome>(known.Key))).Sum(known => known.Value);

    private static bool IsGood(PairOutcome outcome) => outcome is PairOutcome.Good or PairOutcome.Imported;
}
