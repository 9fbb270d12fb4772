using System.Globalization;

namespace RMBot.Purpose;

/// <summary>Tells an answer that says little ("learn about AI") from one a mentor can work with (S12).</summary>
public static class Vagueness
{
    private const int FewestWords = 4;
    private const int FewestWordsAfterLearning = 4;

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
            if (at >= 0)
            {
                return CountWords(said[(at + phrase.Length)..]) < FewestWordsAfterLearning;
            }
        }

        return CountWords(said) < FewestWords;
    }

    /// <summary>Words between spaces; in scripts that write without spaces, two characters count as a word.</summary>
    internal static int CountWords(string said)
    {
        var ideographs = said.Count(letter =>
            char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter && letter >= '\u2E80'
        );
        var spaced = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(word =>
                word.Any(char.IsLetterOrDigit) && !word.Any(letter => letter >= '\u2E80' && char.IsLetter(letter))
            );
        return spaced + (ideographs + 1) / 2;
    }
}

/// <summary>Tells sponsoring, advancing somebody's career, from reverse mentoring (S7).</summary>
public static class Sponsoring
{
    private static readonly string[] Signs = ["promot", "sponsor", "career", "succession", "pay rise", "raise for"];

    public static bool IsMeant(string words) =>
        Signs.Any(sign => words.Contains(sign, StringComparison.OrdinalIgnoreCase));
}
