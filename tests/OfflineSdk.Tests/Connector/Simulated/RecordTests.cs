using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

public sealed class RecordTests : SimulatorTest
{
    private const string Channel = "19:meeting_1@thread.v2";

    [Fact]
    public async Task Every_request_is_known_by_what_it_asks_for()
    {
        await SendAsync(Channel);
        var second = Message(Channel);
        second.ReplyToId = "1";
        await Bot.Conversations.ReplyToActivityAsync(second);
        var changed = Message(Channel);
        changed.Id = "1";
        await Bot.Conversations.UpdateActivityAsync(changed);
        await Bot.Conversations.DeleteActivityAsync(Channel, "1");
        await CreateAsync("1");
        await Bot.Conversations.GetConversationPagedMembersAsync(Channel);
        await ((Conversations)Bot.Conversations).GetConversationMemberAsync("29:1", Channel);

        Assert.Equal(
            [
                (1, "POST", ConnectorCall.Send, Channel, 201, true),
                (2, "POST", ConnectorCall.Send, Channel, 201, true),
                (3, "PUT", ConnectorCall.Update, Channel, 200, true),
                (4, "DELETE", ConnectorCall.Delete, Channel, 200, false),
                (5, "POST", ConnectorCall.CreateConversation, "a:1", 201, false),
                (6, "GET", ConnectorCall.Members, Channel, 200, false),
                (7, "GET", ConnectorCall.Members, Channel, 200, false),
            ],
            Teams.Received.Select(one =>
                ((int)one.Number, one.Method, one.Call, one.Conversation, one.Status, one.IsDelivered)
            )
        );
    }

    [Fact]
    public async Task An_updated_message_keeps_its_id()
    {
        var sent = await SendAsync("a:1");
        var changed = Message("a:1");
        changed.Id = sent.Id;

        var updated = await Bot.Conversations.UpdateActivityAsync(changed);

        Assert.Equal(sent.Id, updated.Id);
    }

    [Fact]
    public async Task Typing_is_accepted_without_an_id()
    {
        var typing = Message("a:1");
        typing.Type = ActivityTypes.Typing;

        Assert.Null((await Bot.Conversations.SendToConversationAsync(typing)).Id);
        Assert.Equal(202, Assert.Single(Teams.Received).Status);
    }

    [Fact]
    public async Task The_only_other_member_of_a_chat_is_the_one_it_is_named_after()
    {
        var page = await Bot.Conversations.GetConversationPagedMembersAsync("a:29:1");

        Assert.Equal("29:1", Assert.Single(page.Members).Id);
    }

    [Fact]
    public async Task A_service_url_may_have_parts_before_the_version()
    {
        Bot.BaseUri = new Uri(Teams.ServiceUrl + "amer/teams/");

        await SendAsync("a:1");

        Assert.Equal("a:1", Assert.Single(Teams.Received).Conversation);
    }

    [Fact]
    public async Task A_message_in_a_channel_belongs_to_the_channels_thread()
    {
        await SendAsync("19:channel@thread.tacv2;messageid=5");

        Assert.Equal("19:channel@thread.tacv2", Assert.Single(Teams.Received).Conversation);
    }

    [Theory]
    [InlineData("""{ "conversation": { "tenantId": "t1" } }""", "t1")]
    [InlineData("""{ "channelData": { "tenant": { "id": "t2" } } }""", "t2")]
    [InlineData("""{ "tenantId": "t3" }""", "t3")]
    [InlineData("""{ "channelData": "odd", "conversation": null }""", "of a:1")]
    [InlineData("{}", "of a:1")]
    public async Task The_tenant_is_the_one_the_body_names_and_else_the_conversations(string body, string tenant)
    {
        Teams.TenantOf = conversation => $"of {conversation}";
        using var content = new StringContent(body);

        using var answer = await Http.PostAsync(
            new Uri(Teams.ServiceUrl + "v3/conversations/a%3A1/activities"),
            content
        );

        Assert.Equal(tenant, Assert.Single(Teams.Received).Tenant);
    }

    [Fact]
    public async Task Each_request_has_its_time()
    {
        await SendAsync("a:1");
        Time.Pass(TimeSpan.FromMinutes(5));
        await SendAsync("a:1");

        Assert.Equal([Time.Now.AddMinutes(-5), Time.Now], Teams.Received.Select(request => request.At));
    }

    [Fact]
    public async Task Words_are_kept()
    {
        await SendAsync("a:1", "the words");

        Assert.Contains("the words", Assert.Single(Teams.Received).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_need_not_be_kept()
    {
        Teams.KeepsBodies = false;

        await SendAsync("a:1");

        Assert.Equal("", Assert.Single(Teams.Received).Body);
    }

    [Fact]
    public async Task What_the_connector_does_not_know_is_not_found_and_not_recorded()
    {
        using var answer = await Http.GetAsync(new Uri(Teams.ServiceUrl + "v3/attachments/1"));

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Equal(0, Teams.ReceivedCount);
    }
}
