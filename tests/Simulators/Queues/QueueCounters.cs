namespace RMBot.Simulators.Queues;

/// <summary>How much was asked of the queues. Requests count when they are understood, those that are refused then too.</summary>
public sealed class QueueCounters
{
    private readonly long[] requests = new long[Enum.GetValues<QueueRequestKind>().Length];
    private long faults;

    public long this[QueueRequestKind kind] => Interlocked.Read(ref requests[(int)kind]);

    public long Put => this[QueueRequestKind.Put];
    public long Get => this[QueueRequestKind.Get];
    public long Peek => this[QueueRequestKind.Peek];
    public long Update => this[QueueRequestKind.Update];
    public long Delete => this[QueueRequestKind.Delete];
    public long Properties => this[QueueRequestKind.Properties];
    public long Total => Enum.GetValues<QueueRequestKind>().Sum(kind => this[kind]);
    public long Faults => Interlocked.Read(ref faults);

    /// <summary>All at nought again.</summary>
    public void Forget()
    {
        for (var kind = 0; kind < requests.Length; kind++)
            Interlocked.Exchange(ref requests[kind], 0);
        Interlocked.Exchange(ref faults, 0);
    }

    internal void Requested(QueueRequest request) => Interlocked.Increment(ref requests[(int)request.Kind]);

    internal void WasFaulty() => Interlocked.Increment(ref faults);
}
