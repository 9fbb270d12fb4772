namespace RMBot.Pairs;

/// <summary>Which way the learning goes. Whoever learns asks, and is the pair's executive in either.</summary>
public enum PairKind
{
    /// <summary>The senior person learns from the junior expert.</summary>
    ReverseMentoring,

    /// <summary>Roles turned (S62): the senior person teaches.</summary>
    Mentoring,
}
