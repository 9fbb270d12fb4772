using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.Load.Processes;

public enum StoreKind
{
    /// <summary>Tables simulated, the queue on Azurite.</summary>
    Simulator,
    Azurite,
}

/// <summary>Where a measured bot keeps everything, in memory.</summary>
public sealed class Store : IAsyncDisposable
{
    private readonly Azurite azurite;

    private Store(Azurite azurite, TableSimulator? tables)
    {
        this.azurite = azurite;
        Tables = tables;
    }

    public TableSimulator? Tables { get; }

    public string ConnectionString => Tables?.ConnectionStringWith(azurite) ?? azurite.ConnectionString;

    /// <param name="latency">From a request's arrival to its effect, where tables are simulated.</param>
    public static async Task<Store> StartAsync(StoreKind kind, TimeSpan latency, CancellationToken ct)
    {
        var azurite = await Azurite.StartAsync(ct);
        if (kind == StoreKind.Azurite)
            return new Store(azurite, null);
        var tables = await TableSimulator.StartAsync();
        tables.Latency = latency;
        return new Store(azurite, tables);
    }

    public async ValueTask DisposeAsync()
    {
        if (Tables is not null)
            await Tables.DisposeAsync();
        await azurite.DisposeAsync();
    }
}
