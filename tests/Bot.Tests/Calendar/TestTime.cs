namespace RMBot.Bot.Tests.Calendar;

/// <summary>A time that stands still until it is set. Short waits are noted and over at once; longer ones end when told to.</summary>
internal sealed class TestTime(DateTimeOffset now) : TimeProvider
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);
    private readonly Lock guard = new();
    private readonly List<TimeSpan> waits = [];

    public DateTimeOffset Now { get; set; } = now;

    /// <summary>What takes seconds takes milliseconds.</summary>
    public bool IsHurried { get; set; }

    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (guard)
            {
                return [.. waits];
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= Short && dueTime > TimeSpan.Zero)
        {
            lock (guard)
            {
                waits.Add(dueTime);
            }
        }

        return base.CreateTimer(callback, state, dueTime <= Short || IsHurried ? dueTime / 50 : dueTime, period);
    }
}
