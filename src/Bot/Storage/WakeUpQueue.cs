using System.Text.Json;
using Azure;
using Azure.Storage.Queues.Models;

namespace RMBot.Storage;

/// <summary>
/// Wake-ups, invisible until due. Every instance takes from it, and one that dies leaves what it took to the others.
/// </summary>
#pragma warning disable CA1711 // It is one.
public sealed class WakeUpQueue(Tables tables)
#pragma warning restore CA1711
{
    /// <summary>A message cannot be hidden for longer; who finds it early postpones it again.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);
    private static readonly TimeSpan Never = TimeSpan.FromSeconds(-1);
    private const int MostAtOnce = 32;

    public Task EnqueueAsync(WakeUp wakeUp, TimeSpan delay, CancellationToken ct) =>
        tables.WakeUps.SendMessageAsync(new WakeUpMessage(wakeUp).Write(), Clipped(delay), Never, ct);

    /// <summary>Those that are due, hidden from others for a while; what is no wake-up is parked.</summary>
    public async Task<IReadOnlyList<Received>> ReceiveAsync(int max, TimeSpan visibility, CancellationToken ct)
    {
        var wakeUps = new List<Received>();
        QueueMessage[] messages = await tables.WakeUps.ReceiveMessagesAsync(Math.Min(max, MostAtOnce), visibility, ct);
        foreach (var message in messages)
        {
            if (WakeUpMessage.Read(message) is { } received)
            {
                wakeUps.Add(received);
            }
            else
            {
                await ParkAsync(message.MessageText, message.MessageId, message.PopReceipt, "not a wake-up", ct);
            }
        }

        return wakeUps;
    }

    /// <summary>Those that are due and that nobody has taken yet; null when there are more than can be seen at once.</summary>
    public async Task<IReadOnlyList<WakeUp>?> PeekAsync(CancellationToken ct)
    {
        PeekedMessage[] seen = await tables.WakeUps.PeekMessagesAsync(MostAtOnce, ct);
        return seen.Length == MostAtOnce
            ? null
            : [.. seen.Select(message => WakeUpMessage.Parse(message.MessageText)?.WakeUp).OfType<WakeUp>()];
    }

    public Task DeleteAsync(Received received, CancellationToken ct) =>
        DeleteAsync(received.MessageId, received.PopReceipt, ct);

    /// <summary>Ends this look well; the same message comes again later.</summary>
    public Task PostponeAsync(Received received, TimeSpan delay, CancellationToken ct) =>
        IfStillOursAsync(async () =>
        {
            var message = new WakeUpMessage(received.WakeUp, received.Looks + received.DequeueCount).Write();
            await tables.WakeUps.UpdateMessageAsync(
                received.MessageId,
                received.PopReceipt,
                message,
                Clipped(delay),
                ct
            );
        });

    /// <summary>Keeps it hidden for longer; the old receipt is void from now on.</summary>
    public async Task<Received> HoldAsync(Received received, TimeSpan visibility, CancellationToken ct)
    {
        var message = new WakeUpMessage(received.WakeUp, received.Looks, received.Trouble).Write();
        UpdateReceipt renewed = await tables.WakeUps.UpdateMessageAsync(
            received.MessageId,
            received.PopReceipt,
            message,
            visibility,
            ct
        );
        return received with { PopReceipt = renewed.PopReceipt };
    }

    /// <summary>This look ended badly: it comes again, and counts towards being parked.</summary>
    public Task PutBackAsync(Received received, string trouble, TimeSpan delay, CancellationToken ct) =>
        IfStillOursAsync(async () =>
        {
            var message = new WakeUpMessage(received.WakeUp, received.Looks, trouble).Write();
            await tables.WakeUps.UpdateMessageAsync(
                received.MessageId,
                received.PopReceipt,
                message,
                Clipped(delay),
                ct
            );
        });

    /// <summary>Out of the way, with a reason somebody can act on.</summary>
    public Task ParkAsync(Received received, string reason, CancellationToken ct) =>
        ParkAsync(new WakeUpMessage(received.WakeUp).Write(), received.MessageId, received.PopReceipt, reason, ct);

    private async Task ParkAsync(string message, string id, string receipt, string reason, CancellationToken ct)
    {
        var note = JsonSerializer.Serialize(new { message, reason });
        await tables.Parked.SendMessageAsync(note, timeToLive: Never, cancellationToken: ct);
        await DeleteAsync(id, receipt, ct);
    }

    private Task DeleteAsync(string id, string receipt, CancellationToken ct) =>
        IfStillOursAsync(() => tables.WakeUps.DeleteMessageAsync(id, receipt, ct));

    // Held for too long, it has gone to another instance, and is that one's to end.
    private static async Task IfStillOursAsync(Func<Task> end)
    {
        try
        {
            await end();
        }
        catch (RequestFailedException refusal)
            when (refusal.ErrorCode == QueueErrorCode.MessageNotFound
                || refusal.ErrorCode == QueueErrorCode.PopReceiptMismatch
            ) { }
    }

    private static TimeSpan Clipped(TimeSpan delay) =>
        TimeSpan.FromSeconds(Math.Ceiling(Math.Clamp(delay.TotalSeconds, 0, Longest.TotalSeconds)));
}
