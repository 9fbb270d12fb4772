using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Somebody the coach cannot write to at present.</summary>
/// <param name="Since">When that was first noticed.</param>
public sealed record NotReached(PersonId Person, string Name, WhyNotReached Why, DateTimeOffset Since) : Discreet;
