using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

// "2", "two", "2nd" and "second": enough English to pick from a list.
internal static class SpokenNumber
{
    private static readonly string[] Cardinals =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];

    public static int? Cardinal(string word) => Parse(word) ?? Position(Cardinals, word);

    public static int? Ordinal(string word) =>
        word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" && Parse(word[..^2]) is { } number
            ? number
            : Position(Ordinals, word);

    private static int? Parse(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Position(string[] words, string word) =>
        Array.IndexOf(words, word) is >= 0 and var index ? index : null;
}
