using Azure.Core;
using Azure.Data.Tables;
using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Simulated;

/// <summary>A test with a table simulator of its own, whose time goes on only by hand.</summary>
public abstract class SimulatorTest : IAsyncLifetime
{
    protected HandTime Time { get; } = new();
    protected TableSimulator Simulator { get; private set; } = null!;
    protected TableServiceClient Service { get; private set; } = null!;
    protected TableClient Table { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Simulator = await TableSimulator.StartAsync(Time);
        Simulator.Latency = TimeSpan.Zero;
        Service = new TableServiceClient(Simulator.ConnectionString, Once());
        Table = Service.GetTableClient("rows");
        await Table.CreateAsync();
        Simulator.Counters.Forget();
    }

    public async ValueTask DisposeAsync()
    {
        await Simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asks once, and says at once what came of it.</summary>
    protected static TableClientOptions Once() => new() { Retry = { MaxRetries = 0 } };

    protected static TableEntity Row(string rowKey, string partitionKey = "p") => new(partitionKey, rowKey);

    protected async Task AddAsync(params IEnumerable<TableEntity> rows)
    {
        foreach (var row in rows)
            await Table.AddEntityAsync(row);
        Simulator.Counters.Forget();
    }

    protected Task<List<TableEntity>> FindAsync(string filter) =>
        Table.QueryAsync<TableEntity>(filter).ToListAsync().AsTask();
}
