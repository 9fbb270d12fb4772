using Azure.Storage.Queues;
using RMBot.Simulators;
using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues.Simulated;

/// <summary>A test with a queue simulator of its own, whose time goes on only by hand.</summary>
public abstract class SimulatorTest : IAsyncLifetime
{
    protected static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    protected static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    protected HandTime Time { get; } = new();
    protected QueueSimulator Simulator { get; private set; } = null!;
    protected QueueClient Queue { get; private set; } = null!;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Simulator = await QueueSimulator.StartAsync(Time);
        Simulator.Latency = TimeSpan.Zero;
        Queue = Asking(retries: 0);
        await Queue.CreateAsync(cancellationToken: Ct);
        Simulator.Counters.Forget();
    }

    public async ValueTask DisposeAsync()
    {
        await Simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected QueueClient Asking(int retries) =>
        new(
            Simulator.ConnectionString,
            "wakeups",
            new QueueClientOptions { Retry = { MaxRetries = retries, Delay = TimeSpan.Zero } }
        );

    protected Task PutAsync(string text, TimeSpan? hidden = null, TimeSpan? life = null) =>
        Queue.SendMessageAsync(text, hidden, life ?? Forever, Ct);

    protected async Task<int> CountAsync() => (await Queue.GetPropertiesAsync(Ct)).Value.ApproximateMessagesCount;

    protected async Task<IEnumerable<string>> GetAsync(TimeSpan hidden) =>
        (await Queue.ReceiveMessagesAsync(32, hidden, Ct)).Value.Select(message => message.MessageText);
}
