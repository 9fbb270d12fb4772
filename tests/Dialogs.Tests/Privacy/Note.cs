using RMBot.Pairs;

namespace RMBot.Tests.Privacy;

/// <summary>How far a text may go beyond its author.</summary>
public enum Reach
{
    Nobody,
    Organisers,

    /// <summary>The other, once the check-in it stands in is kept.</summary>
    OnceKept,

    /// <summary>The other, once both reviews are open.</summary>
    OnceRevealed,
    Partner,
}

/// <summary>A text that somebody wrote, under a token that stands nowhere else.</summary>
public sealed record Note(string Token, PersonId Author, Reach Reach);
