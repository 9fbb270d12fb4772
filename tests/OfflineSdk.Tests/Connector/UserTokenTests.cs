using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using OfflineSdk.Tests.Hosting;
using RMBot.Simulators;

namespace OfflineSdk.Tests.Connector;

public sealed class UserTokenTests : DoorTest
{
    private const string Token = """{ "connectionName": "graph", "token": "the user's token" }""";

    [Fact]
    public async Task A_signed_in_persons_token_is_handed_out()
    {
        var token = await AskAsync(
            new ScriptedAnswer(200, Token),
            (tokens, ct) => tokens.GetUserTokenAsync("29:user", "graph", "msteams", null, ct)
        );

        Assert.Equal("the user's token", token.Token);
        Assert.Equal(
            "/api/usertoken/GetToken?userId=29%3Auser&connectionName=graph&channelId=msteams",
            Assert.Single(Door.Connector.Requests).Path
        );
    }

    [Fact]
    public async Task Who_has_not_signed_in_has_no_token() =>
        Assert.Null(
            await AskAsync(
                new ScriptedAnswer(404, ""),
                (tokens, ct) => tokens.GetUserTokenAsync("29:user", "graph", "msteams", "123456", ct)
            )
        );

    [Fact]
    public async Task A_way_to_sign_in_is_asked_for_with_the_conversation_it_belongs_to()
    {
        var resource = await AskAsync(
            new ScriptedAnswer(200, """{ "signInLink": "https://token.example/sign-in" }"""),
            (tokens, ct) => tokens.GetSignInResourceAsync("graph", Message(), null, ct)
        );

        Assert.Equal("https://token.example/sign-in", resource.SignInLink);
        var path = Assert.Single(Door.Connector.Requests).Path;
        var state = Uri.UnescapeDataString(path["/api/botsignin/GetSignInResource?state=".Length..]);
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(state)));
        Assert.Equal("graph", json.RootElement.GetProperty("connectionName").GetString());
        Assert.Equal(Door.AppId, json.RootElement.GetProperty("msAppId").GetString());
        Assert.Equal(
            "a:conversation",
            json.RootElement.GetProperty("conversation").GetProperty("conversation").GetProperty("id").GetString()
        );
    }

    [Fact]
    public async Task A_teams_token_is_exchanged()
    {
        var token = await AskAsync(new ScriptedAnswer(200, Token), ExchangeAsync);

        Assert.Equal("the user's token", token.Token);
        Assert.Equal("sso", Assert.Single(Door.Connector.Requests).Json.GetProperty("token").GetString());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    public async Task An_exchange_that_needs_consent_fails(int status) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            AskAsync(new ScriptedAnswer(status, """{ "error": { "code": "ConsentRequired" } }"""), ExchangeAsync)
        );

    [Fact]
    public async Task Where_a_person_is_signed_in_can_be_listed()
    {
        var statuses = await AskAsync(
            new ScriptedAnswer(200, """[{ "connectionName": "graph", "hasToken": true }]"""),
            (tokens, ct) => tokens.GetTokenStatusAsync("29:user", "msteams", "graph,other", ct)
        );

        var status = Assert.Single(statuses);
        Assert.Equal(("graph", true), (status.ConnectionName, status.HasToken));
        Assert.Equal(
            "/api/usertoken/GetTokenStatus?userId=29%3Auser&channelId=msteams&include=graph%2Cother",
            Assert.Single(Door.Connector.Requests).Path
        );
    }

    [Fact]
    public async Task Tokens_for_several_resources_are_asked_for_at_once()
    {
        var tokens = await AskAsync(
            new ScriptedAnswer(200, $$"""{ "https://graph.microsoft.com": {{Token}} }"""),
            (tokens, ct) => tokens.GetAadTokensAsync("29:user", "graph", ["https://graph.microsoft.com"], "msteams", ct)
        );

        Assert.Equal("the user's token", tokens["https://graph.microsoft.com"].Token);
        Assert.Equal(
            """{"resourceUrls":["https://graph.microsoft.com"]}""",
            Assert.Single(Door.Connector.Requests).Body
        );
    }

    [Fact]
    public async Task Signing_out_forgets_the_token()
    {
        await AskAsync(
            new ScriptedAnswer(204, ""),
            async (tokens, ct) =>
            {
                await tokens.SignOutUserAsync("29:user", "graph", "msteams", ct);
                return true;
            }
        );

        var request = Assert.Single(Door.Connector.Requests);
        Assert.Equal("DELETE", request.Method);
        Assert.StartsWith("/api/usertoken/SignOut?", request.Path, StringComparison.Ordinal);
    }

    private static Task<TokenResponse> ExchangeAsync(UserTokenClient tokens, CancellationToken ct) =>
        tokens.ExchangeTokenAsync("29:user", "graph", "msteams", new TokenExchangeRequest(token: "sso"), ct);

    private Activity Message() =>
        new()
        {
            Type = ActivityTypes.Message,
            ChannelId = "msteams",
            ServiceUrl = Door.Connector.ServiceUrl,
            Conversation = new ConversationAccount(id: "a:conversation"),
        };

    private async Task<T> AskAsync<T>(ScriptedAnswer answer, Func<UserTokenClient, CancellationToken, Task<T>> ask)
    {
        Door.Connector.Script(answer);
        T? result = default;
        Door.Bot = async (turn, ct) => result = await ask(turn.TurnState.Get<UserTokenClient>(), ct);
        await Door.PostAsync(Door.Token);
        return result!;
    }
}
