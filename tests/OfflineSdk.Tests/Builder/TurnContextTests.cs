using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task What_is_said_goes_back_to_the_conversation_it_answers()
    {
        var turn = _adapter.Turn();

        await turn.SendActivityAsync("hi");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal((ActivityTypes.Message, "hi", "a-1"), (sent.Type, sent.Text, sent.ReplyToId));
        Assert.Equal(("bot", "user", "c-1"), (sent.From.Id, sent.Recipient.Id, sent.Conversation.Id));
        Assert.Equal(("test", "en-GB"), (sent.ChannelId, sent.Locale));
    }

    [Fact]
    public async Task The_id_the_channel_gave_comes_back_and_is_on_the_activity()
    {
        var turn = _adapter.Turn();
        Activity[] said = [MessageFactory.Text("one"), MessageFactory.Text("two")];

        var responses = await turn.SendActivitiesAsync(said);

        Assert.Equal(["sent-0", "sent-1"], responses.Select(response => response.Id));
        Assert.Equal(["sent-0", "sent-1"], said.Select(activity => activity.Id));
    }

    [Fact]
    public async Task A_trace_is_no_answer_and_a_message_is()
    {
        var turn = _adapter.Turn();

        await turn.SendActivityAsync(Activity.CreateTraceActivity("check"));
        Assert.False(turn.Responded);

        await turn.SendActivityAsync("hi");
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Handlers_run_in_the_order_they_were_added_and_end_in_the_reverse()
    {
        var order = new List<string>();
        var turn = _adapter.Turn();
        foreach (var name in (string[])["outer", "inner"])
        {
            turn.OnSendActivities(
                async (_, _, next) =>
                {
                    order.Add($"{name} before, sent {_adapter.Sent.Count}");
                    var responses = await next();
                    order.Add($"{name} after, sent {_adapter.Sent.Count}");
                    return responses;
                }
            );
        }

        await turn.SendActivityAsync("hi");

        Assert.Equal(
            ["outer before, sent 0", "inner before, sent 0", "inner after, sent 1", "outer after, sent 1"],
            order
        );
    }

    [Fact]
    public async Task A_handler_may_change_what_is_sent_or_keep_it_back()
    {
        var turn = _adapter.Turn();
        turn.OnSendActivities(
            (_, activities, next) =>
            {
                activities.ForEach(activity => activity.Text += "!");
                return activities.Exists(activity => activity.Text == "secret!")
                    ? Task.FromResult<ResourceResponse[]>([])
                    : next();
            }
        );

        await turn.SendActivityAsync("hi");
        var kept = await turn.SendActivityAsync("secret");

        Assert.Equal(["hi!"], _adapter.Sent.Select(activity => activity.Text));
        Assert.Null(kept.Id);
    }

    [Fact]
    public async Task Updates_and_deletions_pass_their_own_handlers_and_reach_the_conversation()
    {
        var turn = _adapter.Turn();
        turn.OnUpdateActivity(
            (_, activity, next) =>
            {
                _adapter.Changes.Add($"handler {activity.Id}");
                return next();
            }
        );
        turn.OnDeleteActivity((_, reference, next) => reference.ActivityId == "kept" ? Task.CompletedTask : next());

        await turn.UpdateActivityAsync(new Activity { Id = "m-1" });
        await turn.DeleteActivityAsync("m-2");
        await turn.DeleteActivityAsync("kept");

        Assert.Equal(["handler m-1", "update m-1 in c-1", "delete m-2 in c-1"], _adapter.Changes);
    }

    [Fact]
    public async Task Replies_that_are_expected_in_the_response_are_collected_not_sent()
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = _adapter.Turn(incoming);

        await turn.SendActivityAsync("hi");

        Assert.Empty(_adapter.Sent);
        Assert.Equal("hi", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task There_must_be_something_to_send()
    {
        var turn = _adapter.Turn();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public void What_the_turn_keeps_is_found_by_type_or_name_and_disposed_with_it()
    {
        using var held = new CancellationTokenSource();
        var turn = _adapter.Turn();
        turn.TurnState.Add("named", "value");
        turn.TurnState.Add(held);

        Assert.Equal("value", turn.TurnState.Get<string>("named"));
        Assert.Same(held, turn.TurnState.Get<CancellationTokenSource>());
        Assert.Null(turn.TurnState.Get<string>("unknown"));

        turn.Dispose();

        Assert.Throws<ObjectDisposedException>(() => held.Token);
    }
}
