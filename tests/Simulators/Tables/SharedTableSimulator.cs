namespace RMBot.Simulators.Tables;

/// <summary>
/// One table simulator without latency and without limits of rate for a whole test assembly, started by the first test that asks:
/// <c>[assembly: AssemblyFixture(typeof(SharedTableSimulator))]</c>.
/// </summary>
public sealed class SharedTableSimulator : ISharedTables, IAsyncDisposable
{
    private readonly Lazy<Task<TableSimulator>> simulator = new(StartAsync);

    public Task<TableSimulator> StartedAsync() => simulator.Value;

    async Task<ITableAccount> ISharedTables.StartedAsync() => await simulator.Value;

    public async ValueTask DisposeAsync()
    {
        if (simulator.IsValueCreated)
            await (await simulator.Value).DisposeAsync();
    }

    private static async Task<TableSimulator> StartAsync()
    {
        var simulator = await TableSimulator.StartAsync();
        simulator.Latency = TimeSpan.Zero;
        simulator.Limits = TableLimits.None;
        return simulator;
    }
}
