namespace RMBot.Bot.Tests.Concurrency;

/// <summary>
/// A clock that stands until it is set. A short pause before another try is over at once, and only the stopwatch tells that it
/// was made; a limit on how long something may take is never over.
/// </summary>
internal sealed class ForcedTime(DateTimeOffset now) : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(6);

    private readonly Lock guard = new();
    private DateTimeOffset now = now;
    private TimeSpan paused;

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard)
        {
            return now;
        }
    }

    public override long GetTimestamp()
    {
        lock (guard)
        {
            return (now + paused).UtcTicks;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Set(DateTimeOffset moment)
    {
        lock (guard)
        {
            now = moment;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan || dueTime < TimeSpan.Zero || dueTime > LongestPause)
        {
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        lock (guard)
        {
            paused += dueTime;
        }

        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
