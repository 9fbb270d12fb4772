namespace RMBot.Bot.Tests.Queues.Simulated;

public sealed class TimeTests : SimulatorTest
{
    [Fact]
    public async Task A_message_is_hidden_to_the_moment()
    {
        await PutAsync("text", TimeSpan.FromDays(7));
        Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromTicks(1));
        var before = await GetAsync(Hour);
        Time.Advance(TimeSpan.FromTicks(1));

        Assert.Empty(before);
        Assert.Equal(["text"], await GetAsync(Hour));
    }

    [Fact]
    public async Task Messages_come_by_when_they_came_into_sight_and_then_by_when_they_were_put()
    {
        await PutAsync("third", 3 * Hour);
        await PutAsync("first", Hour);
        await PutAsync("fourth", 3 * Hour);
        await PutAsync("second", 2 * Hour);
        Time.Advance(3 * Hour);

        Assert.Equal(["first", "second", "third", "fourth"], await GetAsync(Hour));
    }

    [Fact]
    public async Task A_message_is_gone_when_it_expires_though_it_is_hidden()
    {
        await PutAsync("mortal", life: 2 * Hour);
        await PutAsync("immortal");
        await GetAsync(24 * Hour);
        Time.Advance(2 * Hour);

        Assert.Equal(1, await CountAsync());
        Time.Advance(22 * Hour);
        Assert.Equal(["immortal"], await GetAsync(Hour));
    }

    [Fact]
    public async Task Who_holds_a_message_for_too_long_has_lost_it()
    {
        await PutAsync("text");
        var mine = (await Queue.ReceiveMessageAsync(Hour, Ct)).Value;
        Time.Advance(Hour);
        await GetAsync(Hour);

        var refusal = await Assert.ThrowsAsync<Azure.RequestFailedException>(() =>
            Queue.DeleteMessageAsync(mine.MessageId, mine.PopReceipt, Ct)
        );

        Assert.Equal("PopReceiptMismatch", refusal.ErrorCode);
    }

    [Fact]
    public async Task A_message_whose_time_is_over_is_still_its_holders_while_nobody_else_got_it()
    {
        await PutAsync("text");
        var mine = (await Queue.ReceiveMessageAsync(Hour, Ct)).Value;
        Time.Advance(2 * Hour);

        await Queue.DeleteMessageAsync(mine.MessageId, mine.PopReceipt, Ct);

        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Of_many_who_get_at_once_each_gets_another_message()
    {
        for (var n = 0; n < 64; n++)
            await PutAsync($"{n}");

        var got = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Queue.ReceiveMessageAsync(Hour, Ct)));

        Assert.Equal(64, got.Select(one => one.Value.MessageId).Distinct().Count());
    }
}
