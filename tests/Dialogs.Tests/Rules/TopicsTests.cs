using System.Globalization;
using RMBot.Purpose;

namespace RMBot.Tests.Rules;

/// <summary>Which idea of the catalogue an answer is about.</summary>
public sealed class TopicsTests
{
    private static readonly PurposeTexts English = new(CultureInfo.GetCultureInfo("en-US"));

    [Theory]
    [InlineData("Generative AI at work", "ai")]
    [InlineData("generative ai at work, for a sales team", "ai")]
    [InlineData("How younger people invest, read and choose", "customers")]
    [InlineData("How people in their first job decide what to buy online", null)]
    [InlineData("Sustainability, and wellbeing at work", null)]
    public void An_answer_is_about_the_one_idea_it_names(string words, string? topic) =>
        Assert.Equal(topic, Topics.Named(English, words));

    [Fact]
    public void Every_idea_names_itself_and_no_other() =>
        Assert.All(Topics.For(English), idea => Assert.Equal(idea.Value, Topics.Named(English, idea.Title)));

    [Fact]
    public void What_makes_a_vague_idea_clear_is_about_it_too() =>
        Assert.Equal(
            "sustainability",
            Topics.Named(English, "How our suppliers report what they emit", ("Sustainability", "sustainability"))
        );

    [Fact]
    public void Another_answer_is_not_about_the_idea_before_it() =>
        Assert.Null(Topics.Named(English, "How our suppliers report what they emit", ("Generative AI at work", "ai")));
}
