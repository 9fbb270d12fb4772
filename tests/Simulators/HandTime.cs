namespace RMBot.Simulators;

/// <summary>A time that goes on only by hand, or by a step whenever it is asked how long something took.</summary>
public sealed class HandTime : TimeProvider
{
    private readonly TaskCompletionSource<Alarm> waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long ticks = new DateTime(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc).Ticks;

    public TimeSpan StepOfTimestamp { get; set; }

    /// <summary>What waits first for the time to go on.</summary>
    public Task<Alarm> Waiting => waiting.Task;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Add(ref ticks, StepOfTimestamp.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(dueTime, () => callback(state));
        waiting.TrySetResult(alarm);
        return alarm;
    }

    public sealed record Alarm(TimeSpan After, Action Ring) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
