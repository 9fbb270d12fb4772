using System.Collections.Immutable;

namespace RMBot.Programme.Imports;

/// <summary>What was found in a file.</summary>
public abstract record ImportFile : Discreet
{
    private ImportFile() { }

    public sealed record Lines(ImmutableArray<ImportLine> All) : ImportFile;

    /// <param name="Line">Where, counted from 1.</param>
    public sealed record Unreadable(ImportProblem Problem, int Line) : ImportFile;
}
