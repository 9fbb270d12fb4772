using System.Collections.Immutable;

namespace RMBot.Programme;

/// <summary>A line of a list of pairs, as it was written.</summary>
/// <param name="Line">In the file, counted from 1.</param>
public sealed record ImportLine(int Line, string Executive, string Mentor) : Discreet;

/// <summary>A line and what is known of it.</summary>
/// <param name="Outcome">Null as long as it has to be looked up.</param>
public sealed record ImportRow(int Line, string Executive, string Mentor, PairOutcome? Outcome) : Discreet
{
    /// <summary>The addresses that nobody has.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>Whether somebody could still be suggested by it.</summary>
    public bool IsGood => Outcome is PairOutcome.Good or PairOutcome.Imported;
}

/// <summary>What a list of pairs tells by itself, before anybody is looked up.</summary>
public static class Importing
{
    public const int MostRows = 10_000;

    /// <summary>Each line with what speaks against it, if the list alone tells; of the same two the first counts.</summary>
    public static ImmutableArray<ImportRow> Classify(IEnumerable<ImportLine> lines)
    {
        var seen = new HashSet<(string, string)>();
        return [.. lines.Select(line => Classify(line, seen))];
    }

    private static ImportRow Classify(ImportLine line, HashSet<(string, string)> seen)
    {
        var (executive, mentor) = (Addresses.Of(line.Executive), Addresses.Of(line.Mentor));
        if (executive is null || mentor is null)
        {
            return new ImportRow(line.Line, Shown(line.Executive), Shown(line.Mentor), PairOutcome.Invalid);
        }

        var two = (Addresses.Plain(executive), Addresses.Plain(mentor));
        PairOutcome? outcome =
            two.Item1 == two.Item2 ? PairOutcome.SamePerson
            : seen.Add(two) ? null
            : PairOutcome.Duplicate;
        return new ImportRow(line.Line, executive, mentor, outcome);
    }

    /// <summary>Enough to find it again; a cell may hold a whole letter.</summary>
    private static string Shown(string cell) => cell.Length <= Addresses.Longest ? cell : cell[..Addresses.Longest];
}
