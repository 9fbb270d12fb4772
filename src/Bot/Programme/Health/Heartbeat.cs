using Microsoft.Extensions.Options;
using RMBot.Telemetry;

namespace RMBot.Programme;

/// <summary>Says every minute that this instance lives, and which version it is.</summary>
internal sealed class Heartbeat(
    StorageReady storage,
    InstanceRows instances,
    IOptions<HeartbeatOptions> options,
    TimeProvider time,
    ILogger<Heartbeat> log
) : BackgroundService
{
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Every <= TimeSpan.Zero)
        {
            return;
        }

        await storage.WaitAsync(stoppingToken);
        await TryAsync(() => instances.DropBeforeAsync(time.GetUtcNow() - Forgotten, stoppingToken), stoppingToken);
        try
        {
            while (true)
            {
                await TryAsync(() => instances.TickAsync(stoppingToken), stoppingToken);
                await Task.Delay(options.Value.Every, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await TryAsync(() => instances.LeaveAsync(CancellationToken.None), CancellationToken.None);
        }
    }

    private async Task TryAsync(Func<Task> write, CancellationToken ct)
    {
        try
        {
            await write();
        }
        catch (Exception trouble) when (!ct.IsCancellationRequested)
        {
            log.NotTicked(trouble.GetType().Name);
        }
    }
}
