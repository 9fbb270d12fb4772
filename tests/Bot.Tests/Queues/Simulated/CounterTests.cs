using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues.Simulated;

public sealed class CounterTests : SimulatorTest
{
    [Fact]
    public async Task Every_kind_of_request_is_counted()
    {
        var other = new Azure.Storage.Queues.QueueClient(Simulator.ConnectionString, "other");
        await other.CreateAsync(cancellationToken: Ct);
        await other.SetMetadataAsync(new Dictionary<string, string> { ["a"] = "b" }, Ct);
        await other.DeleteAsync(Ct);
        await PutAsync("text");
        await Queue.PeekMessageAsync(Ct);
        var got = (await Queue.ReceiveMessageAsync(Hour, Ct)).Value;
        var updated = (await Queue.UpdateMessageAsync(got.MessageId, got.PopReceipt, "text", Hour, Ct)).Value;
        await Queue.DeleteMessageAsync(got.MessageId, updated.PopReceipt, Ct);
        await Queue.ClearMessagesAsync(Ct);
        await CountAsync();

        Assert.All(Enum.GetValues<QueueRequestKind>(), kind => Assert.Equal(1, Simulator.Counters[kind]));
        Assert.Equal(Enum.GetValues<QueueRequestKind>().Length, Simulator.Counters.Total);
    }
}
