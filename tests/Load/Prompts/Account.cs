using RMBot.Load.Processes;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Load.Prompts;

/// <summary>One storage account in memory: tables and queue both simulated, or both on Azurite.</summary>
internal sealed class Account : IAsyncDisposable
{
    private readonly Azurite? azurite;

    private Account(Azurite? azurite, TableSimulator? tables, QueueSimulator? queues)
    {
        this.azurite = azurite;
        Tables = tables;
        Queues = queues;
    }

    public TableSimulator? Tables { get; }
    public QueueSimulator? Queues { get; }

    public string ConnectionString => azurite?.ConnectionString ?? Queues!.ConnectionStringWith(Tables!);

    /// <summary>Requests that arrived at the simulators so far, whoever made them.</summary>
    public long Requests => Tables!.Counters.Requests + Queues!.Counters.Total;

    public static async Task<Account> StartAsync(StoreKind kind, CancellationToken ct) =>
        kind == StoreKind.Azurite
            ? new Account(await Azurite.StartAsync(ct), null, null)
            : new Account(null, await TableSimulator.StartAsync(), await QueueSimulator.StartAsync());

    /// <summary>From a request's arrival to its effect; Azurite takes the time it takes.</summary>
    public void SetLatency(TimeSpan latency)
    {
        if (Tables is not null && Queues is not null)
            Tables.Latency = Queues.Latency = latency;
    }

    /// <summary>Everything is refused as by an overloaded service, or answered again.</summary>
    public void SetDown(bool isDown)
    {
        Tables!.Fault = _ => isDown ? TableFault.ServerBusy : null;
        Queues!.Fault = _ => isDown ? QueueFault.ServerBusy : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (Tables is not null)
            await Tables.DisposeAsync();
        if (Queues is not null)
            await Queues.DisposeAsync();
        if (azurite is not null)
            await azurite.DisposeAsync();
    }
}
