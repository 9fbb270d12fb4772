using System.Collections.Concurrent;
using RMBot.Load.Processes;
using RMBot.Load.Prompts;
using RMBot.Load.Teams;
using RMBot.Simulators;

namespace RMBot.Load.Kills;

/// <summary>The coach as a process that is killed and started again on the same storage, whose door stays the same.</summary>
internal sealed class KilledCoach : IAsyncDisposable
{
    /// <summary>The wake-up of what was saved and not yet sent is visible by then.</summary>
    private static readonly TimeSpan UntilWoken = TimeSpan.FromSeconds(16);

    private readonly string storage;
    private readonly SkippedTime time;
    private readonly ConcurrentQueue<DateTimeOffset> killedAt = new();
    private ChildProcess process;
    private volatile TaskCompletionSource isBack = new();

    private KilledCoach(string storage, SkippedTime time, ChildProcess process)
    {
        (this.storage, this.time, this.process) = (storage, time, process);
        Door = new Door(process.Address);
        isBack.SetResult();
    }

    public Door Door { get; }

    public IReadOnlyCollection<DateTimeOffset> KilledAt => killedAt;

    /// <summary>Completes when it listens.</summary>
    public Task IsBack => isBack.Task;

    public static async Task<KilledCoach> StartAsync(string storage, SkippedTime time, CancellationToken ct) =>
        new(storage, time, await StartAsync(storage, ct));

    /// <summary>Kills it, and starts it again. What its queue hid for seconds is not waited for.</summary>
    public async Task KillAsync(CancellationToken ct)
    {
        var before = process;
        isBack = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        killedAt.Enqueue(DateTimeOffset.UtcNow);
        await before.KillAsync();
        killedAt.Enqueue(DateTimeOffset.UtcNow);
        await before.DisposeAsync();
        process = await StartAsync(storage, ct);
        time.Skip(UntilWoken);
        Door.LeadTo(process.Address);
        isBack.SetResult();
    }

    public async ValueTask DisposeAsync()
    {
        Door.Dispose();
        await process.DisposeAsync();
    }

    private static Task<ChildProcess> StartAsync(string storage, CancellationToken ct)
    {
        var start = Bots.CoachOn(storage, Stores.Prefix);
        // As short as may be: what a killed process had begun to send is sent again after it.
        start.Environment["Delivery__ClaimFor"] = "00:00:16";
        return ChildProcess.StartAsync(start, ct);
    }
}
