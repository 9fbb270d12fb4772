using RMBot.Programme.Worklists;

namespace RMBot.Programme.Imports;

/// <summary>An import as the dashboard shows it.</summary>
/// <param name="By">Who uploaded it.</param>
/// <param name="Problem">Why the file is no list of pairs; null when it is one.</param>
/// <param name="Checked">Rows that were looked up.</param>
/// <param name="Good">Rows by which somebody is or could be suggested.</param>
/// <param name="Bad">Rows that are left out, by reason in <paramref name="Counts"/>.</param>
/// <param name="LineChecked">Whether the directory told of everybody who reports to whom.</param>
public sealed record ImportJson(
    string Id,
    string File,
    string By,
    DateTimeOffset At,
    string State,
    string? Problem,
    int Rows,
    int Checked,
    int Imported,
    int Good,
    int Bad,
    bool LineChecked,
    ImportCounts Counts
) : Discreet
{
    public static ImportJson Of(string id, Worklist<ImportHead> list, ImportTexts t)
    {
        var head = list.Head;
        var imported = list.Count(nameof(PairOutcome.Imported));
        var counts = ImportCounts.Of(list);
        return new ImportJson(
            id,
            head.File,
            head.ByName,
            head.At,
            Names.Of(head.State),
            head.Problem is { } problem ? t.Problem(problem, head.ProblemLine) : null,
            head.Rows,
            list.RowsAfter(step: 1),
            imported,
            list.Count(nameof(PairOutcome.Good)) + imported,
            counts.All,
            !list.Chunks.IsEmpty && list.Chunks.All(chunk => chunk.Step > 0 && chunk.IsSure),
            counts
        );
    }
}

/// <summary>How many rows are left out, and why.</summary>
public sealed record ImportCounts(
    int Invalid,
    int Duplicate,
    int Unknown,
    int SameLine,
    int SamePerson,
    int AlreadyPaired,
    int Guest
)
{
    internal int All => Invalid + Duplicate + Unknown + SameLine + SamePerson + AlreadyPaired + Guest;

    public static ImportCounts Of(Worklist<ImportHead> list) =>
        new(
            list.Count(nameof(PairOutcome.Invalid)),
            list.Count(nameof(PairOutcome.Duplicate)),
            list.Count(nameof(PairOutcome.Unknown)),
            list.Count(nameof(PairOutcome.SameLine)),
            list.Count(nameof(PairOutcome.SamePerson)),
            list.Count(nameof(PairOutcome.AlreadyPaired)),
            list.Count(nameof(PairOutcome.Guest))
        );
}

/// <summary>A row as the dashboard shows it.</summary>
/// <param name="Row">The line in the file, counted from 1.</param>
public sealed record ImportRowJson(int Row, string Executive, string Mentor, string Outcome, string? Reason) : Discreet
{
    public static ImportRowJson Of(ImportRow row, ImportTexts t) =>
        new(
            row.Line,
            row.Executive,
            row.Mentor,
            Names.Of(row.Outcome!.Value),
            row.IsGood ? null : t.Why(row.Outcome.Value, t.Culture.Listed(row.Unknown))
        );
}

/// <summary>One page of several.</summary>
public sealed record PageOf<T>(int Total, int Page, int Size, IReadOnlyList<T> Items);

internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
