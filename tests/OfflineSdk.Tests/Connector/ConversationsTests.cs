using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using RMBot.Simulators;

namespace OfflineSdk.Tests.Connector;

public sealed class ConversationsTests : ConnectorTest
{
    [Fact]
    public async Task A_message_is_posted_to_its_conversation_with_the_bots_token()
    {
        var sent = await Client.Conversations.SendToConversationAsync(Message());

        var request = Assert.Single(Connector.Requests);
        Assert.Equal(
            "POST /v3/conversations/19%3Ameeting_1%40thread.v2/activities",
            $"{request.Method} {request.Path}"
        );
        Assert.Equal("Bearer known", request.Headers.Authorization);
        Assert.Equal("application/json; charset=utf-8", request.Headers.ContentType);
        Assert.Equal("1", sent.Id);
    }

    [Fact]
    public async Task What_the_channel_accepts_without_naming_an_id_is_sent_all_the_same()
    {
        Connector.Script(new ScriptedAnswer(202, ""), new ScriptedAnswer(202, "{}"));

        Assert.Null(await Client.Conversations.SendToConversationAsync(Message()));
        Assert.Null((await Client.Conversations.SendToConversationAsync(Message())).Id);
    }

    [Fact]
    public async Task A_base_address_without_a_slash_at_its_end_keeps_its_last_part()
    {
        Client.BaseUri = new Uri(Connector.Address, "amer/teams");

        await Client.Conversations.SendToConversationAsync(Message());

        Assert.StartsWith(
            "/amer/teams/v3/conversations/",
            Assert.Single(Connector.Requests).Path,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_message_says_nothing_it_does_not_know_and_keeps_what_the_application_added()
    {
        var message = Message();
        message.ChannelData = new { notification = new { alert = true } };
        message.Properties["suggestion"] = "kept";

        await Client.Conversations.SendToConversationAsync(message);

        var sent = Assert.Single(Connector.Requests).Json;
        Assert.True(sent.GetProperty("channelData").GetProperty("notification").GetProperty("alert").GetBoolean());
        Assert.Equal("kept", sent.GetProperty("suggestion").GetString());
        Assert.DoesNotContain(sent.EnumerateObject(), member => member.Value.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Custom_headers_travel_with_the_request()
    {
        var headers = new Dictionary<string, List<string>> { ["x-ms-test"] = ["one"] };

        using var answer = await Client.Conversations.SendToConversationWithHttpMessagesAsync(
            "a:1",
            Message(),
            headers
        );

        Assert.Equal("one", Assert.Single(Connector.Requests).Headers["x-ms-test"]);
        Assert.Equal(200, (int)answer.Response.StatusCode);
    }

    [Fact]
    public async Task A_reply_without_the_message_it_answers_is_not_sent()
    {
        await Assert.ThrowsAsync<ValidationException>(() => Client.Conversations.ReplyToActivityAsync(Message()));
        Assert.Empty(Connector.Requests);
    }

    [Fact]
    public async Task Pages_of_members_are_asked_for_with_size_and_token()
    {
        Connector.Script(
            new ScriptedAnswer(
                200,
                """{ "members": [{ "id": "29:1", "email": "a@b" }], "continuationToken": "next+1" }"""
            ),
            new ScriptedAnswer(200, """{ "members": [] }""")
        );

        var first = await Client.Conversations.GetConversationPagedMembersAsync("a:1", 50);
        await Client.Conversations.GetConversationPagedMembersAsync("a:1", null, first.ContinuationToken);

        Assert.Equal(
            [
                "/v3/conversations/a%3A1/pagedmembers?pageSize=50",
                "/v3/conversations/a%3A1/pagedmembers?continuationToken=next%2B1",
            ],
            Connector.Requests.Select(request => request.Path)
        );
        Assert.Equal("a@b", (string?)first.Members[0].Properties["email"]);
    }

    [Fact]
    public async Task One_member_is_asked_for_by_id()
    {
        Connector.Script(new ScriptedAnswer(200, """{ "id": "29:1", "aadObjectId": "33333333" }"""));

        var member = await ((Conversations)Client.Conversations).GetConversationMemberAsync("29:1", "a:1");

        Assert.Equal("/v3/conversations/a%3A1/members/29%3A1", Assert.Single(Connector.Requests).Path);
        Assert.Equal("33333333", member.AadObjectId);
    }

    private static Activity Message() =>
        new()
        {
            Type = ActivityTypes.Message,
            Text = "hello",
            Conversation = new ConversationAccount(id: "19:meeting_1@thread.v2"),
        };
}
