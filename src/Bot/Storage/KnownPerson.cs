using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Storage;

/// <summary>Somebody the coach has met, and how to reach them.</summary>
public sealed record KnownPerson(Person Person, Address Address, string Version);
