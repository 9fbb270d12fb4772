using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yep, sure", true)]
    [InlineData("ok", true)]
    [InlineData("1", true)]
    [InlineData("no", false)]
    [InlineData("Nope", false)]
    [InlineData("not ok", false)]
    [InlineData("2", false)]
    [InlineData("the second", false)]
    public async Task Yes_and_no_are_understood_in_many_words(string said, bool expected)
    {
        var talk = Asking();
        await talk.SayAsync("hi");

        await talk.SayAsync(said);

        Assert.Equal(expected, talk.Result);
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("yesterday")]
    [InlineData("3")]
    public async Task Anything_else_is_asked_again(string said)
    {
        var talk = Asking();
        Assert.Equal(["Sure? (1) Yes or (2) No"], await talk.SayAsync("hi"));

        Assert.Equal(["Yes or no? (1) Yes or (2) No"], await talk.SayAsync(said));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
    }

    [Fact]
    public async Task The_two_choices_may_have_words_of_ones_own()
    {
        var prompt = new ConfirmPrompt("confirm")
        {
            ConfirmChoices = Tuple.Create(new Choice("Send it"), new Choice("Wait")),
            ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = true },
        };
        var talk = new Talk(prompt, options: Steps.Ask("Well?"));

        Assert.Equal(["Well? (1) Send it or (2) Wait"], await talk.SayAsync("hi"));
        await talk.SayAsync("wait");

        Assert.Equal(false, talk.Result);
    }

    [Fact]
    public async Task Without_numbers_a_number_is_no_answer()
    {
        var prompt = new ConfirmPrompt("confirm")
        {
            ChoiceOptions = new ChoiceFactoryOptions(", ", " or ", ", or ", false),
        };
        var talk = new Talk(prompt, options: Steps.Ask("Sure?"));

        Assert.Equal(["Sure? Yes or No"], await talk.SayAsync("hi"));
        Assert.Equal(["Sure? Yes or No"], await talk.SayAsync("1"));
    }

    private static Talk Asking() => new(new ConfirmPrompt("confirm"), options: Steps.Ask("Sure?", "Yes or no?"));
}
