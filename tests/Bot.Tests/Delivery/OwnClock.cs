namespace RMBot.Bot.Tests.Delivery;

/// <summary>The wall clock of one machine, which may be wrong; how fast time passes is everybody's.</summary>
internal sealed class OwnClock(VirtualTime time) : TimeProvider
{
    public TimeSpan Wrong { get; set; }

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + Wrong;

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        time.CreateTimer(callback, state, dueTime, period);
}
