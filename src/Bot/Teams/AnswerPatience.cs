namespace RMBot.Teams;

/// <summary>
/// Ends a wait for an answer. A ring that comes much too late means that this process stood still meanwhile: the answer
/// may have come and only not been read, so it gets a moment more, lest what was delivered passes for undelivered.
/// </summary>
public sealed class AnswerPatience : IDisposable
{
    private static readonly TimeSpan TooLate = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan MomentMore = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource end = new();
    private readonly TimeSpan longest;
    private readonly TimeProvider time;
    private readonly long began;
    private readonly ITimer timer;
    private bool gaveMore;

    public AnswerPatience(TimeSpan longest, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        this.longest = longest;
        this.time = time;
        began = time.GetTimestamp();
        timer = time.CreateTimer(_ => Ring(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(longest, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancelled when it has run out.</summary>
    public CancellationToken Token => end.Token;

    // What rings at this very moment finds nothing to end: the source is left to the garbage collector.
    public void Dispose() => timer.Dispose();

    private void Ring()
    {
        if (!gaveMore && time.GetElapsedTime(began) > longest + TooLate)
        {
            gaveMore = true;
            timer.Change(MomentMore, Timeout.InfiniteTimeSpan);
        }
        else
        {
            end.Cancel();
        }
    }
}
