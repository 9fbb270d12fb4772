using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Backup;

/// <summary>A test that makes its table service fail, or cut answers, and so has one of its own.</summary>
public abstract class OwnSimulatorTest(SharedAzurite azurite) : BackupTest(azurite), IAsyncLifetime
{
    protected TableSimulator Simulator { get; private set; } = null!;

    protected override string Connection => Simulator.ConnectionString;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Simulator = await TableSimulator.StartAsync();
        Simulator.Latency = TimeSpan.Zero;
        Simulator.Limits = TableLimits.None;
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await Simulator.DisposeAsync();
        await DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
