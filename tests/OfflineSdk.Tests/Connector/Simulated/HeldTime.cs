using System.Threading.Channels;

namespace OfflineSdk.Tests.Connector.Simulated;

/// <summary>A time that stands still until it is set; whoever waits is let go one by one.</summary>
internal sealed class HeldTime : TimeProvider
{
    private readonly Channel<Held> waiting = Channel.CreateUnbounded<Held>();

    public DateTimeOffset Now { get; private set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public void Pass(TimeSpan time) => Now += time;

    /// <summary>Lets the next one who waits go on, once there is one, and returns how long it meant to wait.</summary>
    public async Task<TimeSpan> ReleaseAsync()
    {
        var held = await waiting.Reader.ReadAsync();
        held.Release();
        return held.Due;
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var held = new Held(dueTime, () => callback(state));
        waiting.Writer.TryWrite(held);
        return held;
    }

    private sealed record Held(TimeSpan Due, Action Release) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
