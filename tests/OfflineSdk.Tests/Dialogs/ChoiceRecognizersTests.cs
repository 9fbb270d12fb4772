using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class ChoiceRecognizersTests
{
    private static readonly Choice[] Colours =
    [
        new("red") { Synonyms = ["scarlet", "crimson tide"] },
        new("green") { Action = new CardAction(ActionTypes.ImBack, "Go for it", value: "green") },
        new("dark blue"),
    ];

    [Theory]
    [InlineData("red", "red")]
    [InlineData("RED!", "red")]
    [InlineData("I like scarlet", "red")]
    [InlineData("the crimson tide, please", "red")]
    [InlineData("go for it", "green")]
    [InlineData("dark blue", "dark blue")]
    [InlineData("dark, or rather, blue", "dark blue")]
    [InlineData("first", "red")]
    [InlineData("the 2nd one", "green")]
    [InlineData("number three", "dark blue")]
    [InlineData("2", "green")]
    public void A_choice_is_found_by_name_button_synonym_or_place(string said, string expected) =>
        Assert.Equal(expected, Assert.Single(ChoiceRecognizers.RecognizeChoices(said, Colours)).Resolution.Value);

    [Theory]
    [InlineData("")]
    [InlineData("purple")]
    [InlineData("reddish")]
    [InlineData("dark")]
    [InlineData("blue and much later on quite dark")]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("99999999999999")]
    public void What_is_not_named_is_not_found(string said) =>
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(said, Colours));

    [Fact]
    public void Several_choices_come_in_the_order_they_were_said()
    {
        var found = ChoiceRecognizers.RecognizeChoices("dark blue, then red", Colours);

        Assert.Equal(["dark blue", "red"], found.Select(each => each.Resolution.Value));
        Assert.Equal(("dark blue", 0, 8), (found[0].Text, found[0].Start, found[0].End));
    }

    [Fact]
    public void A_longer_choice_wins_over_a_shorter_one_within_it()
    {
        var found = ChoiceRecognizers.RecognizeChoices("ask first", new List<string> { "ask", "ask first" });

        Assert.Equal("ask first", Assert.Single(found).Resolution.Value);
    }

    [Fact]
    public void A_part_is_enough_when_that_is_allowed()
    {
        var found = ChoiceRecognizers.RecognizeChoices(
            "dark",
            Colours,
            new FindChoicesOptions { AllowPartialMatches = true }
        );

        Assert.Equal("dark blue", Assert.Single(found).Resolution.Value);
        Assert.True(found[0].Resolution.Score < 1);
    }

    [Fact]
    public void Places_and_names_can_be_switched_off()
    {
        Assert.Empty(
            ChoiceRecognizers.RecognizeChoices("2", Colours, new FindChoicesOptions { RecognizeNumbers = false })
        );
        Assert.Empty(
            ChoiceRecognizers.RecognizeChoices("second", Colours, new FindChoicesOptions { RecognizeOrdinals = false })
        );
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("red", Colours, new FindChoicesOptions { NoValue = true }));
        Assert.Empty(
            ChoiceRecognizers.RecognizeChoices("go for it", Colours, new FindChoicesOptions { NoAction = true })
        );
    }
}
