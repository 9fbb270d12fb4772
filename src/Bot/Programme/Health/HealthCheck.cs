namespace RMBot.Programme;

/// <summary>One thing that was looked at.</summary>
/// <param name="Ok">Null when there is nothing to judge.</param>
/// <param name="Fix">What to do about it; null when it is well.</param>
public sealed record HealthCheck(string Id, bool? Ok, string Title, string Detail, string? Fix);
