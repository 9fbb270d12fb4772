using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Storage;

/// <summary>Somebody the coach has met, and how to reach them.</summary>
/// <param name="Away">Why and since when they cannot be reached; null when they can.</param>
/// <param name="SignInName">Null when Teams never told.</param>
public sealed record KnownPerson(
    Person Person,
    Address Address,
    string Version,
    Away? Away = null,
    string? SignInName = null
);

/// <summary>That somebody cannot be reached.</summary>
public sealed record Away(WhyNotReached Why, DateTimeOffset Since);
