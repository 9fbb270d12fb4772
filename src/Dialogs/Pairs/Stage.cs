namespace RMBot.Pairs;

/// <summary>Where a pair is in its life (design: life of a pair). Every switch over it names every stage.</summary>
public enum Stage
{
    /// <summary>The executive has said what they ask, or is to; the mentor has heard nothing (S10).</summary>
    Proposed,

    /// <summary>The mentor has the invitation and has not answered.</summary>
    Invited,

    /// <summary>The mentor accepted; both make the charter.</summary>
    Clarifying,

    /// <summary>Both confirmed the charter (S5).</summary>
    Active,

    /// <summary>Put to rest until a date, after which it goes on by itself.</summary>
    Paused,

    /// <summary>The term nears its end: both look back (S60).</summary>
    Reviewing,

    Closed,
}

public static class Stages
{
    /// <summary>From the charter to the last day, pauses aside: the two meet, prepare, and say how it was.</summary>
    public static bool IsUnderWay(this Pair pair) => pair.Stage is Stage.Active or Stage.Reviewing;
}

/// <summary>Why a pair is closed. Never who felt what.</summary>
public enum Ending
{
    /// <summary>The mentor said no, without a reason (S21).</summary>
    Declined,

    /// <summary>The executive took the ask back before it was answered.</summary>
    Withdrawn,

    /// <summary>One of the two ended it; no reason is kept (S36).</summary>
    Left,

    /// <summary>The term ran its course, or both were done early: a success either way.</summary>
    Completed,
}
