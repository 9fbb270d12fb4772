namespace RMBot.Simulators.Connector;

/// <summary>When requests were accepted in one scope, oldest first, in ticks.</summary>
internal sealed class Arrivals
{
    private readonly List<long> times = [];

    /// <summary>How long until one more keeps these limits; not positive when it does now.</summary>
    public long WaitUnder(IReadOnlyList<RateLimit> limits, long now)
    {
        var wait = 0L;
        foreach (var (requests, window) in limits)
        {
            // One more keeps the limit once the one that came so many before it has left the window.
            if (requests <= 0)
                wait = Math.Max(wait, window.Ticks);
            else if (times.Count >= requests)
                wait = Math.Max(wait, times[^requests] + window.Ticks - now);
        }

        return wait;
    }

    /// <summary>Room is made before more is taken, so that the size stays within twice what the longest window allows.</summary>
    public void Add(IReadOnlyList<RateLimit> limits, long now)
    {
        if (times.Count == times.Capacity)
            times.RemoveRange(0, times.TakeWhile(time => HasLeft(time, limits, now)).Count());
        times.Add(now);
    }

    /// <summary>Nothing here counts any more.</summary>
    public bool HaveLeft(IReadOnlyList<RateLimit> limits, long now) =>
        times.Count == 0 || HasLeft(times[^1], limits, now);

    private static bool HasLeft(long time, IReadOnlyList<RateLimit> limits, long now) =>
        limits.All(limit => time + limit.Window.Ticks <= now);
}
