namespace RMBot.Simulators.Queues.Messages;

/// <summary>A message as it is at one time; a change makes another of it.</summary>
/// <param name="Number">Its place among all that were put into the queue.</param>
/// <param name="Text">In UTF-8.</param>
/// <param name="Inserted">In UTC, like all the times.</param>
/// <param name="Receipt">What its holder shows to change it.</param>
internal sealed record Message(
    Guid Id,
    long Number,
    byte[] Text,
    DateTime Inserted,
    DateTime Expires,
    DateTime Visible,
    Guid Receipt,
    int DequeueCount
)
{
    /// <summary>The expiry of what never expires.</summary>
    public static readonly DateTime Never = new(9999, 12, 31, 23, 59, 59, 999, DateTimeKind.Utc);
}
