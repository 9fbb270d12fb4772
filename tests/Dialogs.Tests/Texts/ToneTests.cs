using System.Globalization;
using System.Text.RegularExpressions;
using RMBot.Help;

namespace RMBot.Tests.Texts;

/// <summary>How the coach speaks: short, plain, and without a word about what somebody is not (S4, S49, S59).</summary>
public sealed partial class ToneTests
{
    private const int MostWords = 90;

    private static readonly string[] Unkind =
    [
        "age",
        "ageing",
        "aging",
        "behind",
        "boomer",
        "boss",
        "clueless",
        "deficit",
        "digital native",
        "elderly",
        "fail",
        "failed",
        "failure",
        "gap",
        "generation",
        "generations",
        "gen z",
        "ignorance",
        "ignorant",
        "inferior",
        "junior",
        "lack",
        "lacking",
        "millennial",
        "millennials",
        "obsolete",
        "old",
        "older",
        "out of touch",
        "outdated",
        "outrank",
        "rank",
        "remedial",
        "shortcoming",
        "skill gap",
        "subordinate",
        "superior",
        "superiors",
        "underling",
        "weak",
        "weakness",
        "young",
        "younger",
    ];

    /// <summary>Where such a word is right, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["AimsTexts.Wish_Learning"] = "behind the scenes, not behind others",
        ["CharterTexts.Rule_rank"] = "the rule is that rank stays outside",
        ["HelpTexts.Difference"] = "names the role in the pair: the junior expert teaches",
        ["HelpTexts.Example"] = "tells what was asked in a real programme",
        ["PurposeTexts.Topic_customers"] = "the subject is younger customers, not the mentor",
    };

    /// <summary>What is said; what is heard has no tone.</summary>
    private static IEnumerable<(string Name, string Text)> Said =>
        CoachTexts.All.Where(text => !text.Name.StartsWith(nameof(CommandTexts), StringComparison.Ordinal));

    [Fact]
    public void No_text_says_what_somebody_is_not()
    {
        var said =
            from text in CoachTexts.All
            where !Exceptions.ContainsKey(text.Name)
            from word in Unkind
            where Regex.IsMatch(text.Text, $@"\b{word}\b", RegexOptions.IgnoreCase)
            select $"{text.Name}: {word}";
        Assert.Empty(said);
    }

    [Fact]
    public void Every_exception_is_still_needed() =>
        Assert.All(
            Exceptions.Keys,
            name =>
                Assert.Contains(
                    Unkind,
                    word =>
                        Regex.IsMatch(
                            CoachTexts.All.Single(text => text.Name == name).Text,
                            $@"\b{word}\b",
                            RegexOptions.IgnoreCase
                        )
                )
        );

    [Fact]
    public void Every_text_is_short() =>
        Assert.All(
            Said,
            text =>
                Assert.InRange(
                    text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
                    1,
                    MostWords
                )
        );

    [Fact]
    public void Every_text_is_neatly_written() =>
        Assert.All(
            Said,
            said =>
            {
                var text = said.Text;
                Assert.Equal(text.Trim(), text);
                Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
                Assert.DoesNotContain("...", text, StringComparison.Ordinal);
                Assert.False(text.Contains('\'') && text.Contains('’'), "straight and curly apostrophes");
                Assert.False(text.Contains('"') && text.Intersect("“”„").Any(), "straight and curly quotes");
                Assert.InRange(text.Count(letter => letter == '!'), 0, 1);
                Assert.DoesNotMatch(@"\s[,.;:?!]", text);
                Assert.DoesNotMatch(@"\b(\w+) \1\b", text);
            }
        );

    [Fact]
    public void All_texts_use_one_kind_of_apostrophe_and_quotes() =>
        Assert.DoesNotContain(Said, text => text.Text.Intersect("’“”„").Any());

    [Fact]
    public void What_a_text_says_to_type_works()
    {
        var commands =
            from text in Said
            let marks = text.Name is "HelpTexts.HelpNote" or "HelpTexts.HelpLanguage" or "HelpTexts.HelpInTalk"
                ? Bold()
                : Italic()
            from Match mark in marks.Matches(text.Text)
            select (text.Name, Words: mark.Groups["words"].Value);
        Assert.NotEmpty(commands);
        Assert.All(
            commands,
            command => Assert.NotNull(Commands.Parse(command.Words, CultureInfo.GetCultureInfo("en")))
        );
    }

    [GeneratedRegex(@"\*\*(?<words>[^*]+)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<!\*)\*(?!\*)(?<words>[^*]+)\*(?!\*)")]
    private static partial Regex Italic();
}
