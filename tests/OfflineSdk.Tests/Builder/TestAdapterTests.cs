using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Builder;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    private static async Task Echo(ITurnContext turn, CancellationToken ct)
    {
        if (turn.Activity.Text is { Length: > 0 } text)
        {
            await turn.SendActivityAsync(text, cancellationToken: ct);
        }
    }

    [Fact]
    public Task A_flow_plays_its_steps_in_order() =>
        new TestFlow(_adapter, Echo)
            .Send("one")
            .AssertReply("one")
            .Test("two", "two")
            .Send("three")
            .AssertReplyContains("hre")
            .Send("four")
            .AssertReplyOneOf(["4", "four"])
            .Send("five")
            .AssertReply(MessageFactory.Text("five"))
            .SendConversationUpdate()
            .AssertNoReply(timeout: 1)
            .Test("six", reply => Assert.Equal("six", reply.AsMessageActivity().Text))
            .StartTestAsync();

    [Fact]
    public async Task A_flow_fails_on_another_reply_and_on_none()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => new TestFlow(_adapter, Echo).Test("a", "b").StartTestAsync());
        await Assert.ThrowsAnyAsync<Exception>(() =>
            new TestFlow(_adapter, Echo).Send("").AssertReply("a", timeout: 1).StartTestAsync()
        );
        await Assert.ThrowsAnyAsync<Exception>(() =>
            new TestFlow(_adapter, Echo).Send("a").AssertNoReply(timeout: 1).StartTestAsync()
        );
    }

    [Fact]
    public async Task A_reply_sent_after_the_turn_is_waited_for()
    {
        var later = _adapter.GetNextReplyAsync(TestContext.Current.CancellationToken);
        Assert.False(later.IsCompleted);

        await _adapter.SendTextToBotAsync("hi", Echo, CancellationToken.None);

        Assert.Equal("hi", (await later).AsMessageActivity().Text);
    }

    [Fact]
    public async Task Traces_are_shown_only_when_asked_for()
    {
        Task Trace(ITurnContext turn, CancellationToken ct) =>
            turn.SendActivityAsync(Activity.CreateTraceActivity("check"), ct);

        await _adapter.SendTextToBotAsync("hi", Trace, CancellationToken.None);
        Assert.Null(_adapter.GetNextReply());

        _adapter.EnableTrace = true;
        await _adapter.SendTextToBotAsync("hi", Trace, CancellationToken.None);
        Assert.Equal(ActivityTypes.Trace, _adapter.GetNextReply().Type);
    }

    [Fact]
    public async Task What_was_sent_can_be_changed_and_taken_back()
    {
        await _adapter.SendTextToBotAsync(
            "hi",
            async (turn, ct) =>
            {
                var kept = await turn.SendActivityAsync("kept", cancellationToken: ct);
                var gone = await turn.SendActivityAsync("gone", cancellationToken: ct);
                await turn.UpdateActivityAsync(
                    new Activity
                    {
                        Id = kept.Id,
                        Type = "message",
                        Text = "changed",
                    },
                    ct
                );
                await turn.DeleteActivityAsync(gone.Id, ct);
            },
            CancellationToken.None
        );

        Assert.Equal("changed", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_conversation_can_be_continued_from_outside()
    {
        await _adapter.ContinueConversationAsync(
            "app",
            _adapter.Conversation,
            (turn, ct) =>
                turn.SendActivityAsync($"{turn.Activity.Name} for {turn.Activity.From.Id}", cancellationToken: ct),
            CancellationToken.None
        );

        Assert.Equal("ContinueConversation for user1", _adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task An_activity_gets_what_it_lacks_from_the_conversation()
    {
        Activity? seen = null;
        var adapter = new TestAdapter("msteams") { Locale = "de-DE" };

        await adapter.ProcessActivityAsync(
            new Activity { Text = "hi" },
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            }
        );

        Assert.Equal((ActivityTypes.Message, "msteams"), (seen!.Type, seen.ChannelId));
        Assert.Equal(("user1", "bot"), (seen.From.Id, seen.Recipient.Id));
        Assert.NotNull(seen.Id);
        Assert.NotNull(seen.Timestamp);
        Assert.Equal("de-DE", adapter.MakeActivity("hi").Locale);
    }
}
