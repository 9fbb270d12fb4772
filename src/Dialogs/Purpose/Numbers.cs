using System.Globalization;
using System.Text.RegularExpressions;

namespace RMBot.Purpose;

/// <summary>Turns the numbers in a sentence into digits: "one and a half years", "1½ h", "twenty-four", "٦".</summary>
public static partial class Numbers
{
    private static readonly string[] Small =
    [
        .. "zero one two three four five six seven eight nine ten eleven twelve".Split(' '),
        .. "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' '),
    ];

    private static readonly string[] Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    private static readonly Regex Words = new(
        $@"\b(?:(?<tens>{string.Join('|', Tens)})(?:[\s-]+(?<ones>{string.Join('|', Small[1..10])}))?|(?<small>{string.Join('|', Small)}))\b"
    );

    public static string InDigits(string words)
    {
        var said = string.Concat(words.ToLowerInvariant().Select(Digit))
            .Replace("twice", "2 x", StringComparison.Ordinal);
        said = Words.Replace(said, found => Value(found).ToString(CultureInfo.InvariantCulture));
        said = DecimalComma().Replace(said, ".");
        said = HalfSign()
            .Replace(said, found => found.Groups["whole"].Value is { Length: > 0 } whole ? whole + ".5" : "0.5");
        said = AndAHalf().Replace(said, found => Whole(found) + ".5" + found.Groups["unit"].Value);
        said = HalfA().Replace(said, "0.5 ");
        return A().Replace(said, "1 ");
    }

    private static char Digit(char letter) =>
        char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter;

    private static int Value(Match found) =>
        found.Groups["small"].Success
            ? Array.IndexOf(Small, found.Groups["small"].Value)
            : (Array.IndexOf(Tens, found.Groups["tens"].Value) + 2) * 10
                + Math.Max(0, Array.IndexOf(Small, found.Groups["ones"].Value));

    private static string Whole(Match found) =>
        found.Groups["whole"].Value is var whole && char.IsDigit(whole[0]) ? whole : "1";

    [GeneratedRegex(@"(?<=\d),(?=\d)")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"(?<whole>\d*)\s?½")]
    private static partial Regex HalfSign();

    [GeneratedRegex(@"(?<whole>\d+|\ban?)(?<unit>\s*\p{L}*)\s+and\s+a\s+half\b")]
    private static partial Regex AndAHalf();

    [GeneratedRegex(@"\bhalf[\s-]+(?:an?\s+)?(?=\p{L})")]
    private static partial Regex HalfA();

    [GeneratedRegex(@"\b(?:a|an)\s+(?=(?:minute|hour|day|week|month|quarter|year)\b)")]
    private static partial Regex A();
}
