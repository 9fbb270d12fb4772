using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Load.Processes;

public enum StoreKind
{
    /// <summary>Tables and queue simulated.</summary>
    Simulator,
    Azurite,
}

/// <summary>Where a measured bot keeps everything, in memory.</summary>
public sealed class Store : IAsyncDisposable
{
    private readonly IReadOnlyList<IAsyncDisposable> servers;

    private Store(string connectionString, TableSimulator? tables, params IReadOnlyList<IAsyncDisposable> servers) =>
        (ConnectionString, Tables, this.servers) = (connectionString, tables, servers);

    public TableSimulator? Tables { get; }

    public string ConnectionString { get; }

    /// <param name="latency">From a request's arrival to its effect, where storage is simulated.</param>
    public static async Task<Store> StartAsync(StoreKind kind, TimeSpan latency, CancellationToken ct)
    {
        if (kind == StoreKind.Azurite)
        {
            var azurite = await Azurite.StartAsync(ct);
            return new Store(azurite.ConnectionString, null, azurite);
        }

        var tables = await TableSimulator.StartAsync();
        var queue = await QueueSimulator.StartAsync();
        (tables.Latency, queue.Latency) = (latency, latency);
        return new Store(queue.ConnectionStringWith(tables), tables, tables, queue);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers)
            await server.DisposeAsync();
    }
}
