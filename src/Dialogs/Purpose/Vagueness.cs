using System.Globalization;
using System.Text.RegularExpressions;

namespace RMBot.Purpose;

/// <summary>Tells an answer that says little ("learn about AI") from one a mentor can work with (S12).</summary>
public static class Vagueness
{
    private const int FewestWords = 4;

    /// <summary>More than this before "understand", and it is no mere wish to understand something.</summary>
    private const int MostWordsBeforeLearning = 6;

    private static readonly string[] Learning =
    [
        "learn about",
        "learn more about",
        "know about",
        "know more about",
        "understand",
        "get better at",
        "hear about",
        "talk about",
    ];

    public static bool IsVague(string words)
    {
        var said = words.Trim().ToLowerInvariant();
        foreach (var phrase in Learning)
        {
            var at = said.IndexOf(phrase, StringComparison.Ordinal);
            if (at >= 0 && CountWords(said[..at]) <= MostWordsBeforeLearning)
            {
                return CountWords(said[(at + phrase.Length)..]) < FewestWords;
            }
        }

        return CountWords(said) < FewestWords;
    }

    /// <summary>Words between spaces; in scripts that write without spaces, two letters count as a word.</summary>
    internal static int CountWords(string said)
    {
        var spaced = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word.Any(char.IsLetterOrDigit) && !word.Any(IsOfUnspacedScript));
        return spaced + (said.Count(IsOfUnspacedScript) + 1) / 2;
    }

    /// <summary>Thai to Burmese, Khmer, and what lies from the Chinese radicals on.</summary>
    private static bool IsOfUnspacedScript(char letter) =>
        char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter
        && letter is (>= '\u0E00' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or >= '\u2E80';
}

/// <summary>Tells sponsoring, advancing somebody's career, from reverse mentoring (S7).</summary>
public static partial class Sponsoring
{
    public static bool IsMeant(string words) => SomebodysCareer().IsMatch(words);

    /// <summary>A promotion of a person, not of a product; a career of somebody named, not careers as a subject.</summary>
    [GeneratedRegex(
        @"\b(get|gets|getting|got|be|being|been|is) promoted\b"
            + @"|\bpromot(e|ing) (him|her|them|somebody|someone)\b"
            + @"|\b(a|his|her|my mentor's|mentor's) promotion\b(?! (campaign|code|price))"
            + @"|\bsponsor(ing)? (him|her|them|somebody|someone|a (colleague|person|talent))\b|\ba sponsor (for|to|of)\b"
            + @"|\b(his|her|my mentor's|mentor's) career\b|\b(help|support|advance|further|with) (\w+ ){0,3}their career\b"
            + @"|\bsuccession (plan|planning|list)\b|\bpay rise\b|\ba raise for\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SomebodysCareer();
}
