using System.Globalization;
using System.Text.RegularExpressions;

namespace RMBot.Purpose;

/// <summary>Tells an answer that says little ("learn about AI") from one a mentor can work with (S12).</summary>
public static partial class Vagueness
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
        // Spanish
        "aprender sobre",
        "aprender mas sobre",
        "saber mas sobre",
        "saber mas de",
        "entender",
        "comprender",
        "conocer",
        "mejorar en",
        "hablar de",
        "hablar sobre",
        // French
        "en savoir plus sur",
        "apprendre",
        "comprendre",
        "decouvrir",
        "m'ameliorer en",
        "parler de",
    ];

    public static bool IsVague(string words)
    {
        var said = Typed.WithoutAccents(words).Trim().ToLowerInvariant().Replace('’', '\'');
        foreach (var phrase in Learning)
        {
            var at = said.IndexOf(phrase, StringComparison.Ordinal);
            if (at >= 0 && CountWords(said[..at]) <= MostWordsBeforeLearning)
            {
                return CountWords(said[(at + phrase.Length)..]) < FewestWords;
            }
        }

        return CountWords(Wish().Replace(said, " ")) < FewestWords;
    }

    /// <summary>What says in German and Chinese only that somebody wants to learn; the verb may come last there.</summary>
    [GeneratedRegex(
        @"\b(?:ich|wir) (?:mochten?|wollen|will|wurden?)\b|\b(?:(?:etwas|mehr|alles) )?uber\b|\b(?:besser|gerne?)\b"
            + @"|\b(?:verstehen|lernen|erfahren|wissen|kennenlernen|begreifen)\b"
            + "|我們?|想要?|希望|學習?|学习?|[了瞭]解|認識|认识|知道|更多|關於|关于|有關|搞懂|理解"
    )]
    private static partial Regex Wish();

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
