using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class ChoiceFactoryTests
{
    [Theory]
    [InlineData("msteams", "personal", 3, "buttons")]
    [InlineData("msteams", "personal", 4, "card")]
    [InlineData("msteams", "groupChat", 2, "card")]
    [InlineData("emulator", null, 10, "buttons")]
    [InlineData("test", null, 3, "inline")]
    [InlineData("test", null, 4, "list")]
    public void Each_channel_gets_the_best_it_can_show(string channel, string? type, int count, string expected) =>
        Assert.Equal(expected, Shape(channel, type, Choices(count, "c")));

    [Fact]
    public void Titles_too_long_for_a_button_are_listed() =>
        Assert.Equal("list", Shape("msteams", "personal", Choices(4, new string('x', 21))));

    [Fact]
    public void Suggested_actions_are_for_whom_they_are_meant()
    {
        var message = ChoiceFactory.ForChannel("msteams", Choices(2, "c"), "Well?", null, null, "personal", ["user"]);

        Assert.Equal(["user"], message.SuggestedActions.To);
    }

    [Theory]
    [InlineData(1, "? (1) c0")]
    [InlineData(2, "? (1) c0 or (2) c1")]
    [InlineData(4, "? (1) c0, (2) c1, (3) c2, or (4) c3")]
    public void Choices_in_a_line_read_as_a_sentence(int count, string expected) =>
        Assert.Equal(expected, ChoiceFactory.Inline(Choices(count, "c"), "?").Text);

    [Fact]
    public void The_words_between_choices_can_be_ones_own()
    {
        var options = new ChoiceFactoryOptions("; ", " oder ", "; oder ", false);

        Assert.Equal("? c0 oder c1", ChoiceFactory.Inline(Choices(2, "c"), "?", null, options).Text);
        Assert.Equal("? c0; c1; oder c2", ChoiceFactory.Inline(Choices(3, "c"), "?", null, options).Text);
        Assert.Equal("?\n\n   - c0\n   - c1", ChoiceFactory.List(Choices(2, "c"), "?", null, options).Text);
    }

    private static string Shape(string channel, string? conversationType, IList<Choice> choices)
    {
        var message = ChoiceFactory.ForChannel(channel, choices, "Well?", null, null, conversationType);
        return message switch
        {
            { SuggestedActions.Actions.Count: > 0 } => "buttons",
            { Attachments: [{ Content: HeroCard }] } => "card",
            _ => message.Text.Contains('\n', StringComparison.Ordinal) ? "list" : "inline",
        };
    }

    private static IList<Choice> Choices(int count, string name) =>
        ChoiceFactory.ToChoices([.. Enumerable.Range(0, count).Select(i => $"{name}{i}")]);
}
