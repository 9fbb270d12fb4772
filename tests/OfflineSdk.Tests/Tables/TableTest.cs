using Azure.Data.Tables;
using RMBot.Simulators;
using RMBot.Simulators.Tables;

[assembly: AssemblyFixture(typeof(SharedAzurite))]
[assembly: AssemblyFixture(typeof(SharedTableSimulator))]

namespace RMBot.OfflineSdk.Tests.Tables;

/// <summary>A test with an empty table of its own, on a real Azurite or on the simulator.</summary>
public abstract class TableTest(ISharedTables tables) : IAsyncLifetime
{
    protected TableServiceClient Service { get; private set; } = null!;
    protected TableClient Table { get; private set; } = null!;
    protected ITableAccount Account { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Account = await tables.StartedAsync();
        Service = new TableServiceClient(Account.ConnectionString);
        Table = Service.GetTableClient($"t{Guid.NewGuid():N}");
        await Table.CreateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Table.DeleteAsync();
        GC.SuppressFinalize(this);
    }

    protected static TableEntity Row(string rowKey, string? text = null, string partitionKey = "p") =>
        new(partitionKey, rowKey) { ["Text"] = text };
}
