using RMBot.Bot.Tests.Driver;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Simulators.Queues;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Delivery;

public sealed class HeldWakeUpTests : CrowdTest
{
    private static readonly TimeSpan Visibility = TimeSpan.FromMinutes(1);
    private static readonly WakeUp WakeUp = new WakeUp.OfPair(new PairId("0123abc"), "stamp");

    [Fact]
    public async Task A_long_look_stays_hidden_from_others_and_its_message_can_be_ended()
    {
        var held = await TakenAsync();
        await held.WhileAsync(async () =>
        {
            for (var renewals = 1; renewals <= 5; renewals++)
            {
                Clock.Skip(Visibility * 0.6);
                await Wait.UntilAsync("it is held anew", () => QueueService.Counters.Update >= renewals);
                Assert.Empty(await Queue.ReceiveAsync(1, Visibility, Ct));
            }

            return null;
        });

        await Queue.DeleteAsync(held.Received, Ct);
        Clock.Skip(TimeSpan.FromDays(1));
        Assert.Empty(await Queue.ReceiveAsync(1, Visibility, Ct));
    }

    [Fact]
    public async Task One_that_has_gone_to_another_instance_ends_quietly_and_stays_with_the_other()
    {
        var held = await TakenAsync();
        QueueService.Fault = request => request.Kind == QueueRequestKind.Update ? QueueFault.ServerBusy : null;
        IReadOnlyList<Received> others = [];

        var again = await held.WhileAsync(async () =>
        {
            Clock.Skip(Visibility * 1.5);
            others = await Queue.ReceiveAsync(1, Visibility, Ct);
            QueueService.Fault = _ => null;
            return TimeSpan.FromMinutes(5);
        });
        await Queue.PostponeAsync(held.Received, again!.Value, Ct);
        await Queue.DeleteAsync(held.Received, Ct);

        await Queue.PostponeAsync(Assert.Single(others), TimeSpan.Zero, Ct);
        Assert.Equal(WakeUp, Assert.Single(await Queue.ReceiveAsync(1, Visibility, Ct)).WakeUp);
    }

    [Fact]
    public async Task What_fails_in_a_look_comes_out_of_it()
    {
        var held = await TakenAsync();

        await Assert.ThrowsAsync<TimeoutException>(() => held.WhileAsync(() => throw new TimeoutException()));
    }

    private async Task<HeldWakeUp> TakenAsync()
    {
        await Queue.EnqueueAsync(WakeUp, TimeSpan.Zero, Ct);
        var received = Assert.Single(await Queue.ReceiveAsync(1, Visibility, Ct));
        return new HeldWakeUp(Queue, received, Visibility, Clock);
    }
}
