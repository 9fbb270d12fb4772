namespace RMBot.Simulators.Tables;

/// <summary>
/// How much was asked of the tables. Requests count when they are understood, those that are refused then too; entities
/// count when they were read or written.
/// </summary>
public sealed class TableCounters
{
    private readonly long[] requests = new long[Enum.GetValues<TableRequestKind>().Length];
    private long read;
    private long written;
    private long throttled;
    private long faults;

    public long this[TableRequestKind kind] => Interlocked.Read(ref requests[(int)kind]);

    public long Requests => Enum.GetValues<TableRequestKind>().Sum(kind => this[kind]);
    public long Scans => this[TableRequestKind.Scan];
    public long EntitiesRead => Interlocked.Read(ref read);
    public long EntitiesWritten => Interlocked.Read(ref written);

    /// <summary>Requests over a limit of the account or of a partition.</summary>
    public long Throttled => Interlocked.Read(ref throttled);
    public long Faults => Interlocked.Read(ref faults);

    /// <summary>All at nought again.</summary>
    public void Forget()
    {
        for (var kind = 0; kind < requests.Length; kind++)
            Interlocked.Exchange(ref requests[kind], 0);
        Interlocked.Exchange(ref read, 0);
        Interlocked.Exchange(ref written, 0);
        Interlocked.Exchange(ref throttled, 0);
        Interlocked.Exchange(ref faults, 0);
    }

    internal void Requested(TableRequest request) => Interlocked.Increment(ref requests[(int)request.Kind]);

    internal void Read(int entities) => Interlocked.Add(ref read, entities);

    internal void Wrote(int entities) => Interlocked.Add(ref written, entities);

    internal void WasThrottled() => Interlocked.Increment(ref throttled);

    internal void WasFaulty() => Interlocked.Increment(ref faults);
}
