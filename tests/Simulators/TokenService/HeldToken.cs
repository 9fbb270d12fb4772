namespace RMBot.Simulators;

public sealed record HeldToken(string Token, DateTimeOffset Expires);
