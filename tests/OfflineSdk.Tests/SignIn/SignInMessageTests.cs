using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace OfflineSdk.Tests.SignIn;

/// <summary>What a person writes while the bot waits for them to sign in.</summary>
public sealed class SignInMessageTests : SignInTest
{
    [Fact]
    public async Task A_code_copied_into_the_chat_unlocks_the_token()
    {
        await SayAsync("hi");

        await SayAsync($"It says {People.CompleteSignIn(Person, Connection)}.");

        Assert.Equal(["", "I have token 1 of 29:user"], Heard);
    }

    [Fact]
    public async Task A_wrong_code_is_asked_for_again_and_the_right_one_still_works()
    {
        Start(options: new PromptOptions { RetryPrompt = MessageFactory.Text("That is not it.") });
        await SayAsync("hi");
        var code = People.CompleteSignIn(Person, Connection);

        await SayAsync("000000");
        await SayAsync(code);

        Assert.Equal(["", "That is not it.", "I have token 1 of 29:user"], Heard);
    }

    [Fact]
    public async Task Words_without_a_code_are_not_taken_to_the_token_service()
    {
        await SayAsync("hi");
        var asked = Service.Requests.Count;

        await SayAsync("What is 12345?");

        Assert.Equal(asked, Service.Requests.Count);
        Assert.Equal([""], Heard);
    }

    [Fact]
    public async Task Other_words_end_the_sign_in_when_it_is_told_so()
    {
        Start(settings => settings.EndOnInvalidMessage = true);
        await SayAsync("hi");

        await SayAsync("not now");

        Assert.Equal(["", "I have no token"], Heard);
    }

    [Fact]
    public async Task Who_answers_too_late_ends_without_a_token()
    {
        Start(settings => settings.Timeout = -1);
        await SayAsync("hi");

        await SayAsync(People.CompleteSignIn(Person, Connection));

        Assert.Equal(["", "I have no token"], Heard);
    }

    [Theory]
    [InlineData("invoke", "signin/tokenExchange")]
    [InlineData("invoke", "signin/verifyState")]
    [InlineData("event", "tokens/response")]
    public async Task A_client_that_answers_too_late_ends_it_too(string type, string name)
    {
        Start(settings => settings.Timeout = -1);
        await SayAsync("hi");

        await SendAsync(type, name, "{}");

        Assert.Equal(["", "I have no token"], Heard);
    }

    [Fact]
    public async Task What_has_nothing_to_do_with_signing_in_does_not_end_it()
    {
        Start(settings => settings.Timeout = -1);
        await SayAsync("hi");

        await SendAsync("event", "noise", "{}");

        Assert.Equal([""], Heard);
    }
}
