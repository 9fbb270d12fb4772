namespace RMBot.Fuzzing;

/// <summary>A time that goes on only when it is told to; what waits for a moment that was passed wakes then.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly Lock guard = new();
    private readonly HashSet<Alarm> alarms = [];
    private DateTimeOffset now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Skip(TimeSpan time)
    {
        Alarm[] ringing;
        lock (guard)
        {
            now += time;
            ringing = [.. alarms.Where(alarm => alarm.IsDue(now))];
        }

        foreach (var alarm in ringing)
        {
            alarm.Ring();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(HandClock clock, Action ring) : ITimer
    {
        private DateTimeOffset due = DateTimeOffset.MaxValue;
        private TimeSpan every = Timeout.InfiniteTimeSpan;

        public bool IsDue(DateTimeOffset now)
        {
            if (due > now)
            {
                return false;
            }

            due = every > TimeSpan.Zero ? now + every : DateTimeOffset.MaxValue;
            return true;
        }

        public void Ring() => ThreadPool.QueueUserWorkItem(_ => ring());

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.guard)
            {
                (due, every) = (
                    dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : clock.now + dueTime,
                    period
                );
                if (due == DateTimeOffset.MaxValue)
                {
                    clock.alarms.Remove(this);
                }
                else
                {
                    clock.alarms.Add(this);
                }
            }

            if (dueTime == TimeSpan.Zero)
            {
                clock.Skip(TimeSpan.Zero);
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock.guard)
            {
                clock.alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
