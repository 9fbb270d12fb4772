using RMBot.Load.Measuring;
using RMBot.Load.Processes;
using RMBot.Load.Prompts;
using RMBot.Simulators.Connector;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Load.Due;

/// <summary>One instance on simulated storage: first it idles, then some prompts fall due.</summary>
internal static class DueRun
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    public static async Task<DueFigures> TakeAsync(
        int pairs,
        int due,
        TimeSpan lasting,
        bool sweeps,
        CancellationToken ct
    )
    {
        await using var account = await Account.StartAsync(StoreKind.Simulator, ct);
        await using var teams = await ConnectorSimulator.StartAsync();
        using var stores = await Stores.CreateAsync(account, ct);
        account.SetLatency(TimeSpan.Zero);
        account.Tables!.Limits = TableLimits.None;
        await Copies.AddAsync(stores, pairs - (due / 2), ct);
        account.Tables.Limits = TableLimits.Azure;
        Report.Progress($"{pairs} pairs seeded");
        var crowd = new Crowd(stores, teams);
        var owing = await crowd.MeetAsync(due / 2);
        account.SetLatency(TimeSpan.FromMilliseconds(5));
        await using var instance = await Instance.StartAsync(account.ConnectionString, Settings(sweeps), ct);
        await Task.Delay(Settling, ct);
        account.Tables.Counters.Forget();
        account.Queues!.Counters.Forget();
        await instance.BeginCountingAsync(ct);
        await Task.Delay(lasting, ct);
        await instance.CountAsync(ct);
        var idle = new Idle(
            lasting,
            instance.Used,
            account.Queues.Counters[QueueRequestKind.Get],
            account.Queues.Counters[QueueRequestKind.Update],
            account.Tables.Counters[TableRequestKind.Scan]
        );
        Report.Progress($"idle: {idle.PerSecond:0.00} requests/s");
        if (due == 0)
            return new DueFigures(pairs, idle, null, instance.Peak);

        var at = DateTimeOffset.UtcNow.AddSeconds(20);
        await crowd.AddAsync(owing.Select(pair => pair.Owing(at)));
        await Task.Delay(at - DateTimeOffset.UtcNow, ct);
        await instance.BeginCountingAsync(ct);
        for (var until = at + Patience; teams.ReceivedCount < due && DateTimeOffset.UtcNow < until; )
            await Task.Delay(Often, ct);
        await instance.CountAsync(ct);
        var last = teams.Received.Select(request => request.At).DefaultIfEmpty(at).Max();
        var reached = new Reached(due, teams.ReceivedCount, last - at, instance.Used);
        return new DueFigures(pairs, idle, reached, instance.Peak);
    }

    private static Dictionary<string, string> Settings(bool sweeps) =>
        sweeps ? [] : new() { ["Delivery__SweepEvery"] = "00:00:00" };
}
