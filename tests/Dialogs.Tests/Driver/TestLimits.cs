namespace RMBot.Tests.Driver;

/// <summary>A time in which no limit ends, or each at once.</summary>
public sealed class TestLimits : TimeProvider
{
    /// <summary>Whatever is waited for takes too long from the start.</summary>
    public bool AreOver { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (AreOver)
        {
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Limit();
    }

    private sealed class Limit : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
