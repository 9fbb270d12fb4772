using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Two people as an organiser named them, and what comes of it.</summary>
/// <param name="Pair">Set once it is suggested.</param>
public sealed record NamedPair(PairOutcome Outcome, PairId? Pair = null) : Discreet
{
    /// <summary>Null as long as the coach does not know them.</summary>
    public Person? Executive { get; init; }
    public Person? Mentor { get; init; }

    /// <summary>The addresses that nobody has.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>Whether the directory told that they are in one line, or not; the executive is asked otherwise.</summary>
    public bool IsLineTold { get; init; }

    /// <summary>How many pairs of the two in this programme are over.</summary>
    public int Closed { get; init; }
}
