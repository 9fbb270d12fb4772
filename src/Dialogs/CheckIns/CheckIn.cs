using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.CheckIns;

public enum CheckInState
{
    /// <summary>Told, and shown to its author for a last look; nobody else knows of it.</summary>
    Told,
    Kept,
    Skipped,
}

/// <summary>Whether the sessions still serve the aim (S33).</summary>
public enum OnPurpose
{
    Yes,
    Partly,
    No,
    NothingToTalkAbout,
}

/// <summary>Whether something from their talks went further than the two agreed.</summary>
public enum Travelled
{
    No,
    NotSure,
    Yes,
}

/// <summary>What one side said about how the two work together, some days after a session.</summary>
/// <param name="Session">The session it follows.</param>
public sealed record CheckIn(int Session, Role By, CheckInState State, DateTimeOffset At) : Discreet
{
    public ImmutableArray<Remark> Remarks { get; init; } = [];
    public Answer<int>? Comfort { get; init; }
    public Answer<int>? Commitment { get; init; }
    public Answer<OnPurpose>? OnPurpose { get; init; }

    /// <summary>Mentor only, and never shown to anybody else.</summary>
    public Answer<Travelled>? Travelled { get; init; }

    /// <summary>Where the mentor starts: how sure they feel with senior people, 1 to 5 (S56).</summary>
    public Answer<int>? Confidence { get; init; }

    /// <summary>What became of the steps, as this side says.</summary>
    public ImmutableArray<StepProgress> Progress { get; init; } = [];

    /// <summary>A step this side adds; it counts once the check-in is kept.</summary>
    public NewStep? Adds { get; init; }

    /// <summary>Whether anything in it is for this viewer, once it is kept.</summary>
    public bool HasSomethingFor(Role viewer) =>
        Adds is not null || For(viewer).Any() || Confidence?.TryRead(viewer, out _) == true;

    /// <summary>What another viewer may read of it; nothing before it is kept.</summary>
    public IEnumerable<(string Question, string Words)> For(Role viewer)
    {
        foreach (var remark in Remarks)
        {
            if ((viewer == By || State == CheckInState.Kept) && remark.Said.TryRead(viewer, out var words))
            {
                yield return (remark.Question, words);
            }
        }
    }
}

/// <summary>An answer in words, to one question of the check-in.</summary>
public sealed record Remark(string Question, Answer<string> Said) : Discreet;
