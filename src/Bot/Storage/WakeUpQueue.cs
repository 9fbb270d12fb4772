using System.Text.Json;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>
/// Wake-ups in a queue, invisible until due; every instance takes from it, and one that dies leaves its wake-ups to the
/// others. A wake-up is queued before its pair is saved: who finds nothing due on the first look postpones it.
/// </summary>
public sealed class WakeUpQueue(StorageOptions options, RequestCounter counter) : IDisposable
{
    public const int MostLooks = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);
    private static readonly TimeSpan Never = TimeSpan.FromSeconds(-1);

    private readonly QueueClient queue = StorageClients.Queue(options, counter, "wakeups");
    private readonly QueueClient parked = StorageClients.Queue(options, counter, "wakeups-parked");
    private readonly SemaphoreSlim bell = new(0, 1);

    /// <summary>Once at start.</summary>
    public Task CreateAsync(CancellationToken ct) =>
        Task.WhenAll(
            queue.CreateIfNotExistsAsync(cancellationToken: ct),
            parked.CreateIfNotExistsAsync(cancellationToken: ct)
        );

    /// <summary>Throws unless the queue answers.</summary>
    public Task CheckAsync(CancellationToken ct) => queue.GetPropertiesAsync(ct);

    /// <summary>After seven days at the latest: a longer wait is several hops.</summary>
    public Task EnqueueAsync(PairId pair, TimeSpan delay, CancellationToken ct) =>
        queue.SendMessageAsync(pair.Value, Clipped(delay), Never, ct);

    /// <summary>Up to 32, hidden from others for a while; those looked at too often are parked and left out.</summary>
    public async Task<IReadOnlyList<WakeUp>> ReceiveAsync(int max, TimeSpan visibility, CancellationToken ct)
    {
        QueueMessage[] messages = await queue.ReceiveMessagesAsync(Math.Clamp(max, 1, 32), visibility, ct);
        var wakeUps = messages.Select(Read).ToLookup(wakeUp => wakeUp.Looks > MostLooks);
        foreach (var spent in wakeUps[true])
        {
            await ParkAsync(spent, $"looked at {MostLooks} times without an end", ct);
        }

        return [.. wakeUps[false]];
    }

    public Task DeleteAsync(WakeUp wakeUp, CancellationToken ct) =>
        queue.DeleteMessageAsync(wakeUp.MessageId, wakeUp.Receipt, ct);

    /// <summary>The same wake-up again, later.</summary>
    public Task PostponeAsync(WakeUp wakeUp, TimeSpan delay, CancellationToken ct) =>
        queue.UpdateMessageAsync(wakeUp.MessageId, wakeUp.Receipt, wakeUp.Pair.Value, Clipped(delay), ct);

    /// <summary>Out of the way, with a reason somebody can act on.</summary>
    public async Task ParkAsync(WakeUp wakeUp, string reason, CancellationToken ct)
    {
        var note = JsonSerializer.Serialize(new { pair = wakeUp.Pair.Value, looks = wakeUp.Looks, reason });
        await parked.SendMessageAsync(note, timeToLive: Never, cancellationToken: ct);
        await DeleteAsync(wakeUp, ct);
    }

    /// <summary>Tells this process that something just saved is due now.</summary>
    public void Ring()
    {
        if (bell.CurrentCount == 0)
        {
            try
            {
                bell.Release();
            }
            catch (SemaphoreFullException)
            {
                // Somebody else rang in between.
            }
        }
    }

    /// <summary>Until the bell rings, or the time is over.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken ct) => bell.WaitAsync(atMost, ct);

    public void Dispose() => bell.Dispose();

    private static TimeSpan Clipped(TimeSpan delay) =>
        TimeSpan.FromSeconds(Math.Ceiling(Math.Clamp(delay.TotalSeconds, 0, Longest.TotalSeconds)));

    private static WakeUp Read(QueueMessage message) =>
        new(new PairId(message.MessageText), message.DequeueCount, message.MessageId, message.PopReceipt);
}
