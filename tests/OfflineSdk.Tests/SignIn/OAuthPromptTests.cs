using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using RMBot.Simulators;

namespace OfflineSdk.Tests.SignIn;

public sealed class OAuthPromptTests : SignInTest
{
    [Fact]
    public async Task Who_has_signed_in_before_is_not_asked_again()
    {
        People.SignIn(Person, Connection);

        await SayAsync("hi");

        Assert.Equal(["I have token 1 of 29:user"], Heard);
    }

    [Fact]
    public async Task Who_has_not_is_shown_a_card_their_client_can_sign_in_with()
    {
        await SayAsync("hi");

        var message = Assert.Single(Messages);
        Assert.Equal("acceptingInput", message.GetProperty("inputHint").GetString());
        var attachment = Assert.Single(message.GetProperty("attachments").EnumerateArray());
        Assert.Equal("application/vnd.microsoft.card.oauth", attachment.GetProperty("contentType").GetString());
        var card = attachment.GetProperty("content");
        Assert.Equal("Your calendar, please", card.GetProperty("text").GetString());
        Assert.Equal(Connection, card.GetProperty("connectionName").GetString());
        Assert.Equal(
            $"api://botid-{Hosting.Door.AppId}",
            card.GetProperty("tokenExchangeResource").GetProperty("uri").GetString()
        );
        Assert.NotEmpty(card.GetProperty("tokenPostResource").GetProperty("sasUrl").GetString()!);
        var button = Assert.Single(card.GetProperty("buttons").EnumerateArray());
        Assert.Equal("signin", button.GetProperty("type").GetString());
        Assert.Equal("Sign in", button.GetProperty("title").GetString());
        Assert.StartsWith($"{Service.Url}sign-in?", button.GetProperty("value").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_goes_onto_the_bots_own_words()
    {
        Start(options: new PromptOptions { Prompt = MessageFactory.Text("I need to see your calendar.") });

        await SayAsync("hi");

        var message = Assert.Single(Messages);
        Assert.Equal("I need to see your calendar.", message.GetProperty("text").GetString());
        Assert.Single(message.GetProperty("attachments").EnumerateArray());
    }

    [Fact]
    public async Task A_clients_token_is_taken_for_the_one_the_bot_needs()
    {
        People.Consent(Person, Connection);
        await SayAsync("hi");

        var answer = await OfferAsync();

        Assert.Equal(200, answer.Status);
        Assert.Equal("login-1", Json(answer).GetProperty("id").GetString());
        Assert.Equal(Connection, Json(answer).GetProperty("connectionName").GetString());
        Assert.Equal(["", "I have token 1 of 29:user"], Heard);
    }

    [Fact]
    public async Task A_token_for_another_connection_is_refused()
    {
        People.Consent(Person, Connection);
        await SayAsync("hi");

        var answer = await OfferAsync(connection: "other");

        Assert.Equal(400, answer.Status);
        Assert.Equal(Connection, Json(answer).GetProperty("connectionName").GetString());
        Assert.Equal([""], Heard);
    }

    [Fact]
    public async Task An_offer_without_a_token_is_refused()
    {
        await SayAsync("hi");

        Assert.Equal(400, (await InvokeAsync("signin/tokenExchange", "null")).Status);
    }

    [Fact]
    public async Task A_token_that_cannot_be_exchanged_sends_the_client_to_the_sign_in_window()
    {
        await SayAsync("hi");

        var answer = await OfferAsync();

        Assert.Equal(412, answer.Status);
        Assert.NotEmpty(Json(answer).GetProperty("failureDetail").GetString()!);
        Assert.Equal([""], Heard);
    }

    [Fact]
    public async Task The_code_of_the_sign_in_window_unlocks_the_token()
    {
        await SayAsync("hi");
        var code = People.CompleteSignIn(Person, Connection);

        Assert.Equal(200, (await HandOverAsync(code)).Status);

        Assert.Equal(["", "I have token 1 of 29:user"], Heard);
    }

    [Fact]
    public async Task A_window_closed_without_signing_in_leaves_the_question_open()
    {
        await SayAsync("hi");

        Assert.Equal(404, (await HandOverAsync("CancelledByUser")).Status);

        Assert.Equal([""], Heard);
    }

    [Fact]
    public async Task A_token_service_that_fails_does_not_fail_the_talk()
    {
        await SayAsync("hi");
        Service.Rule = _ => new ScriptedAnswer(503, "");

        Assert.Equal(500, (await HandOverAsync("123456")).Status);
        Assert.Equal(412, (await OfferAsync()).Status);
    }

    [Fact]
    public async Task A_token_may_also_arrive_by_itself()
    {
        await SayAsync("hi");

        await SendAsync("event", "tokens/response", """{ "connectionName": "graph", "token": "a token" }""");

        Assert.Equal(["", "I have a token"], Heard);
    }

    [Fact]
    public async Task The_validator_has_the_last_word()
    {
        Start(validator: (context, _) => Task.FromResult(context.Recognized.Succeeded && context.AttemptCount > 1));
        await SayAsync("hi");

        await SayAsync(People.CompleteSignIn(Person, Connection));
        Assert.Equal([""], Heard);
        await SayAsync(People.CompleteSignIn(Person, Connection));

        Assert.Equal(["", "I have token 2 of 29:user"], Heard);
    }

    [Fact]
    public async Task Who_signs_out_is_asked_again()
    {
        People.SignIn(Person, Connection);

        await SayAsync("sign out");
        await SayAsync("hi");

        Assert.Equal([""], Heard);
    }

    [Fact]
    public async Task Options_of_another_kind_are_a_mistake()
    {
        using var turn = new TurnContext(Door.Adapter, new Activity { Type = ActivityTypes.Message });
        var prompt = new OAuthPrompt("sign in", new OAuthPromptSettings());
        var dialogs = new DialogContext(new DialogSet().Add(prompt), turn, new DialogState());

        await Assert.ThrowsAsync<ArgumentException>(() => dialogs.BeginDialogAsync("sign in", "words"));
    }
}
