using Azure.Data.Tables;
using RMBot.Simulators;

[assembly: AssemblyFixture(typeof(SharedAzurite))]

namespace RMBot.OfflineSdk.Tests.Tables;

/// <summary>A test with an empty table of its own on a real Azurite.</summary>
public abstract class TableTest(SharedAzurite azurite) : IAsyncLifetime
{
    protected TableServiceClient Service { get; private set; } = null!;
    protected TableClient Table { get; private set; } = null!;
    protected Azurite Azurite { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Azurite = await azurite.StartedAsync();
        Service = new TableServiceClient(Azurite.ConnectionString);
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
