using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

public sealed class ChatTests : SimulatorTest
{
    [Fact]
    public async Task A_person_has_one_chat_with_the_bot()
    {
        var first = await CreateAsync("29:one");
        var again = await CreateAsync("29:one");
        var other = await CreateAsync("29:two");

        Assert.Equal(["a:29:one", "a:29:one", "a:29:two"], [first.Id, again.Id, other.Id]);
        Assert.Equal(Teams.ServiceUrl, first.ServiceUrl);
    }

    [Fact]
    public async Task A_blocked_chat_refuses_until_it_is_unblocked()
    {
        Teams.Block("a:1", Refusal.BlockedByUser);
        var error = await RefusedAsync("a:1");
        Teams.Unblock("a:1");

        Assert.Equal("ConversationBlockedByUser", error.Body.Error.Code);
        Assert.NotNull((await SendAsync("a:1")).Id);
    }

    [Fact]
    public async Task A_blocked_chat_is_no_trouble_to_others()
    {
        Teams.Block("a:1", Refusal.BlockedByUser);

        Assert.NotNull((await SendAsync("a:2")).Id);
    }

    [Fact]
    public async Task Who_may_not_be_written_to_cannot_be_reached_by_a_new_chat_either()
    {
        Teams.Block("a:1", Refusal.Forbidden);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => CreateAsync("1"));

        Assert.Equal("ForbiddenOperationException", error.Body.Error.Code);
    }

    [Fact]
    public async Task A_lost_chat_is_not_found()
    {
        Teams.Lose("a:1");

        Assert.Equal("ConversationNotFound", (await RefusedAsync("a:1")).Body.Error.Code);
    }

    [Fact]
    public async Task Instead_of_a_lost_chat_a_new_one_can_be_made_and_written_in()
    {
        Teams.Lose("a:1");
        var second = (await CreateAsync("1")).Id;
        Teams.Lose(second);
        var third = (await CreateAsync("1")).Id;

        Assert.Equal(("a:1-2", "a:1-3"), (second, third));
        Assert.NotNull((await SendAsync(third)).Id);
    }

    [Fact]
    public async Task Chats_may_go_by_names_of_ones_own()
    {
        Teams.ChatOf = member => $"chat-of-{member}";
        Teams.Lose("chat-of-1");

        Assert.Equal("chat-of-1-2", (await CreateAsync("1")).Id);
    }

    [Fact]
    public async Task Groups_are_new_each_time()
    {
        var group = new ConversationParameters
        {
            IsGroup = true,
            Members = [new ChannelAccount("1"), new ChannelAccount("2")],
        };

        var first = await Bot.Conversations.CreateConversationAsync(group);
        var second = await Bot.Conversations.CreateConversationAsync(group);

        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Making_a_chat_says_something_only_with_a_first_message()
    {
        await CreateAsync("1");
        await CreateAsync("1", Message("", "welcome"));

        Assert.Equal([false, true], Teams.Received.Select(request => request.IsDelivered));
        Assert.All(Teams.Received, request => Assert.True(request.IsAccepted));
    }
}
