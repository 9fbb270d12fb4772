using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Delivery.Sweep;

/// <summary>
/// Queues a wake-up again for what should have been looked at long ago. Many that are late because many are due have lost
/// nothing: while the queue is full, this waits.
/// </summary>
public sealed class LostWakeUps(
    TablePairStore pairs,
    WakeUpQueue queue,
    IOptions<DeliveryOptions> options,
    TimeProvider time
)
{
    /// <summary>Queued at a time, once a second.</summary>
    private const int MostASecond = 32;
    private const int MostWaits = 60;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>What should have been looked at before this moment is overdue.</summary>
    public DateTimeOffset Before => time.GetUtcNow() - options.Value.OverdueAfter;

    /// <summary>How many of these pairs have a new wake-up in charge.</summary>
    public async Task<int> WakeAsync(IReadOnlyCollection<SweptPair> page, Pace pace, CancellationToken ct)
    {
        var overdue = page.Where(pair => pair.NextLook < Before).Select(pair => pair.Key).ToList();
        if (overdue.Count == 0 || await WaitingAsync(pace, ct) is not { } waiting)
        {
            return 0;
        }

        var known = waiting.OfType<WakeUp.OfPair>().Select(wakeUp => Keys.Of(wakeUp.Pair.Value)).ToHashSet();
        var woken = 0;
        foreach (var some in overdue.Where(key => !known.Contains(key)).Chunk(MostASecond))
        {
            foreach (var key in some)
            {
                woken += await pairs.WakeAgainAsync(key, Before, ct) ? 1 : 0;
            }

            await pace.RestAsync(Second, ct);
        }

        return woken;
    }

    /// <summary>How many of these reminders are queued anew: overdue, not in sight, and of people who can be reached.</summary>
    public async Task<int> RemindAsync(
        IEnumerable<WakeUp.OfPerson> reminders,
        IReadOnlySet<PersonId> away,
        Pace pace,
        CancellationToken ct
    )
    {
        var overdue = reminders.Where(one => one.At < Before && !away.Contains(one.Person)).ToList();
        if (overdue.Count == 0 || await WaitingAsync(pace, ct) is not { } waiting)
        {
            return 0;
        }

        var lost = overdue.Except(waiting.OfType<WakeUp.OfPerson>()).ToList();
        foreach (var some in lost.Chunk(MostASecond))
        {
            foreach (var reminder in some)
            {
                await queue.EnqueueAsync(reminder, TimeSpan.Zero, ct);
            }

            await pace.RestAsync(Second, ct);
        }

        return lost.Count;
    }

    /// <summary>What waits in the queue just now; null when it is full for minutes: then the next sweep looks.</summary>
    private async Task<IReadOnlyList<WakeUp>?> WaitingAsync(Pace pace, CancellationToken ct)
    {
        for (var waits = 0; waits < MostWaits; waits++)
        {
            await pace.MendAsync(ct);
            if (await queue.PeekAsync(ct) is { } waiting)
            {
                return waiting;
            }

            await pace.RestAsync(Wait, ct);
        }

        return null;
    }
}
