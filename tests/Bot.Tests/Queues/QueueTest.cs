using Azure;
using Azure.Storage.Queues;
using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues;

/// <summary>A test with an empty queue of its own, on a real Azurite or on the simulator.</summary>
public abstract class QueueTest(ISharedQueues queues) : IAsyncLifetime
{
    protected static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    protected static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    protected IQueueAccount Account { get; private set; } = null!;
    protected QueueClient Queue { get; private set; } = null!;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Account = await queues.StartedAsync();
        Queue = Another();
        await Queue.CreateAsync(cancellationToken: Ct);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Not created yet; asks once and says at once what came of it.</summary>
    protected QueueClient Another() =>
        new(Account.ConnectionString, $"q-{Guid.NewGuid():N}", new QueueClientOptions { Retry = { MaxRetries = 0 } });

    protected static async Task RefusedAsync(int status, string code, Func<Task> ask)
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(ask);

        Assert.Equal((status, code), (refusal.Status, refusal.ErrorCode));
    }

    protected async Task PutAsync(params IEnumerable<string> texts)
    {
        foreach (var text in texts)
            await Queue.SendMessageAsync(text, Ct);
    }

    protected async Task<IEnumerable<string>> PeekedAsync() =>
        (await Queue.PeekMessagesAsync(32, Ct)).Value.Select(message => message.MessageText);
}
