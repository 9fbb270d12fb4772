namespace RMBot.Programme;

/// <summary>What comes of an organiser's naming two people.</summary>
public enum PairOutcome
{
    /// <summary>They can be suggested to each other.</summary>
    Good,

    /// <summary>The executive has the suggestion.</summary>
    Imported,

    /// <summary>One of the two is no address.</summary>
    Invalid,

    /// <summary>The same two stand further up in the list.</summary>
    Duplicate,

    /// <summary>Nobody whom the coach has met has the address.</summary>
    Unknown,

    /// <summary>One is above the other, at any distance (S47).</summary>
    SameLine,
    SamePerson,

    /// <summary>The two are in a pair that is not over.</summary>
    AlreadyPaired,

    /// <summary>One of the two is of another organisation.</summary>
    Guest,
}
