using System.Globalization;
using System.Text.RegularExpressions;

namespace RMBot.Purpose;

/// <summary>Reads a length of time as people type it: "6", "six months", "half a year", "90 minutes", "1.5 h".</summary>
public static partial class Amounts
{
    public const int MostMonths = 24;
    public const int FewestMinutes = 15;
    public const int MostMinutes = 16 * 60;

    private static readonly string[] Numbers =
    [
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
    ];

    /// <summary>Months, 1 to <see cref="MostMonths"/>; null when no such length is in the words.</summary>
    public static int? Months(string words)
    {
        var said = Plain(words);
        var months =
            said.Contains("half a year", StringComparison.Ordinal) ? 6
            : Quantity(said) is not { } number ? (said.Contains("year", StringComparison.Ordinal) ? 12 : 0)
            : said.Contains("year", StringComparison.Ordinal) ? number * 12
            : said.Contains("week", StringComparison.Ordinal) ? Math.Round(number / 4.345m)
            : number;
        return months is >= 1 and <= MostMonths && months == decimal.Truncate(months) ? (int)months : null;
    }

    /// <summary>Minutes a month; a bare number up to 12 means hours. Null when no such time is in the words.</summary>
    public static int? Minutes(string words)
    {
        var said = Plain(words);
        var minutes =
            said.Contains("half an hour", StringComparison.Ordinal) ? 30
            : Quantity(said) is not { } number ? (said.Contains("hour", StringComparison.Ordinal) ? 60 : 0)
            : said.Contains("min", StringComparison.Ordinal) || (number > 12 && !HourSign().IsMatch(said)) ? number
            : number * 60;
        return minutes is >= FewestMinutes and <= MostMinutes ? (int)minutes : null;
    }

    private static string Plain(string words)
    {
        var said = words.ToLowerInvariant();
        for (var i = 0; i < Numbers.Length; i++)
        {
            said = Regex.Replace(said, $@"\b{Numbers[i]}\b", (i + 1).ToString(CultureInfo.InvariantCulture));
        }

        return said.Replace(',', '.');
    }

    private static decimal? Quantity(string said) =>
        Digits().Match(said) is { Success: true } found
        && decimal.TryParse(found.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"\d{1,4}(\.\d{1,2})?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\d\s*(h|hour|hours|hrs?)\b")]
    private static partial Regex HourSign();
}
