using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RMBot.OfflineSdk.Tests.Builder;

public sealed class InvokeTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task A_pressed_card_is_answered_with_what_the_bot_returns()
    {
        var answer = await AnswerAsync(
            new CardBot(),
            """
            {"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"save","data":{"v":1}},"trigger":"manual"}}
            """
        );

        Assert.Equal(200, answer.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal(
            (200, "application/vnd.microsoft.activity.message", "save 1"),
            (body.StatusCode, body.Type, body.Value)
        );
    }

    [Theory]
    [InlineData("", "BadRequest")]
    [InlineData(",\"value\":\"text\"", "BadRequest")]
    [InlineData(",\"value\":{}", "BadRequest")]
    [InlineData(",\"value\":{\"action\":{\"type\":\"Action.Submit\"}}", "NotSupported")]
    public async Task A_press_that_makes_no_sense_gets_an_error_that_says_so(string value, string code)
    {
        var answer = await AnswerAsync(new CardBot(), $$"""{"type":"invoke","name":"adaptiveCard/action"{{value}}}""");

        Assert.Equal(400, answer.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal((400, "application/vnd.microsoft.error"), (body.StatusCode, body.Type));
        Assert.Equal(code, Assert.IsType<Error>(body.Value).Code);
    }

    [Theory]
    [InlineData("signin/verifyState", """{"state":"123456"}""")]
    [InlineData("signin/tokenExchange", """{"id":"1","connectionName":"graph","token":"jwt"}""")]
    public async Task Both_sign_in_invokes_reach_the_teams_bot_and_are_answered_empty(string name, string value)
    {
        var bot = new SignInBot();

        var answer = await AnswerAsync(
            bot,
            $$"""{"type":"invoke","channelId":"msteams","name":"{{name}}","value":{{value}}}"""
        );

        Assert.Equal((200, null), (answer.Status, answer.Body));
        Assert.Equal(name, bot.Heard);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("application/search")]
    [InlineData("message/submitAction")]
    [InlineData("signin/verifyState")]
    [InlineData("adaptiveCard/action")]
    [InlineData(null)]
    public async Task An_invoke_nobody_handles_is_answered_501(string? name)
    {
        var invoke = new JObject
        {
            ["type"] = "invoke",
            ["channelId"] = "msteams",
            ["name"] = name,
            ["value"] = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute" } },
        };

        Assert.Equal(501, (await AnswerAsync(new ActivityHandler(), invoke.ToString())).Status);
        Assert.Equal(501, (await AnswerAsync(new TeamsActivityHandler(), invoke.ToString())).Status);
    }

    private async Task<InvokeResponse> AnswerAsync(IBot bot, string json)
    {
        _adapter.Sent.Clear();
        await bot.OnTurnAsync(_adapter.Turn(JsonConvert.DeserializeObject<Activity>(json)!));
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private sealed class CardBot : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turn,
            AdaptiveCardInvokeValue pressed,
            CancellationToken ct
        ) =>
            Task.FromResult(
                new AdaptiveCardInvokeResponse
                {
                    StatusCode = 200,
                    Type = "application/vnd.microsoft.activity.message",
                    Value = $"{pressed.Action.Verb} {((JObject)pressed.Action.Data)["v"]}",
                }
            );
    }

    private sealed class SignInBot : TeamsActivityHandler
    {
        public string? Heard { get; private set; }

        protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turn, CancellationToken ct)
        {
            Heard = turn.Activity.Name;
            return Task.CompletedTask;
        }
    }
}
