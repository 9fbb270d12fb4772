using Azure.Storage.Queues.Models;
using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues;

public abstract class GetTests(ISharedQueues queues) : QueueTest(queues)
{
    [Fact]
    public async Task Messages_come_in_the_order_they_were_put()
    {
        await PutAsync("a", "b", "c");

        var first = await GetAsync(2);
        var second = await GetAsync(2);

        Assert.Equal(["a", "b"], first.Select(message => message.MessageText));
        Assert.Equal(["c"], second.Select(message => message.MessageText));
    }

    [Fact]
    public async Task One_is_got_unless_more_are_asked_for_and_32_at_most()
    {
        await PutAsync(Enumerable.Range(0, 33).Select(n => $"{n}"));

        Assert.Equal(32, (await Queue.PeekMessagesAsync(32, Ct)).Value.Length);
        Assert.Single((await Queue.ReceiveMessagesAsync(Ct)).Value);
        Assert.Equal(32, (await GetAsync(32)).Length);
    }

    [Fact]
    public async Task Who_gets_a_message_gets_a_receipt_and_the_count_and_when_it_is_seen_again()
    {
        var put = (await Queue.SendMessageAsync("text", Ct)).Value;

        var got = (await GetAsync(1))[0];

        Assert.Equal((put.MessageId, 1L), (got.MessageId, got.DequeueCount));
        Assert.NotEqual(put.PopReceipt, got.PopReceipt);
        Assert.Equal(put.InsertionTime, got.InsertedOn);
        Assert.Equal(put.ExpirationTime, got.ExpiresOn);
        Assert.InRange(got.NextVisibleOn!.Value - got.InsertedOn!.Value, Minute, 10 * Minute);
    }

    [Fact]
    public async Task Every_get_counts_and_no_peek_does()
    {
        await PutAsync("text");
        var first = (await GetAsync(1))[0];
        await Queue.UpdateMessageAsync(first.MessageId, first.PopReceipt, cancellationToken: Ct);
        await PeekedAsync();

        Assert.Equal(2, (await GetAsync(1))[0].DequeueCount);
    }

    [Fact]
    public async Task A_peek_hides_nothing()
    {
        await PutAsync("a", "b");

        var first = (await Queue.PeekMessagesAsync(1, Ct)).Value;

        Assert.Equal(("a", 0L), (first[0].MessageText, first[0].DequeueCount));
        Assert.Equal(["a", "b"], await PeekedAsync());
    }

    [Theory]
    [InlineData(33, 60)]
    [InlineData(1, 0)]
    [InlineData(1, 7 * 24 * 60 * 60 + 1)]
    public async Task Too_many_or_for_too_short_or_too_long_is_refused(int most, int seconds)
    {
        await RefusedAsync(
            400,
            "OutOfRangeQueryParameterValue",
            () => Queue.ReceiveMessagesAsync(most, TimeSpan.FromSeconds(seconds), Ct)
        );
    }

    [Fact]
    public async Task A_message_that_nobody_ended_is_seen_again_after_its_time()
    {
        await PutAsync("text");
        var first = (await Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1), Ct)).Value;

        var again = await SeenAsync();

        Assert.Equal((first.MessageId, 2L), (again.MessageId, again.DequeueCount));
    }

    [Fact]
    public async Task What_comes_into_sight_later_comes_after_what_was_in_sight_before()
    {
        await Queue.SendMessageAsync("hidden", TimeSpan.FromSeconds(1), Forever, Ct);
        var hidden = await PeekedAsync();
        await PutAsync("put");
        await Driver.Wait.UntilAsync(() => "both are in sight", async () => (await PeekedAsync()).Count() == 2);

        Assert.Empty(hidden);
        Assert.Equal(["put", "hidden"], await PeekedAsync());
    }

    private async Task<QueueMessage[]> GetAsync(int most) => (await Queue.ReceiveMessagesAsync(most, Minute, Ct)).Value;

    private async Task<QueueMessage> SeenAsync()
    {
        QueueMessage? seen = null;
        await Driver.Wait.UntilAsync(
            () => "a message is seen",
            async () => (seen = (await Queue.ReceiveMessageAsync(Minute, Ct)).Value) is not null
        );
        return seen!;
    }
}
