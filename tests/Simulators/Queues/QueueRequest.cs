namespace RMBot.Simulators.Queues;

/// <summary>What was asked of a queue; the message is named only where the request names one.</summary>
public sealed record QueueRequest(QueueRequestKind Kind, string Queue, string? MessageId = null);
