using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OfflineSdk.Tests.Hosting;

public sealed class OutgoingActivityTests : DoorTest
{
    [Fact]
    public async Task An_answer_is_sent_as_a_reply_to_the_persons_message()
    {
        await Door.PostAsync(Door.Token);

        var sent = Assert.Single(Door.Connector.Requests);
        Assert.Equal("POST", sent.Method);
        Assert.Equal("/v3/conversations/a%3Aconversation/activities/1485983408511", sent.Path);
        Assert.Equal("You said hello", sent.Json.GetProperty("text").GetString());
        Assert.Equal("29:user", sent.Json.GetProperty("recipient").GetProperty("id").GetString());
        Assert.False(sent.Json.TryGetProperty("speak", out _));
    }

    [Fact]
    public async Task Several_activities_go_out_in_their_order_and_come_back_with_their_ids()
    {
        ResourceResponse[] responses = [];
        Door.Bot = async (turn, ct) =>
            responses = await turn.SendActivitiesAsync(
                [Activity.CreateTypingActivity(), MessageFactory.Text("one"), MessageFactory.Text("two")],
                ct
            );

        await Door.PostAsync(Door.Token);

        Assert.Equal(
            ["typing", "message", "message"],
            Door.Connector.Requests.Select(sent => sent.Json.GetProperty("type").GetString())
        );
        Assert.Equal(["1", "2", "3"], responses.Select(response => response.Id));
    }

    [Fact]
    public async Task A_delay_waits_and_a_trace_stays_at_home()
    {
        Door.Bot = async (turn, ct) =>
            await turn.SendActivitiesAsync(
                [
                    new Activity { Type = ActivityTypesEx.Delay, Value = 1 },
                    (Activity)Activity.CreateTraceActivity("a trace"),
                    MessageFactory.Text("the message"),
                ],
                ct
            );

        await Door.PostAsync(Door.Token);

        Assert.Equal("message", Assert.Single(Door.Connector.Requests).Json.GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_sent_message_can_be_changed_and_withdrawn()
    {
        Door.Bot = async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync("first", cancellationToken: ct);
            var changed = MessageFactory.Text("second");
            changed.Id = sent.Id;
            await turn.UpdateActivityAsync(changed, ct);
            await turn.DeleteActivityAsync(sent.Id, ct);
        };

        await Door.PostAsync(Door.Token);

        var requests = Door.Connector.Requests;
        Assert.Equal(["POST", "PUT", "DELETE"], requests.Select(request => request.Method));
        Assert.All(
            requests.Skip(1),
            request => Assert.Equal("/v3/conversations/a%3Aconversation/activities/1", request.Path)
        );
        Assert.Equal("second", requests[1].Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_goes_wrong_in_a_turn_is_the_applications_to_handle()
    {
        Exception? handled = null;
        Door.Bot = (_, _) => throw new InvalidOperationException("the bot broke");
        Door.Adapter.OnTurnError = (_, e) =>
        {
            handled = e;
            return Task.CompletedTask;
        };

        Assert.Equal(200, (await Door.PostAsync(Door.Token)).Status);
        Assert.IsType<InvalidOperationException>(handled);
    }

    [Fact]
    public async Task What_nobody_handles_reaches_the_host()
    {
        Door.Bot = (_, _) => throw new InvalidOperationException("the bot broke");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Door.PostAsync(Door.Token));
    }
}
