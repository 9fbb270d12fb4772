using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using RMBot.Simulators;

namespace OfflineSdk.Tests.Connector;

public sealed class TeamsInfoTests : ConnectorTest
{
    private const string Member = """
        { "id": "29:1", "name": "User One", "givenName": "User", "surname": "One", "email": "u1@example.com",
          "userPrincipalName": "u1@example.com", "userRole": "user", "tenantId": "t", "aadObjectId": "33333333" }
        """;

    [Fact]
    public async Task A_member_comes_with_what_teams_knows_of_a_person()
    {
        Connector.Script(new ScriptedAnswer(200, Member));
        using var turn = Turn();

        var member = await TeamsInfo.GetMemberAsync(turn, "29:1");

        Assert.Equal("/v3/conversations/a%3A1/members/29%3A1", Assert.Single(Connector.Requests).Path);
        Assert.Equal(("User", "One", "u1@example.com"), (member.GivenName, member.Surname, member.Email));
        Assert.Equal(("u1@example.com", "user", "t"), (member.UserPrincipalName, member.UserRole, member.TenantId));
        Assert.Equal("33333333", member.AadObjectId);
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        Connector.Script(new ScriptedAnswer(200, $$"""{ "members": [{{Member}}], "continuationToken": "more" }"""));
        using var turn = Turn();

        var page = await TeamsInfo.GetPagedMembersAsync(turn, 10);

        Assert.Equal("more", page.ContinuationToken);
        Assert.Equal("u1@example.com", Assert.Single(page.Members).Email);
    }

    [Fact]
    public async Task Without_a_connector_nobody_can_be_asked_for()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity());

        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(turn, "29:1"));
    }

    private TurnContext Turn()
    {
        var turn = new TurnContext(
            new TestAdapter(),
            new Activity { Conversation = new ConversationAccount(id: "a:1") }
        );
        turn.TurnState.Add<IConnectorClient>(Client);
        return turn;
    }
}
