using Azure.Storage.Queues.Models;
using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues;

public abstract class ChangeTests(ISharedQueues queues) : QueueTest(queues)
{
    [Fact]
    public async Task An_update_with_a_text_replaces_it()
    {
        var got = await GotAsync();

        await Queue.UpdateMessageAsync(got.MessageId, got.PopReceipt, "new & <better>", cancellationToken: Ct);

        Assert.Equal(["new & <better>"], await PeekedAsync());
    }

    [Fact]
    public async Task An_update_without_a_text_leaves_it()
    {
        var got = await GotAsync();

        await Queue.UpdateMessageAsync(got.MessageId, got.PopReceipt, cancellationToken: Ct);

        Assert.Equal(["text"], await PeekedAsync());
    }

    [Fact]
    public async Task An_update_hides_for_as_long_as_it_says_and_gives_a_new_receipt()
    {
        var got = await GotAsync();

        var updated = (
            await Queue.UpdateMessageAsync(got.MessageId, got.PopReceipt, "text", TimeSpan.FromDays(7), Ct)
        ).Value;

        Assert.NotEqual(got.PopReceipt, updated.PopReceipt);
        Assert.InRange(updated.NextVisibleOn - got.InsertedOn!.Value, TimeSpan.FromDays(7), TimeSpan.FromDays(7.1));
        Assert.Empty(await PeekedAsync());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7 * 24 * 60 * 60 + 1)]
    public async Task An_update_hides_for_a_week_at_most(int seconds)
    {
        var got = await GotAsync();

        await RefusedAsync(
            400,
            "OutOfRangeQueryParameterValue",
            () => Queue.UpdateMessageAsync(got.MessageId, got.PopReceipt, "text", TimeSpan.FromSeconds(seconds), Ct)
        );
    }

    [Fact]
    public async Task An_update_that_is_too_large_leaves_the_message_as_it_is()
    {
        var got = await GotAsync();

        await RefusedAsync(
            413,
            "RequestBodyTooLarge",
            () =>
                Queue.UpdateMessageAsync(
                    got.MessageId,
                    got.PopReceipt,
                    new string('x', 64 * 1024 + 1),
                    cancellationToken: Ct
                )
        );
        await Queue.DeleteMessageAsync(got.MessageId, got.PopReceipt, Ct);
    }

    [Fact]
    public async Task A_receipt_is_good_until_the_next_one_is_given()
    {
        var put = (await Queue.SendMessageAsync("text", Ct)).Value;
        var got = (await Queue.ReceiveMessageAsync(Minute, Ct)).Value;
        var updated = (await Queue.UpdateMessageAsync(got.MessageId, got.PopReceipt, "text", Minute, Ct)).Value;

        foreach (var stale in (string[])[put.PopReceipt, got.PopReceipt, "none"])
        {
            await RefusedAsync(
                400,
                "PopReceiptMismatch",
                () => Queue.UpdateMessageAsync(got.MessageId, stale, "text", Minute, Ct)
            );
            await RefusedAsync(400, "PopReceiptMismatch", () => Queue.DeleteMessageAsync(got.MessageId, stale, Ct));
        }
        Assert.Equal(204, (await Queue.DeleteMessageAsync(got.MessageId, updated.PopReceipt, Ct)).Status);
    }

    [Fact]
    public async Task Who_put_a_message_may_take_it_back()
    {
        var put = (await Queue.SendMessageAsync("text", Minute, Forever, Ct)).Value;

        await Queue.DeleteMessageAsync(put.MessageId, put.PopReceipt, Ct);

        Assert.Equal(0, (await Queue.GetPropertiesAsync(Ct)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_message_that_is_deleted_is_not_found()
    {
        var got = await GotAsync();
        await Queue.DeleteMessageAsync(got.MessageId, got.PopReceipt, Ct);

        await RefusedAsync(404, "MessageNotFound", () => Queue.DeleteMessageAsync(got.MessageId, got.PopReceipt, Ct));
        await RefusedAsync(
            404,
            "MessageNotFound",
            () => Queue.UpdateMessageAsync(got.MessageId, got.PopReceipt, "text", Minute, Ct)
        );
    }

    private async Task<QueueMessage> GotAsync()
    {
        await PutAsync("text");
        return (await Queue.ReceiveMessageAsync(Minute, Ct)).Value;
    }
}
