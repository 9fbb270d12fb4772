using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Aims;

/// <summary>What would repay a mentor's effort (S20).</summary>
public enum Wish
{
    Exposure,
    Learning,
    TimeCredit,
    Recognition,
    Project,
    Nothing,
}

/// <summary>Whether the mentor would like this to grow into mentoring; all four are equal (S19).</summary>
public enum Evolve
{
    Yes,
    No,
    NotSure,
    AskLater,
}

/// <summary>Whether the mentor takes part by choice (S22).</summary>
public enum FreeChoice
{
    MyChoice,
    FeltIHadTo,
    RatherNotSay,
}

/// <summary>The mentor's own side (S16, S18–S23). What is an <see cref="Answer{T}"/> reaches only whom the mentor chose.</summary>
/// <param name="OwnAim">What the mentor wants for themselves, not a note to the executive's aim (S18).</param>
/// <param name="MonthlyMinutes">The time they truly have, a month; what is agreed never exceeds it (S23).</param>
/// <param name="Limits">What is off limits.</param>
/// <param name="Evolve">Null where it is mentoring already.</param>
public sealed record MentorAims(
    string OwnAim,
    ImmutableArray<Wish> Wishes,
    int MonthlyMinutes,
    int Months,
    Answer<string>? GivesWay,
    string? Limits,
    Answer<string>? HoldsBack,
    Answer<Evolve>? Evolve,
    Answer<FreeChoice> FreeChoice
) : Discreet
{
    /// <summary>What can be counted of it.</summary>
    public MentorAims WithoutWords() => this with { OwnAim = "", GivesWay = null, Limits = null, HoldsBack = null };
}
