using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot;

/// <summary>Makes the tables and queues at start, and keeps trying while storage does not answer: the process lives on and says so.</summary>
public sealed class StorageReady(Tables tables, TimeProvider time, ILogger<StorageReady> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsReady => ready.Task.IsCompleted;

    public Task WaitAsync(CancellationToken ct) => ready.Task.WaitAsync(ct);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!IsReady)
        {
            try
            {
                await tables.CreateAsync(stoppingToken);
                ready.SetResult();
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.StorageSilent(failure.GetType().Name);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }
}
