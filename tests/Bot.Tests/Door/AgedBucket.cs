using System.Threading.RateLimiting;

namespace RMBot.Bot.Tests.Doors;

/// <summary>
/// A bucket for which ten seconds pass as soon as it is full. The library looks several times a second which buckets are full for
/// longer than that; it takes no clock, but it asks each bucket for how long.
/// </summary>
internal sealed class AgedBucket(ReplenishingRateLimiter bucket) : ReplenishingRateLimiter
{
    private static readonly TimeSpan Passed = TimeSpan.FromSeconds(10);

    public override TimeSpan? IdleDuration => bucket.IdleDuration + Passed;

    public override bool IsAutoReplenishing => bucket.IsAutoReplenishing;

    public override TimeSpan ReplenishmentPeriod => bucket.ReplenishmentPeriod;

    /// <summary>The same one, aged.</summary>
    public static RateLimitPartition<string> Of(RateLimitPartition<string> bucket) =>
        RateLimitPartition.Get(
            bucket.PartitionKey,
            key => (RateLimiter)new AgedBucket((ReplenishingRateLimiter)bucket.Factory(key))
        );

    public override bool TryReplenish() => bucket.TryReplenish();

    public override RateLimiterStatistics? GetStatistics() => bucket.GetStatistics();

    protected override RateLimitLease AttemptAcquireCore(int permitCount) => bucket.AttemptAcquire(permitCount);

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(
        int permitCount,
        CancellationToken cancellationToken
    ) => bucket.AcquireAsync(permitCount, cancellationToken);

    protected override async ValueTask DisposeAsyncCore()
    {
        await bucket.DisposeAsync();
        await base.DisposeAsyncCore();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            bucket.Dispose();
        }

        base.Dispose(disposing);
    }
}
