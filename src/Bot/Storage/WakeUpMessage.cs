using System.Text.Json;
using Azure.Storage.Queues.Models;

namespace RMBot.Storage;

/// <summary>
/// A wake-up as a message. The queue counts every look for ever; Looks is how many of them ended well, so that one message
/// can be in charge of a pair for years without passing for one that always fails.
/// </summary>
internal sealed record WakeUpMessage(WakeUp WakeUp, long Looks = 0, string? Trouble = null)
{
    public string Write() => PairJson.Write(this);

    /// <summary>Null when it is no wake-up of ours.</summary>
    public static Received? Read(QueueMessage message) =>
        Parse(message.MessageText) is { } read
            ? new Received(
                read.WakeUp,
                message.MessageId,
                message.PopReceipt,
                message.DequeueCount - read.Looks,
                read.Looks,
                read.Trouble
            )
            : null;

    public static WakeUpMessage? Parse(string text)
    {
        try
        {
            return PairJson.Read<WakeUpMessage>(text) is { WakeUp: not null } read ? read : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
