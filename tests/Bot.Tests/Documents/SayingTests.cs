using System.Globalization;
using RMBot.Help;

namespace RMBot.Bot.Tests.Documents;

public sealed class SayingTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("docs/for-executives.md")]
    [InlineData("docs/for-mentors.md")]
    [InlineData("docs/organisers.md")]
    public void The_coach_understands_what_a_guide_says_one_can_say(string guide) =>
        Assert.All(new Document(guide).Emphasised, words => Assert.NotNull(Commands.Parse(words, English)));

    [Theory]
    [InlineData("docs/for-executives.md", "start a pair")]
    [InlineData("docs/for-mentors.md", "volunteer")]
    [InlineData("docs/organisers.md", "deliveries")]
    public void A_guide_names_the_words_its_readers_need(string guide, string words) =>
        Assert.Contains(words, new Document(guide).Emphasised);
}
