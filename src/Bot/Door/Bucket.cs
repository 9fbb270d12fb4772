using System.Threading.RateLimiting;

namespace RMBot.Doors;

/// <summary>
/// One bucket for each key: full at first, refilled steadily. The library forgets a bucket that has been full for ten seconds, so
/// that only those who were here just now take memory.
/// </summary>
public static class Bucket
{
    /// <param name="perSecond">0 for no limit.</param>
    public static RateLimitPartition<TKey> Of<TKey>(TKey key, int burst, double perSecond) =>
        perSecond == 0
            ? RateLimitPartition.GetNoLimiter(key)
            : RateLimitPartition.GetTokenBucketLimiter(key, _ => Options(burst, perSecond));

    /// <summary>How many whole seconds somebody is asked to wait who was refused; at least one.</summary>
    public static int Wait(RateLimitLease refused) =>
        refused.TryGetMetadata(MetadataName.RetryAfter, out var wait)
            ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
            : 1;

    private static TokenBucketRateLimiterOptions Options(int burst, double perSecond)
    {
        var atOnce = Math.Max(1, (int)perSecond);
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = atOnce,
            ReplenishmentPeriod = TimeSpan.FromSeconds(atOnce / perSecond),
        };
    }
}
