using RMBot.Simulators.Queues;

namespace RMBot.Simulators;

/// <summary>
/// One Azurite for a whole test assembly, started by the first test that asks:
/// <c>[assembly: AssemblyFixture(typeof(SharedAzurite))]</c>.
/// </summary>
public sealed class SharedAzurite : ISharedTables, ISharedQueues, IAsyncDisposable
{
    private readonly Lazy<Task<Azurite>> azurite = new(() => Azurite.StartAsync(CancellationToken.None));

    public Task<Azurite> StartedAsync() => azurite.Value;

    async Task<ITableAccount> ISharedTables.StartedAsync() => await azurite.Value;

    async Task<IQueueAccount> ISharedQueues.StartedAsync() => await azurite.Value;

    public async ValueTask DisposeAsync()
    {
        if (azurite.IsValueCreated)
            await (await azurite.Value).DisposeAsync();
    }
}
