namespace RMBot.Delivery.Sweep;

/// <summary>How fast a sweep goes: it waits before each request, and holds the turn meanwhile.</summary>
/// <param name="pause">Before each page of the walk.</param>
public sealed class Pace(SweepTurn turn, TimeSpan pause, TimeProvider time)
{
    private static readonly TimeSpan BeforeMending = TimeSpan.FromMilliseconds(500);

    /// <summary>To the next page: the walk has all the time.</summary>
    public Task StepAsync(CancellationToken ct) => RestAsync(pause, ct);

    /// <summary>To one pair or person that something may be wrong with: somebody may be waiting for it.</summary>
    public Task MendAsync(CancellationToken ct) => RestAsync(pause < BeforeMending ? pause : BeforeMending, ct);

    public async Task RestAsync(TimeSpan rest, CancellationToken ct)
    {
        if (rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, time, ct);
        }

        await turn.HoldAsync(ct);
    }
}
