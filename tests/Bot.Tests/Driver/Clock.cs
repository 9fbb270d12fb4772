using System.Diagnostics;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Driver;

/// <summary>
/// The time of one test: begins on a Tuesday morning, runs as time does, and can be skipped ahead, storage's with it.
/// What waits in the process for a moment that was skipped wakes at once. It can also be wrong about the hour, as a machine's
/// clock can: then neither storage nor what waits is.
/// </summary>
/// <param name="storage">The time of a storage that has one of its own.</param>
/// <param name="stands">It goes on by skips alone: how busy the machine is changes nothing.</param>
public sealed class Clock(SkippedTime? storage, bool stands = false) : TimeProvider
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    private readonly bool stands = stands;
    private readonly TimeSpan ahead = Begin - System.GetUtcNow();
    private readonly Lock guard = new();
    private readonly List<Alarm> alarms = [];
    private TimeSpan skipped;
    private TimeSpan wrong;
    private int ringing;

    /// <summary>What a skip woke is not yet on its way.</summary>
    public bool IsRinging => Volatile.Read(ref ringing) > 0;

    /// <summary>Somebody's turn pauses, and goes on by itself at a later time; limits do not count.</summary>
    public bool DelaysTurn
    {
        get
        {
            lock (guard)
            {
                return alarms.Exists(alarm => alarm is { IsDelayOfTurn: true, IsSet: true });
            }
        }
    }

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
                return stands ? Begin + skipped : System.GetUtcNow() + ahead + skipped;
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => Right + Wrong;

    public override long GetTimestamp()
    {
        lock (guard)
        {
            return (stands ? 0 : System.GetTimestamp()) + (long)(skipped.TotalSeconds * TimestampFrequency);
        }
    }

    public void Skip(TimeSpan time)
    {
        storage?.Skip(time);
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

    /// <summary>To what is waited for first, but no further than this.</summary>
    /// <returns>Whether somebody's time is over then, who now begins to give up.</returns>
    public bool SkipToNext(TimeSpan atMost)
    {
        var now = Right;
        DateTimeOffset next;
        bool isLimit;
        lock (guard)
        {
            next = alarms.Select(alarm => alarm.Due).Append(now + atMost).Where(due => due > now).Min();
            isLimit = alarms.Exists(alarm => alarm.IsLimit && alarm.Due <= next);
        }

        Skip(next - now);
        return isLimit;
    }

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
        private long due = DateTimeOffset.MaxValue.UtcTicks;
        private TimeSpan period;

        public Alarm(Clock clock, TimerCallback callback, object? state)
        {
            this.clock = clock;
            timer = clock.stands
                ? new Bell(clock, () => callback(state))
                : System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            IsDelayOfTurn = state is Task && Activity.Current is not null;
            IsLimit = state is CancellationTokenSource;
        }

        public DateTimeOffset Due => new(Volatile.Read(ref due), TimeSpan.Zero);

        public bool IsSet => Due < DateTimeOffset.MaxValue;

        /// <summary>A task waits for it, and nothing else does: it was made within what a turn does.</summary>
        public bool IsDelayOfTurn { get; }

        /// <summary>Something is called off at it.</summary>
        public bool IsLimit { get; }

        public bool Change(TimeSpan dueTime, TimeSpan every)
        {
            lock (setting)
            {
                Set(dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : clock.Right + dueTime);
                period = every;
                return timer.Change(dueTime, every);
            }
        }

        public void RingIfBefore(DateTimeOffset now)
        {
            lock (setting)
            {
                if (Due <= now)
                {
                    Set(period > TimeSpan.Zero ? now + period : DateTimeOffset.MaxValue);
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

        private void Set(DateTimeOffset next) => Volatile.Write(ref due, next.UtcTicks);
    }

    /// <summary>Rings when it is told to, and at no other time.</summary>
    private sealed class Bell(Clock clock, Action ring) : ITimer
    {
        private volatile bool isGone;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == TimeSpan.Zero && !isGone)
            {
                Interlocked.Increment(ref clock.ringing);
                ThreadPool.UnsafeQueueUserWorkItem(
                    static bell =>
                    {
                        try
                        {
                            bell.Ring();
                        }
                        finally
                        {
                            Interlocked.Decrement(ref bell.Clock.ringing);
                        }
                    },
                    this,
                    preferLocal: false
                );
            }

            return !isGone;
        }

        public void Dispose() => isGone = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private Clock Clock => clock;

        private void Ring()
        {
            if (!isGone)
            {
                ring();
            }
        }
    }
}
