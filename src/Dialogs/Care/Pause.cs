namespace RMBot.Care;

/// <summary>A rest that one of the two asked for; no reason is kept, nor who it was.</summary>
/// <param name="To">When it ended or will end: the first of the two mornings of the day that was named.</param>
public sealed record Pause(DateTimeOffset From, DateTimeOffset To)
{
    public bool Covers(DateTimeOffset moment) => moment >= From && moment < To;
}
