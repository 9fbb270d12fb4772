using System.Text.Json;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Storage;

public abstract class WakeUpQueueTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly WakeUp WakeUp = new WakeUp.OfPair(new PairId("0123abc"), "stamp");

    [Fact]
    public async Task A_wake_up_that_is_due_is_handed_to_one_and_gone_when_deleted()
    {
        await Queue.EnqueueAsync(WakeUp, TimeSpan.FromDays(-1), Ct);

        var first = await Queue.ReceiveAsync(100, Minute, Ct);
        var second = await Queue.ReceiveAsync(100, Minute, Ct);
        await Queue.DeleteAsync(first[0], Ct);

        Assert.Equal((WakeUp, 1), (Assert.Single(first).WakeUp, first[0].DequeueCount));
        Assert.Empty(second);
        Assert.Equal(0, await QueuedAsync());
    }

    [Fact]
    public async Task A_reminder_for_a_person_comes_back_to_the_moment()
    {
        var reminder = new WakeUp.OfPerson(new PersonId("ada/+="), Example.Now.AddTicks(1));
        await Queue.EnqueueAsync(reminder, TimeSpan.Zero, Ct);

        Assert.Equal(reminder, (await Queue.ReceiveAsync(1, Minute, Ct))[0].WakeUp);
    }

    [Fact]
    public async Task A_wake_up_for_later_is_kept_and_not_handed_out()
    {
        await Queue.EnqueueAsync(WakeUp, TimeSpan.FromDays(100), Ct);

        Assert.Empty(await Queue.ReceiveAsync(32, Minute, Ct));
        Assert.Equal(1, await QueuedAsync());
    }

    [Fact]
    public async Task A_wake_up_may_be_postponed_for_years_without_passing_for_one_that_fails()
    {
        await Queue.EnqueueAsync(WakeUp, TimeSpan.Zero, Ct);
        for (var hop = 0; hop < 20; hop++)
        {
            var received = Assert.Single(await Queue.ReceiveAsync(1, Minute, Ct));
            Assert.Equal((WakeUp, 1), (received.WakeUp, received.DequeueCount));
            await Queue.PostponeAsync(received, TimeSpan.Zero, Ct);
        }

        Assert.Equal(1, await QueuedAsync());
    }

    [Fact]
    public async Task A_wake_up_nobody_ended_is_counted()
    {
        await Queue.EnqueueAsync(WakeUp, TimeSpan.Zero, Ct);
        await Queue.PostponeAsync((await Queue.ReceiveAsync(1, Minute, Ct))[0], TimeSpan.Zero, Ct);
        await AbandonAsync();
        await AbandonAsync();

        Assert.Equal(3, (await Queue.ReceiveAsync(1, Minute, Ct))[0].DequeueCount);
    }

    [Fact]
    public async Task A_wake_up_that_went_to_another_instance_is_left_to_it()
    {
        await Queue.EnqueueAsync(WakeUp, TimeSpan.Zero, Ct);
        var mine = (await Queue.ReceiveAsync(1, Minute, Ct))[0];
        await Queue.PostponeAsync(mine, TimeSpan.Zero, Ct);
        await Queue.ReceiveAsync(1, Minute, Ct);

        await Queue.DeleteAsync(mine, Ct);
        await Queue.PostponeAsync(mine, TimeSpan.Zero, Ct);

        Assert.Equal(1, await QueuedAsync());
        Assert.Empty(await Queue.ReceiveAsync(1, Minute, Ct));
    }

    [Fact]
    public async Task A_wake_up_is_parked_with_the_reason()
    {
        await Queue.EnqueueAsync(WakeUp, TimeSpan.Zero, Ct);

        await Queue.ParkAsync((await Queue.ReceiveAsync(1, Minute, Ct))[0], "tried too often", Ct);

        Assert.Equal(0, await QueuedAsync());
        var parked = await ParkedAsync();
        Assert.Equal("tried too often", parked.GetProperty("reason").GetString());
        Assert.Contains("0123abc", parked.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("""{"WakeUp":{"$type":"unknown"},"Looks":0}""")]
    [InlineData("null")]
    public async Task What_is_no_wake_up_is_parked_and_stops_nobody(string message)
    {
        await Tables.WakeUps.SendMessageAsync(message, Ct);
        await Queue.EnqueueAsync(WakeUp, TimeSpan.Zero, Ct);

        var received = await Queue.ReceiveAsync(32, Minute, Ct);

        Assert.Equal([WakeUp], received.Select(one => one.WakeUp));
        Assert.Equal(1, await QueuedAsync());
        Assert.Equal(message, (await ParkedAsync()).GetProperty("message").GetString());
    }

    private async Task AbandonAsync()
    {
        var message = (await Tables.WakeUps.ReceiveMessageAsync(Minute, Ct)).Value;
        await Tables.WakeUps.UpdateMessageAsync(
            message.MessageId,
            message.PopReceipt,
            message.MessageText,
            cancellationToken: Ct
        );
    }

    private async Task<JsonElement> ParkedAsync()
    {
        var parked = (await Tables.Parked.ReceiveMessageAsync(cancellationToken: Ct)).Value;
        return JsonSerializer.Deserialize<JsonElement>(parked.MessageText);
    }
}
