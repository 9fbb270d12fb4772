using RMBot.Simulators;

namespace RMBot.Bot.Tests.Driver;

/// <summary>
/// The time of one test: begins on a Tuesday morning, runs as time does, and can be skipped ahead, storage's with it.
/// What waits in the process for a moment that was skipped wakes at once. It can also be wrong about the hour, as a machine's
/// clock can: then neither storage nor what waits is.
/// </summary>
public sealed class Clock(SkippedTime storage) : TimeProvider
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    private readonly TimeSpan ahead = Begin - System.GetUtcNow();
    private readonly Lock guard = new();
    private readonly List<Alarm> alarms = [];
    private TimeSpan skipped;
    private TimeSpan wrong;

    /// <summary>How far the clock of this machine is ahead of the right time, or behind it.</summary>
    public TimeSpan Wrong
    {
        get
        {
            lock (guard)
            {
                return wrong;
            }
        }
        set
        {
            lock (guard)
            {
                wrong = value;
            }
        }
    }

    private DateTimeOffset Right
    {
        get
        {
            lock (guard)
            {
                return System.GetUtcNow() + ahead + skipped;
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => Right + Wrong;

    public override long GetTimestamp()
    {
        lock (guard)
        {
            return System.GetTimestamp() + (long)(skipped.TotalSeconds * TimestampFrequency);
        }
    }

    public void Skip(TimeSpan time)
    {
        storage.Skip(time);
        Alarm[] waiting;
        lock (guard)
        {
            skipped += time;
            waiting = [.. alarms];
        }

        foreach (var alarm in waiting)
        {
            alarm.RingIfBefore(Right);
        }
    }

    public void SkipTo(DateTimeOffset moment) => Skip(moment - GetUtcNow());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        lock (guard)
        {
            alarms.Add(alarm);
        }

        alarm.Change(dueTime, period);
        return alarm;
    }

    private void Forget(Alarm alarm)
    {
        lock (guard)
        {
            alarms.Remove(alarm);
        }
    }

    private sealed class Alarm : ITimer
    {
        private readonly Lock setting = new();
        private readonly Clock clock;
        private readonly ITimer timer;
        private DateTimeOffset due = DateTimeOffset.MaxValue;
        private TimeSpan period;

        public Alarm(Clock clock, TimerCallback callback, object? state)
        {
            this.clock = clock;
            timer = System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan every)
        {
            lock (setting)
            {
                due = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : clock.Right + dueTime;
                period = every;
                return timer.Change(dueTime, every);
            }
        }

        public void RingIfBefore(DateTimeOffset now)
        {
            lock (setting)
            {
                if (due <= now)
                {
                    due = period > TimeSpan.Zero ? now + period : DateTimeOffset.MaxValue;
                    timer.Change(TimeSpan.Zero, period);
                }
            }
        }

        public void Dispose()
        {
            clock.Forget(this);
            timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
