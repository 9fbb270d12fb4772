namespace RMBot.Tests.Driver;

/// <summary>A time in which whatever has a limit waits for the test to end it.</summary>
public sealed class TestLimits : TimeProvider
{
    private readonly List<Limit> open = [];

    /// <summary>Whatever is waited for takes too long from the start.</summary>
    public bool AreOver { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var limit = new Limit();
        open.Add(limit);
        if (AreOver)
        {
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return limit;
    }

    private sealed class Limit : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
