using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Development;

/// <summary>
/// Lets time pass as it would have: everything that falls due on the way, whoever it is for, is delivered at its own moment.
/// </summary>
public sealed class Skipping(
    DevelopmentClock clock,
    Waiting waiting,
    Deliverer deliverer,
    UnfinishedTalks unfinished,
    WakeUpQueue queue
) : IDisposable
{
    /// <summary>Far more than a whole term holds.</summary>
    private const int MostStops = 1000;

    private const int MostWaits = 50;
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(100);

    /// <summary>So that what is due next has surely passed.</summary>
    private static readonly TimeSpan Past = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    /// <summary>The time it is afterwards; null when nothing lies ahead of this person.</summary>
    public async Task<DateTimeOffset?> PassAsync(Skip skip, Person speaker, CancellationToken ct)
    {
        // Two who say it at once mean the same time.
        var asked = clock.GetUtcNow();
        await oneAtATime.WaitAsync(ct);
        try
        {
            var ahead = (await SettledAsync(ct)).Where(due => due.For.Contains(speaker.Id)).Min(due => due.HeardAt);
            if ((skip == Skip.ToWhatIsNext ? ahead + Past : skip.From(asked, speaker.TimeZone)) is not { } target)
            {
                return null;
            }

            await PassAsync(target, ct);
            return clock.GetUtcNow();
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task PassAsync(DateTimeOffset target, CancellationToken ct)
    {
        var tried = new HashSet<(DateTimeOffset, WakeUp)>();
        for (var stop = 0; stop < MostStops; stop++)
        {
            var all = await SettledAsync(ct);
            var next = all.Where(due => due.At <= target && !tried.Contains((due.At, due.WakeUp))).MinBy(due => due.At);
            if (next is null)
            {
                clock.AdvanceTo(target);
                await QueueAgainAsync(all, ct);
                return;
            }

            tried.Add((next.At, next.WakeUp));
            clock.AdvanceTo(next.At);
            await (
                next.WakeUp switch
                {
                    WakeUp.OfPair ofPair => (Task)deliverer.LookAsync(ofPair.Pair, goesFirst: true, ct),
                    WakeUp.OfPerson ofPerson => unfinished.RemindAsync(ofPerson, ct),
                    _ => throw new System.Diagnostics.UnreachableException(),
                }
            );
        }

        await QueueAgainAsync(await SettledAsync(ct), ct);
    }

    /// <summary>What is being sent is waited for in real time; skipped over, it would pass for lost and be sent again.</summary>
    private async Task<IReadOnlyList<Due>> SettledAsync(CancellationToken ct)
    {
        var all = await waiting.ReadAsync(ct);
        for (var waits = 0; waits < MostWaits && all.Any(due => due.IsUnderWay); waits++)
        {
            await Task.Delay(Wait, clock, ct);
            all = await waiting.ReadAsync(ct);
        }

        return all;
    }

    /// <summary>Queues hide messages in real time: the ones from before the skip would come late.</summary>
    private async Task QueueAgainAsync(IEnumerable<Due> all, CancellationToken ct)
    {
        foreach (var due in all)
        {
            await queue.EnqueueAsync(due.WakeUp, due.At - clock.GetUtcNow(), ct);
        }
    }
}
