using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class ChoicePromptTests
{
    private static readonly string[] Words = ["Accept", "Ask first", "Decline"];

    [Theory]
    [InlineData("accept", "Accept", 0)]
    [InlineData("I would ask first", "Ask first", 1)]
    [InlineData("3", "Decline", 2)]
    [InlineData("the second one", "Ask first", 1)]
    public async Task An_answer_is_one_of_the_choices(string said, string value, int index)
    {
        var talk = new Talk(new ChoicePrompt("choice"), options: Options());
        await talk.SayAsync("hi");

        await talk.SayAsync(said);

        var found = Assert.IsType<FoundChoice>(talk.Result);
        Assert.Equal((value, index), (found.Value, found.Index));
    }

    [Fact]
    public async Task Anything_else_is_asked_again_with_the_choices()
    {
        var talk = new Talk(new ChoicePrompt("choice"), options: Options());
        Assert.Equal(["Well? (1) Accept, (2) Ask first, or (3) Decline"], await talk.SayAsync("hi"));

        Assert.Equal(["Sorry? (1) Accept, (2) Ask first, or (3) Decline"], await talk.SayAsync("whatever"));
        Assert.Equal(["Sorry? (1) Accept, (2) Ask first, or (3) Decline"], await talk.SayAsync("17"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
    }

    [Theory]
    [InlineData(ListStyle.None, "Well?")]
    [InlineData(ListStyle.Inline, "Well? (1) Accept, (2) Ask first, or (3) Decline")]
    [InlineData(ListStyle.List, "Well?\n\n   1. Accept\n   2. Ask first\n   3. Decline")]
    public async Task The_style_decides_how_choices_are_written(ListStyle style, string expected)
    {
        var talk = new Talk(new ChoicePrompt("choice") { Style = style }, options: Options());

        Assert.Equal([expected], await talk.SayAsync("hi"));
    }

    [Fact]
    public async Task Choices_may_be_buttons_under_the_message_or_on_a_card()
    {
        var options = Options();
        options.Style = ListStyle.SuggestedAction;
        var suggested = await new Talk(new ChoicePrompt("choice"), options: options).AskAsync("hi");
        Assert.Equal(Words, suggested.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal("Well?", suggested.Text);

        options.Style = ListStyle.HeroCard;
        var card = await new Talk(new ChoicePrompt("choice"), options: options).AskAsync("hi");
        var hero = Assert.IsType<HeroCard>(Assert.Single(card.Attachments).Content);
        Assert.Equal(Words, hero.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task Asking_again_does_not_pile_up_cards()
    {
        var options = Options();
        options.RetryPrompt = null;
        options.Style = ListStyle.HeroCard;
        var talk = new Talk(new ChoicePrompt("choice"), options: options);
        await talk.AskAsync("hi");

        var again = await talk.AskAsync("whatever");

        Assert.Single(again.Attachments);
    }

    private static PromptOptions Options() =>
        new()
        {
            Prompt = MessageFactory.Text("Well?"),
            RetryPrompt = MessageFactory.Text("Sorry?"),
            Choices = ChoiceFactory.ToChoices(Words),
        };
}
