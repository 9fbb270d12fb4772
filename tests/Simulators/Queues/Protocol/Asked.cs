namespace RMBot.Simulators.Queues.Protocol;

/// <summary>A request that is understood, and how to do it.</summary>
internal sealed record Asked(QueueRequest Request, Func<Answer> Do);
