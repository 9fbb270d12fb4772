using System.Collections.Concurrent;

namespace RMBot.Bot.Tests.Delivery;

/// <summary>
/// A world in which time passes only when nothing is left to do: everything runs on one thread, one after the other, and
/// always the same.
/// </summary>
internal sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    private readonly BlockingCollection<(SendOrPostCallback Work, object? State)> posted = [];
    private readonly PriorityQueue<Alarm, (TimeSpan Due, int Order)> alarms = new();
    private readonly Lock guard = new();
    private int order;
    private int away;

    /// <summary>Since the test began.</summary>
    public TimeSpan Passed { get; private set; }

    /// <summary>Passes whenever somebody looks at the stopwatch, as on a machine that is busy with other things.</summary>
    public TimeSpan Thinking { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Begin + Passed;

    public override long GetTimestamp()
    {
        Passed += Thinking;
        return TimeSpan.FromHours(1).Ticks + Passed.Ticks;
    }

    public void Run(Func<Task> test)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new OneByOne(this));
        try
        {
            var run = test();
            while (!run.IsCompleted)
            {
                if (posted.TryTake(out var next) || (away > 0 && posted.TryTake(out next, TimeSpan.FromSeconds(30))))
                    next.Work(next.State);
                else
                    RingNext();
            }

            run.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    /// <summary>Time stands still during this, though there is nothing to do here: it happens in the real world.</summary>
    public async Task<T> AwayAsync<T>(Func<Task<T>> real)
    {
        away++;
        try
        {
            return await real();
        }
        finally
        {
            away--;
        }
    }

    /// <summary>Time passes and nothing happens, as in a machine that is stopped; afterwards everything is late.</summary>
    public void StandStill(TimeSpan time) => Passed += time;

    public Task PassAsync(TimeSpan time) => Task.Delay(time, this);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private void RingNext()
    {
        Alarm? alarm;
        lock (guard)
        {
            if (!alarms.TryDequeue(out alarm, out var when))
                throw new InvalidOperationException("Nothing is left that could happen.");
            if (alarm.Due != when.Due)
                return;
            Passed = alarm.Due > Passed ? alarm.Due : Passed;
        }

        alarm.Ring();
    }

    private sealed class Alarm(VirtualTime time, Action ring) : ITimer
    {
        public TimeSpan Due { get; private set; } = TimeSpan.MaxValue;

        public void Ring()
        {
            Due = TimeSpan.MaxValue;
            ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.guard)
            {
                Due = dueTime == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : time.Passed + dueTime;
                if (Due != TimeSpan.MaxValue)
                    time.alarms.Enqueue(this, (Due, time.order++));
            }

            return true;
        }

        public void Dispose() => Due = TimeSpan.MaxValue;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class OneByOne(VirtualTime time) : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => time.posted.Add((d, state));
    }
}
