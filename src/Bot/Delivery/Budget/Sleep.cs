namespace RMBot.Delivery;

/// <summary>Timers count whole milliseconds and round down; these sleep no shorter than they are asked to.</summary>
internal static class Sleep
{
    public static Task ForAsync(TimeSpan length, TimeProvider time, CancellationToken ct) =>
        Task.Delay(RoundUp(length), time, ct);

    private static TimeSpan RoundUp(TimeSpan length) =>
        TimeSpan.FromMilliseconds((long)Math.Ceiling(length.TotalMilliseconds));
}
