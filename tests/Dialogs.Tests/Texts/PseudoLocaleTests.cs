using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace RMBot.Tests.Texts;

/// <summary>
/// Every card as somebody reads it in whose language each resource stands in brackets: whatever stands outside them, people
/// wrote; or it is written into the code, where nobody can translate it.
/// </summary>
public sealed partial class PseudoLocaleTests
{
    private static readonly string[] Shown =
    [
        "text",
        "title",
        "label",
        "placeholder",
        "errorMessage",
        "fallbackText",
        "altText",
    ];

    /// <summary>The same in every language.</summary>
    private static readonly string[] Data =
    [
        "adele.vance@example.com",
        "lee.gu@example.com",
        "megan.bowen@example.com",
        "alex.wilber@example.com",
        "AI",
        "Europe/Berlin",
        "English",
        "繁體中文",
        "Español",
        "Français",
        "Deutsch",
        "Reverse mentoring",
        "Leaders of the north",
    ];

    [Fact]
    public async Task No_card_says_anything_that_is_not_in_the_resources()
    {
        Recording.OfAll();
        var theirs = Data.Concat(await Written.AllAsync()).Concat(Written.OfWhoTheyAre).ToList();
        var cards = await Gallery.AllAsync(CultureInfo.GetCultureInfo(Recording.Pseudo), Wording.Plain);

        var left =
            from card in cards
            from text in TextsOf(JObject.Parse(card.Json))
            where Left(text, theirs).Any(char.IsLetter)
            select $"{card.Name}: {text}";

        Assert.NotEmpty(cards);
        Assert.Contains(cards, card => card.Json.Contains(Recording.Opens, StringComparison.Ordinal));
        Assert.True(!left.Any(), string.Join('\n', left.Distinct()));
    }

    /// <summary>What is said with what people wrote in it stands in brackets as a whole.</summary>
    private static string Left(string text, IEnumerable<string> theirs)
    {
        text = Target().Replace(text, "");
        for (var before = ""; before != text; )
        {
            (before, text) = (text, Innermost().Replace(text, ""));
        }

        return theirs.Aggregate(text, (left, words) => left.Replace(words, "", StringComparison.Ordinal));
    }

    private static IEnumerable<string> TextsOf(JObject card) =>
        card.Descendants()
            .OfType<JProperty>()
            .Where(part => Shown.Contains(part.Name) && part.Value.Type == JTokenType.String)
            .Select(part => (string)part.Value!);

    /// <summary>Where a link leads.</summary>
    [GeneratedRegex(@"(?<=\])\(https://[^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex Innermost();
}
