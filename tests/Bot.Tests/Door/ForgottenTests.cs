using System.Threading.RateLimiting;
using RMBot.Bot.Tests.Driver;
using RMBot.Doors;

namespace RMBot.Bot.Tests.Doors;

/// <summary>Who was here long ago takes no memory.</summary>
public sealed class ForgottenTests
{
    [Fact]
    public async Task A_bucket_that_is_full_again_is_forgotten_and_one_that_is_not_stays()
    {
        await using var rates = PartitionedRateLimiter.Create<string, string>(person =>
            AgedBucket.Of(Bucket.Of(person, burst: 5, perSecond: person == "calm" ? 1_000 : 0.001))
        );
        rates.AttemptAcquire("calm").Dispose();
        rates.AttemptAcquire("busy").Dispose();

        await Wait.UntilAsync(
            "the calm one's bucket is a new one",
            () => rates.GetStatistics("calm")!.TotalSuccessfulLeases == 0
        );

        Assert.Equal(1, rates.GetStatistics("busy")!.TotalSuccessfulLeases);
    }
}
