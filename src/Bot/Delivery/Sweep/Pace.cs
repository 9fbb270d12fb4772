namespace RMBot.Delivery.Sweep;

/// <summary>A sweep's step: waits before each request, and holds the turn meanwhile.</summary>
public sealed class Pace(SweepTurn turn, TimeSpan pause, TimeProvider time)
{
    public Task StepAsync(CancellationToken ct) => RestAsync(pause, ct);

    public async Task RestAsync(TimeSpan rest, CancellationToken ct)
    {
        if (rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, time, ct);
        }

        await turn.HoldAsync(ct);
    }
}
