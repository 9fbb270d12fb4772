using Microsoft.Extensions.Options;
using RMBot.Delivery.Sweep;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.MyData;

/// <summary>What goes by time alone, found by the sweep: words of pairs that ended long ago, and people who left without a word.</summary>
public sealed class Retention(
    TablePairStore pairs,
    TablePeople people,
    Erasures erasures,
    ErasureRequests requests,
    WakeUpQueue queue,
    Copies copies,
    IOptions<PrivacyOptions> options,
    TimeProvider time,
    ILogger<Retention> log
)
{
    /// <summary>A deletion that is not through by then has lost its wake-up.</summary>
    private static readonly TimeSpan Overdue = TimeSpan.FromHours(1);

    /// <summary>Takes out the words of those pairs of a page whose time has come.</summary>
    public async Task PurgeAsync(IEnumerable<SweptPair> page, Pace pace, CancellationToken ct)
    {
        var (now, months) = (time.GetUtcNow(), options.Value.KeepWordsMonths);
        foreach (var swept in page.Where(pair => pair.ClosedAt?.AddMonths(months) <= now))
        {
            await pace.MendAsync(ct);
            if (await pairs.FindReadableAsync(swept.Key, ct) is { } read && read.Value.AreWordsDue(months, now))
            {
                await PurgeAsync(read, now, ct);
            }
        }
    }

    /// <summary>Begins to delete people who took the coach out of Teams long ago, and goes on with deletions that were lost.</summary>
    public async Task ForgetAsync(Pace pace, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await pace.MendAsync(ct);
        await copies.DropBeforeAsync(now, ct);
        foreach (var person in await people.UninstalledAsync(now.AddDays(-options.Value.ForgetAfterUninstallDays), ct))
        {
            await pace.MendAsync(ct);
            await requests.AskAsync(person, Guid.NewGuid().ToString("N"), WhyErased.Uninstalled, ct);
        }

        await pace.MendAsync(ct);
        await foreach (var erasure in erasures.AllAsync(ct))
        {
            if (erasure.AskedAt + Overdue < now)
            {
                await queue.EnqueueAsync(new WakeUp.OfErasure(erasure.Person), TimeSpan.Zero, ct);
            }
        }
    }

    private async Task PurgeAsync(Stored<Pair> read, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            await pairs.SaveAsync(read, read.Value.WithoutWords(now), ct);
            log.WordsGone(read.Value.Id.Value);
        }
        catch (StaleVersionException)
        {
            // Somebody wrote: the next sweep looks again.
        }
    }
}
