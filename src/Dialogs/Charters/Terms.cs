using System.Collections.Immutable;
using RMBot.Aims;

namespace RMBot.Charters;

public enum Cadence
{
    EveryTwoWeeks,
    Monthly,
}

/// <summary>After which sessions each side is asked how it goes: always the first, then at this distance.</summary>
public enum CheckInRhythm
{
    EverySecondSession,
    EverySession,
    EveryThirdSession,
}

/// <summary>What the executive says to a wish of the mentor's (S20).</summary>
public enum WishReply
{
    Yes,
    No,
    LetMeLook,
}

/// <summary>A wish of the mentor's and what the executive said to it.</summary>
public sealed record WishAnswer(Wish Wish, WishReply? Reply);

/// <summary>
/// What a charter says. Months and minutes are null while the two differ and have not settled it (S17, S23);
/// a place, a contact between sessions or a preparation that is null is the usual one. Ground rules are ids of <see cref="GroundRules"/>.
/// </summary>
public sealed record Terms(
    string Topic,
    string Decision,
    string Outcome,
    string MentorAim,
    ImmutableArray<WishAnswer> Wishes,
    int? MonthlyMinutes,
    int? Months,
    Cadence Cadence,
    int SessionMinutes,
    string? Place,
    string? BetweenSessions,
    string? Preparation,
    ImmutableArray<string> GroundRules,
    string? OwnRules,
    string? Limits,
    CheckInRhythm CheckIns = CheckInRhythm.EverySecondSession
) : Discreet
{
    /// <summary>Points on the way, the nearest first (S34).</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>Of the mentor's time, a month, that the sessions take.</summary>
    public int MinutesInSessions => SessionMinutes * (Cadence == Cadence.EveryTwoWeeks ? 2 : 1);

    /// <summary>Of the same content; arrays in records compare by reference.</summary>
    public bool SaysTheSameAs(Terms other) =>
        Wishes.SequenceEqual(other.Wishes)
        && GroundRules.SequenceEqual(other.GroundRules)
        && Milestones.SequenceEqual(other.Milestones)
        && this == other with { Wishes = Wishes, GroundRules = GroundRules, Milestones = Milestones };

    /// <summary>What can be counted of it: rhythm, time and which of the usual rules.</summary>
    public Terms WithoutWords() =>
        this with
        {
            Topic = "",
            Decision = "",
            Outcome = "",
            MentorAim = "",
            Place = null,
            BetweenSessions = null,
            Preparation = null,
            OwnRules = null,
            Limits = null,
            Milestones = [],
        };

    public bool AreSettled => Months is > 0 && MonthlyMinutes is > 0 && Wishes.All(wish => wish.Reply is not null);
}
