using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

public sealed class RefusalTests : SimulatorTest
{
    private static readonly Dictionary<string, Refusal> Named = new()
    {
        [nameof(Refusal.BadArgument)] = Refusal.BadArgument,
        [nameof(Refusal.BotNotRegistered)] = Refusal.BotNotRegistered,
        [nameof(Refusal.DisabledByAdmin)] = Refusal.DisabledByAdmin,
        [nameof(Refusal.NotInRoster)] = Refusal.NotInRoster,
        [nameof(Refusal.BlockedByUser)] = Refusal.BlockedByUser,
        [nameof(Refusal.Forbidden)] = Refusal.Forbidden,
        [nameof(Refusal.InvalidHost)] = Refusal.InvalidHost,
        [nameof(Refusal.NotEnoughPermissions)] = Refusal.NotEnoughPermissions,
        [nameof(Refusal.ActivityNotFound)] = Refusal.ActivityNotFound,
        [nameof(Refusal.ConversationNotFound)] = Refusal.ConversationNotFound,
        [nameof(Refusal.PreconditionFailed)] = Refusal.PreconditionFailed,
        [nameof(Refusal.TooBig)] = Refusal.TooBig,
        [nameof(Refusal.Throttled)] = Refusal.Throttled(TimeSpan.FromSeconds(3.2)),
        [nameof(Refusal.ServiceError)] = Refusal.ServiceError,
        [nameof(Refusal.BadGateway)] = Refusal.BadGateway,
        [nameof(Refusal.Unavailable)] = Refusal.Unavailable,
    };

    [Theory]
    [InlineData(nameof(Refusal.BadArgument), 400, "BadArgument")]
    [InlineData(nameof(Refusal.BotNotRegistered), 401, "BotNotRegistered")]
    [InlineData(nameof(Refusal.DisabledByAdmin), 403, "BotDisabledByAdmin")]
    [InlineData(nameof(Refusal.NotInRoster), 403, "BotNotInConversationRoster")]
    [InlineData(nameof(Refusal.BlockedByUser), 403, "ConversationBlockedByUser")]
    [InlineData(nameof(Refusal.Forbidden), 403, "ForbiddenOperationException")]
    [InlineData(nameof(Refusal.InvalidHost), 403, "InvalidBotApiHost")]
    [InlineData(nameof(Refusal.NotEnoughPermissions), 403, "NotEnoughPermissions")]
    [InlineData(nameof(Refusal.ActivityNotFound), 404, "ActivityNotFoundInConversation")]
    [InlineData(nameof(Refusal.ConversationNotFound), 404, "ConversationNotFound")]
    [InlineData(nameof(Refusal.PreconditionFailed), 412, "PreconditionFailed")]
    [InlineData(nameof(Refusal.TooBig), 413, "MessageSizeTooBig")]
    [InlineData(nameof(Refusal.Throttled), 429, "Throttled")]
    [InlineData(nameof(Refusal.ServiceError), 500, "ServiceError")]
    [InlineData(nameof(Refusal.BadGateway), 502, "ServiceError")]
    [InlineData(nameof(Refusal.Unavailable), 503, "ServiceError")]
    public async Task A_refusal_reaches_the_bot_with_its_code_and_reaches_nobody_else(
        string name,
        int status,
        string code
    )
    {
        Teams.Rule = _ => Named[name];

        var error = await RefusedAsync("a:1");

        Assert.Equal((status, code), ((int)error.Response.StatusCode, error.Body.Error.Code));
        Assert.False(string.IsNullOrWhiteSpace(error.Body.Error.Message));
        var recorded = Assert.Single(Teams.Received);
        Assert.Equal((status, false), (recorded.Status, recorded.IsDelivered));
    }

    [Fact]
    public async Task A_blocked_write_comes_in_its_own_shape()
    {
        Teams.Rule = _ => Refusal.WritesBlocked;

        var error = await RefusedAsync("a:1");

        Assert.Equal(403, (int)error.Response.StatusCode);
        Assert.Null(error.Body.Error);
        var body = System.Text.Json.JsonDocument.Parse(error.Response.Content).RootElement;
        Assert.Equal(209, body.GetProperty("errorCode").GetInt32());
        var message = System.Text.Json.JsonDocument.Parse(body.GetProperty("message").GetString()!).RootElement;
        Assert.Equal("MessageWritesBlocked", message.GetProperty("subCode").GetString());
    }

    [Fact]
    public async Task A_gateway_that_gave_up_says_nothing_of_its_own()
    {
        Teams.Rule = _ => Refusal.GatewayTimeout;

        var error = await RefusedAsync("a:1");

        Assert.Equal((504, ""), ((int)error.Response.StatusCode, error.Response.Content));
    }

    [Fact]
    public async Task The_time_to_wait_is_told_in_whole_seconds()
    {
        Teams.Rule = _ => Refusal.Throttled(TimeSpan.FromSeconds(3.2));

        var error = await RefusedAsync("a:1");

        Assert.Equal(["4"], error.Response.Headers["Retry-After"]);
    }

    [Fact]
    public async Task The_time_to_wait_may_be_left_open()
    {
        Teams.Rule = _ => Refusal.Throttled(null);

        var error = await RefusedAsync("a:1");

        Assert.False(error.Response.Headers.ContainsKey("Retry-After"));
    }

    [Fact]
    public async Task A_message_of_more_than_100_KB_is_too_big()
    {
        var error = await Assert.ThrowsAsync<Microsoft.Bot.Schema.ErrorResponseException>(() =>
            SendAsync("a:1", new string('x', 100 * 1024))
        );

        Assert.Equal("MessageSizeTooBig", error.Body.Error.Code);
    }

    [Fact]
    public async Task A_long_message_below_that_is_taken() =>
        Assert.NotNull((await SendAsync("a:1", new string('x', 90 * 1024))).Id);

    [Theory]
    [InlineData("v3/conversations/a:1/activities", "no JSON")]
    [InlineData("v3/conversations/a:1/activities", "")]
    [InlineData("v3/conversations/a:1/activities", "[]")]
    [InlineData("v3/conversations", """{ "members": [] }""")]
    public async Task Nonsense_is_a_bad_argument(string path, string body)
    {
        using var content = new StringContent(body);
        using var answer = await Http.PostAsync(new Uri(Teams.ServiceUrl + path), content);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("BadArgument", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rule_sees_what_is_asked_before_anything_is_decided()
    {
        ConnectorRequest? seen = null;
        Teams.Rule = request =>
        {
            seen = request;
            return null;
        };

        await SendAsync("a:1", "the words");

        Assert.NotNull(seen);
        Assert.Equal(
            (1, ConnectorCall.Send, "a:1", Tenant, 0),
            (seen.Number, seen.Call, seen.Conversation, seen.Tenant, seen.Status)
        );
        Assert.Contains("the words", seen.Body, StringComparison.Ordinal);
    }
}
