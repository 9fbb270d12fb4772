using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues.Simulated;

/// <summary>Questions by lot to one queue, and the answers with ids and receipts by when they were first heard.</summary>
internal sealed class Talk(IQueueAccount account, Action<TimeSpan> skip, Random lot)
{
    private readonly QueueClient queue = new(
        account.ConnectionString,
        $"q-{Guid.NewGuid():N}",
        new QueueClientOptions { Retry = { MaxRetries = 0 } }
    );
    private readonly List<string> ids = [$"{Guid.Empty}"];
    private readonly List<string> receipts = ["none"];

    public async Task<string> AskAsync()
    {
        try
        {
            return await AnswerAsync();
        }
        catch (RequestFailedException refusal)
        {
            return $"{refusal.Status} {refusal.ErrorCode}";
        }
    }

    private async Task<string> AnswerAsync()
    {
        var (id, receipt) = AnyHeld();
        var (hidden, life) = (AnyTime(), TimeSpan.FromHours(lot.Next(-1, 12)));
        var text = lot.Next(4) == 0 ? null : $"<{lot.Next(1000)}> & é";
        var many = lot.Next(1, 34);
        switch (lot.Next(24))
        {
            case < 7:
                return Put((await queue.SendMessageAsync(text ?? "", hidden, Life(life))).Value);
            case < 12:
                return string.Join(';', (await queue.ReceiveMessagesAsync(1 + many / 6, hidden)).Value.Select(Got));
            case < 14:
                return string.Join(';', (await queue.PeekMessagesAsync(many)).Value.Select(Peeked));
            case < 17:
                return Updated((await queue.UpdateMessageAsync(id, receipt, text, hidden ?? default)).Value, id);
            case < 20:
                return $"{(await queue.DeleteMessageAsync(id, receipt)).Status}";
            case 20 when many < 8:
                return many < 3
                    ? $"{(await queue.DeleteAsync()).Status}"
                    : $"{(await queue.ClearMessagesAsync()).Status}";
            case 21:
                return $"{(await queue.CreateAsync(AnyMetadata())).Status}";
            case 22:
                return string.Join(',', (await queue.GetPropertiesAsync()).Value.Metadata);
            default:
                skip(TimeSpan.FromMinutes(60 * lot.Next(1, 3)));
                return "";
        }
    }

    // What a client does not allow itself is left out: a life of nought is for ever here.
    private static TimeSpan Life(TimeSpan life) => life > TimeSpan.Zero ? life : TimeSpan.FromSeconds(-1);

    private TimeSpan? AnyTime() =>
        lot.Next(8) switch
        {
            0 => null,
            1 => TimeSpan.FromDays(8),
            < 5 => TimeSpan.Zero + TimeSpan.FromHours(lot.Next(2)),
            _ => TimeSpan.FromHours(lot.Next(1, 4)),
        };

    private Dictionary<string, string>? AnyMetadata() =>
        lot.Next(4) == 0 ? new Dictionary<string, string> { ["n"] = "1" } : null;

    // Mostly a message that was heard of lately, with the receipt of then. Azurite gives one receipt to all it hands out
    // at once, so a receipt is never shown for another message.
    private (string Id, string Receipt) AnyHeld()
    {
        var heard = lot.Next(6) == 0 ? lot.Next(ids.Count) : ids.Count - 1 - Math.Min(lot.Next(4), ids.Count - 1);
        return (ids[heard], lot.Next(12) == 0 ? receipts[0] : receipts[heard]);
    }

    private string Put(SendReceipt put) =>
        $"{Heard(put.MessageId, put.PopReceipt)} seen {put.TimeNextVisible - put.InsertionTime} "
        + $"life {Life(put.InsertionTime, put.ExpirationTime)}";

    private string Got(QueueMessage got) =>
        $"{Heard(got.MessageId, got.PopReceipt)} {got.DequeueCount} {got.MessageText} "
        + Life(got.InsertedOn!.Value, got.ExpiresOn!.Value);

    private string Peeked(PeekedMessage peeked) =>
        $"{ids.IndexOf(peeked.MessageId)} {peeked.DequeueCount} {peeked.MessageText} "
        + Life(peeked.InsertedOn!.Value, peeked.ExpiresOn!.Value);

    private string Updated(UpdateReceipt updated, string id) => Heard(id, updated.PopReceipt);

    private string Heard(string id, string receipt)
    {
        var first = ids.IndexOf(id);
        ids.Add(id);
        receipts.Add(receipt);
        return $"{(first < 0 ? ids.Count - 1 : first)}";
    }

    private static string Life(DateTimeOffset inserted, DateTimeOffset expires) =>
        expires.Year == 9999 ? "for ever" : $"{expires - inserted}";
}
