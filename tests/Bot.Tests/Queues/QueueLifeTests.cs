using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues;

public abstract class QueueLifeTests(ISharedQueues queues) : QueueTest(queues)
{
    private static readonly Dictionary<string, string> Metadata = new() { ["owner"] = "Ada", ["Stage"] = "test" };

    [Fact]
    public async Task A_queue_is_created_once_and_the_same_again_changes_nothing()
    {
        var queue = Another();

        var first = await queue.CreateAsync(Metadata, Ct);
        var again = await queue.CreateAsync(Metadata, Ct);

        Assert.Equal((201, 204), (first.Status, again.Status));
    }

    [Fact]
    public async Task A_queue_of_that_name_with_other_metadata_is_another_ones()
    {
        await RefusedAsync(409, "QueueAlreadyExists", () => Queue.CreateAsync(Metadata, Ct));
    }

    [Fact]
    public async Task What_is_written_on_a_queue_can_be_read_and_replaced()
    {
        await Queue.SetMetadataAsync(new Dictionary<string, string> { ["old"] = "gone" }, Ct);
        await Queue.SetMetadataAsync(Metadata, Ct);

        Assert.Equal(Metadata, (await Queue.GetPropertiesAsync(Ct)).Value.Metadata);
    }

    [Fact]
    public async Task A_queue_counts_the_messages_that_are_hidden_too()
    {
        await PutAsync("now");
        await Queue.SendMessageAsync("later", Minute, Forever, Ct);
        await Queue.ReceiveMessageAsync(Minute, Ct);

        Assert.Equal(2, (await Queue.GetPropertiesAsync(Ct)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_queue_is_cleared_of_what_is_hidden_too()
    {
        await PutAsync("now");
        await Queue.SendMessageAsync("later", Minute, Forever, Ct);

        await Queue.ClearMessagesAsync(Ct);

        Assert.Equal(0, (await Queue.GetPropertiesAsync(Ct)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_queue_that_is_deleted_and_created_again_is_empty()
    {
        await PutAsync("gone");

        await Queue.DeleteAsync(Ct);
        await Queue.CreateAsync(cancellationToken: Ct);

        Assert.Empty(await PeekedAsync());
    }

    [Fact]
    public async Task Nothing_can_be_done_with_a_queue_that_is_not_there()
    {
        var queue = Another();
        Func<Task>[] all =
        [
            () => queue.DeleteAsync(Ct),
            () => queue.GetPropertiesAsync(Ct),
            () => queue.SetMetadataAsync(Metadata, Ct),
            () => queue.SendMessageAsync("text", Ct),
            () => queue.ReceiveMessageAsync(Minute, Ct),
            () => queue.PeekMessageAsync(Ct),
            () => queue.ClearMessagesAsync(Ct),
            () => queue.UpdateMessageAsync($"{Guid.NewGuid()}", "receipt", "text", Minute, Ct),
            () => queue.DeleteMessageAsync($"{Guid.NewGuid()}", "receipt", Ct),
        ];

        foreach (var ask in all)
            await RefusedAsync(404, "QueueNotFound", ask);
        Assert.False(await queue.ExistsAsync(Ct));
    }

    [Fact]
    public async Task Who_does_not_sign_is_refused()
    {
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri($"{Account.QueueEndpoint}/{Queue.Name}?comp=metadata"), Ct);

        Assert.Equal(403, (int)answer.StatusCode);
    }
}
