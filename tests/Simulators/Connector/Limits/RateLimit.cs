namespace RMBot.Simulators.Connector;

/// <summary>So many requests in any window of this length: at its end, those exactly as old as it is long have left it.</summary>
public readonly record struct RateLimit(int Requests, TimeSpan Window)
{
    public static RateLimit In(double seconds, int requests) => new(requests, TimeSpan.FromSeconds(seconds));
}
