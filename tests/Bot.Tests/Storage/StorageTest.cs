using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Delivery;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

[assembly: AssemblyFixture(typeof(SharedAzurite))]
[assembly: AssemblyFixture(typeof(SharedTableSimulator))]
[assembly: AssemblyFixture(typeof(SharedQueueSimulator))]

namespace RMBot.Bot.Tests.Storage;

/// <summary>A test with tables and queues of its own on a real Azurite, or with its tables, or both, on the simulators.</summary>
public abstract class StorageTest(
    SharedAzurite azurite,
    SharedTableSimulator? tables = null,
    SharedQueueSimulator? queues = null
) : IAsyncLifetime
{
    private readonly ServiceProvider metrics = new ServiceCollection().AddMetrics().BuildServiceProvider();

    protected StorageOptions Options { get; private set; } = null!;
    protected Tables Tables { get; private set; } = null!;
    protected TablePeople People { get; private set; } = null!;
    protected WakeUpQueue Queue { get; private set; } = null!;
    protected WakeUpHints Hints { get; private set; } = null!;
    protected TablePairStore Pairs { get; private set; } = null!;
    protected CountedRequests Requests { get; private set; } = null!;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Options = new StorageOptions
        {
            ConnectionString = await ConnectionStringAsync(),
            TablePrefix = $"t{Guid.NewGuid():N}"[..12],
        };
        var meters = metrics.GetRequiredService<IMeterFactory>();
        Requests = new CountedRequests(meters);
        var counter = new RequestCounter(meters);
        Tables = new Tables(Options, counter);
        People = new TablePeople(Tables);
        Queue = new WakeUpQueue(Tables);
        Hints = new WakeUpHints();
        Pairs = new TablePairStore(Tables, People, Queue, Hints, new RosterNotes(), new FixedClock(Example.Now));
        await Tables.CreateAsync(Ct);
        Requests.Forget();
    }

    public async ValueTask DisposeAsync()
    {
        Requests.Dispose();
        await metrics.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>How many messages there are, those that are not due yet too.</summary>
    protected async Task<int> QueuedAsync() =>
        (await Tables.WakeUps.GetPropertiesAsync(Ct)).Value.ApproximateMessagesCount;

    private async Task<string> ConnectionStringAsync() =>
        (tables, queues) switch
        {
            (null, _) => (await azurite.StartedAsync()).ConnectionString,
            (_, null) => (await tables.StartedAsync()).ConnectionStringWith(await azurite.StartedAsync()),
            _ => (await queues.StartedAsync()).ConnectionStringWith(await tables.StartedAsync()),
        };

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
