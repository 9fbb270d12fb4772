namespace RMBot.Simulators.Queues;

/// <summary>
/// One queue simulator without latency for a whole test assembly, started by the first test that asks:
/// <c>[assembly: AssemblyFixture(typeof(SharedQueueSimulator))]</c>.
/// </summary>
public sealed class SharedQueueSimulator : ISharedQueues, IAsyncDisposable
{
    private readonly Lazy<Task<QueueSimulator>> simulator = new(StartAsync);

    public Task<QueueSimulator> StartedAsync() => simulator.Value;

    async Task<IQueueAccount> ISharedQueues.StartedAsync() => await simulator.Value;

    public async ValueTask DisposeAsync()
    {
        if (simulator.IsValueCreated)
            await (await simulator.Value).DisposeAsync();
    }

    private static async Task<QueueSimulator> StartAsync()
    {
        var simulator = await QueueSimulator.StartAsync();
        simulator.Latency = TimeSpan.Zero;
        return simulator;
    }
}
