using Azure;
using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues.Simulated;

public sealed class FaultTests : SimulatorTest
{
    [Fact]
    public async Task A_refused_request_does_nothing_and_says_why()
    {
        Simulator.Fault = request => request.Kind == QueueRequestKind.Put ? QueueFault.ServerBusy : null;

        var refusal = await FailedAsync();

        Assert.Equal((503, "ServerBusy"), (refusal.Status, refusal.ErrorCode));
        Assert.Equal(0, await CountAsync());
        Assert.Equal(1, Simulator.Counters.Faults);
    }

    [Fact]
    public async Task A_request_may_be_refused_after_all_is_done()
    {
        Simulator.Fault = _ => QueueFault.TimedOutAfterAll;

        var refusal = await FailedAsync();

        Assert.Equal((500, "OperationTimedOut"), (refusal.Status, refusal.ErrorCode));
        Assert.Equal(1, await HealthyCountAsync());
    }

    [Fact]
    public async Task A_connection_that_is_reset_did_nothing()
    {
        Simulator.Fault = _ => QueueFault.Reset;

        await FailedAsync();

        Assert.Equal(0, await HealthyCountAsync());
    }

    [Fact]
    public async Task A_lost_answer_did_all()
    {
        Simulator.Fault = _ => QueueFault.LostAnswer;

        await FailedAsync();

        Assert.Equal(1, await HealthyCountAsync());
    }

    [Fact]
    public async Task Who_puts_again_after_a_lost_answer_has_put_twice()
    {
        var asked = 0;
        Simulator.Fault = _ => Interlocked.Increment(ref asked) == 1 ? QueueFault.LostAnswer : null;

        await Asking(retries: 1).SendMessageAsync("text", Ct);

        Assert.Equal(2, await HealthyCountAsync());
    }

    [Fact]
    public async Task A_fault_may_be_of_one_message_of_one_queue()
    {
        await PutAsync("text");
        var got = (await Queue.ReceiveMessageAsync(Hour, Ct)).Value;
        var asked = new List<QueueRequest>();
        Simulator.Fault = request =>
        {
            asked.Add(request);
            return null;
        };

        await Queue.DeleteMessageAsync(got.MessageId, got.PopReceipt, Ct);

        Assert.Equal([new QueueRequest(QueueRequestKind.Delete, "wakeups", got.MessageId)], asked);
    }

    private async Task<RequestFailedException> FailedAsync() =>
        await Assert.ThrowsAsync<RequestFailedException>(() => PutAsync("text"));

    private Task<int> HealthyCountAsync()
    {
        Simulator.Fault = _ => null;
        return CountAsync();
    }
}
