using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Delivery;
using RMBot.Storage;

namespace RMBot.Load.Prompts;

/// <summary>The product's own stores, through which everything is seeded and looked at afterwards.</summary>
internal sealed class Stores : IDisposable
{
    public const string Prefix = "load";

    private readonly ServiceProvider metrics = new ServiceCollection().AddMetrics().BuildServiceProvider();

    private Stores(string connectionString)
    {
        var options = new StorageOptions { ConnectionString = connectionString, TablePrefix = Prefix };
        Tables = new Tables(options, new RequestCounter(metrics.GetRequiredService<IMeterFactory>()));
        People = new TablePeople(Tables);
        Queue = new WakeUpQueue(Tables);
        Pairs = new TablePairStore(Tables, People, Queue, new WakeUpHints(), new RosterNotes(), TimeProvider.System);
    }

    public Tables Tables { get; }
    public TablePeople People { get; }
    public WakeUpQueue Queue { get; }
    public TablePairStore Pairs { get; }

    public static Task<Stores> CreateAsync(Account account, CancellationToken ct) =>
        CreateAsync(account.ConnectionString, ct);

    public static async Task<Stores> CreateAsync(string connectionString, CancellationToken ct)
    {
        var stores = new Stores(connectionString);
        await stores.Tables.CreateAsync(ct);
        return stores;
    }

    public void Dispose() => metrics.Dispose();
}
