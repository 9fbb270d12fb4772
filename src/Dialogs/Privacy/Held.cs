using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.MyData;

/// <summary>Who may see a thing that is held.</summary>
public enum Seen
{
    /// <summary>Its author alone.</summary>
    You,

    /// <summary>Its author and the other of the pair.</summary>
    Partner,

    /// <summary>Its author, and executives who ask for such a topic.</summary>
    Executives,

    /// <summary>Its author; and counted over several people, never quoted.</summary>
    Counted,
}

/// <summary>One thing that is held of a person or shown to them.</summary>
/// <param name="What">Names its kind; stays the same for ever.</param>
/// <param name="Words">As they were written; of a choice, what was chosen.</param>
/// <param name="Session">The number of the session it is about; null when it is about none.</param>
public sealed record Held(string What, string Words, Seen Seen, bool IsChoice = false, int? Session = null) : Discreet;

/// <summary>A message the coach sent to the person.</summary>
public sealed record SentPrompt(PromptKind Kind, DateTimeOffset At);

/// <summary>All of one pair that is the person's to have.</summary>
/// <param name="Role">Null for the executive's assistant, who gets no more than the sessions.</param>
/// <param name="Own">What they said, whoever may see it.</param>
/// <param name="Shown">What the other showed them.</param>
/// <param name="Together">What both agreed and did.</param>
public sealed record HeldInPair(
    PairId Pair,
    Role? Role,
    string Partner,
    Stage Stage,
    DateTimeOffset Since,
    ImmutableArray<Held> Own,
    ImmutableArray<Held> Shown,
    ImmutableArray<Held> Together,
    ImmutableArray<SentPrompt> Sent
) : Discreet
{
    public int Count(Seen seen) => Own.Count(held => held.Seen == seen);
}

/// <summary>All that is held of a person.</summary>
/// <param name="SignInName">Null when Teams never told.</param>
/// <param name="RemindAt">When they want to be reminded of what is open; null when they do not.</param>
/// <param name="Open">What they answered in a talk that is still open; theirs alone.</param>
public sealed record Holding(
    Person Person,
    string? SignInName,
    DateTimeOffset? RemindAt,
    ImmutableArray<Held> Open,
    ImmutableArray<HeldInPair> Pairs
) : Discreet
{
    /// <summary>What they offer as a volunteer; empty for nearly everybody.</summary>
    public ImmutableArray<Held> Offered { get; init; } = [];
}
