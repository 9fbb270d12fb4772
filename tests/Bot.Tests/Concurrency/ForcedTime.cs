namespace RMBot.Bot.Tests.Concurrency;

/// <summary>
/// A clock that stands until it is set. A short pause before another try is over at once; a limit on how long something may
/// take never is.
/// </summary>
internal sealed class ForcedTime(DateTimeOffset now) : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(6);

    private readonly Lock guard = new();
    private DateTimeOffset now = now;

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Set(DateTimeOffset moment)
    {
        lock (guard)
        {
            now = moment;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime, period), Timeout.InfiniteTimeSpan);

    private static TimeSpan Real(TimeSpan dueTime, TimeSpan period) =>
        period == Timeout.InfiniteTimeSpan && dueTime >= TimeSpan.Zero && dueTime <= LongestPause
            ? TimeSpan.Zero
            : Timeout.InfiniteTimeSpan;
}
