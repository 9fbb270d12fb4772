using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Telemetry;

namespace RMBot.Delivery.Sweep;

/// <summary>
/// Sweeps every so often, one instance of all at a time. An instance that is not the one asks again when the turn is due.
/// </summary>
public sealed class Sweeper(
    StorageReady storage,
    SweepTurn turn,
    SweepRound round,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<Sweeper> log
) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var every = options.Value.SweepEvery;
        if (every <= TimeSpan.Zero)
        {
            return;
        }

        await storage.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(await SweepAsync(every, stoppingToken), time, stoppingToken);
        }
    }

    /// <summary>Sweeps if it is our turn; how long to wait then.</summary>
    private async Task<TimeSpan> SweepAsync(TimeSpan every, CancellationToken ct)
    {
        try
        {
            if (await turn.TryTakeAsync(every, ct) is { } wait)
            {
                return wait;
            }

            await round.RunAsync(turn, ct);
            await turn.EndAsync(every, ct);
            return TimeSpan.Zero;
        }
        catch (StaleVersionException)
        {
            // Another instance took this one for gone.
            return SweepTurn.Lease;
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.SweepFailed(failure.GetType().Name, failure);
            return PauseAfterFailure;
        }
    }
}
