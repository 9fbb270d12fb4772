using RMBot.Pairs;
using RMBot.Programme.Worklists;

namespace RMBot.Programme.Imports;

/// <summary>How far an import is.</summary>
public enum ImportState
{
    Checking,

    /// <summary>Everything is looked up; nothing is done before an organiser confirms it.</summary>
    Ready,
    Importing,
    Done,
    Cancelled,

    /// <summary>The file is no list of pairs.</summary>
    Unreadable,
}

/// <summary>A list of pairs that an organiser uploaded.</summary>
/// <param name="File">Its name, as the organiser's computer told it.</param>
/// <param name="ByName">Who uploaded it, as people know them.</param>
public sealed record ImportHead(PersonId By, DateTimeOffset At, int Rows, string File, string ByName, ImportState State)
    : WorklistHead(By, At, Rows)
{
    public const string Kind = "imports";

    public ImportProblem? Problem { get; init; }

    /// <summary>Where the problem is, counted from 1.</summary>
    public int ProblemLine { get; init; }

    /// <summary>What was made since then was made by this import.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>How often every part is worked through for now: looked up once, imported a second time.</summary>
    public int? Step =>
        State switch
        {
            ImportState.Checking => 1,
            ImportState.Importing => 2,
            ImportState.Ready or ImportState.Done or ImportState.Cancelled or ImportState.Unreadable => null,
        };

    public override bool IsOpen => Step is not null;

    public override DateTimeOffset WaitsSince => HeldUntil ?? ConfirmedAt ?? At;

    public ImportHead WhenDone() =>
        this with
        {
            State = State == ImportState.Checking ? ImportState.Ready : ImportState.Done,
        };
}
