using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RMBot.Purpose;

/// <summary>
/// Reads a length of time as people type it: "6", "six months", "half a year", "90 minutes", "1.5 h", "an hour a week".
/// What could mean two things means nothing, and is asked for again.
/// </summary>
public static partial class Amounts
{
    public const int MostMonths = 24;
    public const int FewestMinutes = 15;
    public const int MostMinutes = 16 * 60;

    private const decimal WeeksAMonth = 4.345m;
    private const decimal DaysAMonth = 30.4m;

    /// <summary>Months, 1 to <see cref="MostMonths"/>; null when no such length is in the words.</summary>
    /// <param name="culture">Whose language is understood, beside English.</param>
    public static int? Months(string words, CultureInfo culture) => Read(words, culture, MonthsIn);

    /// <summary>Minutes a month; a bare number up to 12 means hours. Null when no such time is in the words.</summary>
    /// <param name="culture">Whose language is understood, beside English.</param>
    public static int? Minutes(string words, CultureInfo culture) => Read(words, culture, MinutesIn);

    private static int? Read(string words, CultureInfo culture, Func<string, int?> inEnglish) =>
        (TimeWords.InEnglish(words, culture) is { } translated ? inEnglish(translated) : null) ?? inEnglish(words);

    private static int? MonthsIn(string words) =>
        Sum(Parts(words), MonthsOf) is >= 1 and <= MostMonths and var months && months == decimal.Truncate(months)
            ? (int)months
            : null;

    private static int? MinutesIn(string words)
    {
        var said = words.ToLowerInvariant();
        var parts = Parts(Every().Replace(said, " "));
        var minutes = parts is [(<= 12 and var hours, "")] ? hours * 60 : Sum(parts, MinutesOf);
        return minutes * TimesAMonth(Every().Match(said)) is >= FewestMinutes and <= MostMinutes and var all
            ? (int)all
            : null;
    }

    private static decimal? MonthsOf(string unit, decimal number) =>
        unit switch
        {
            "" or "m" or "mo" or "month" => number,
            "quarter" => number * 3,
            "y" or "yr" or "year" => number * 12,
            "wk" or "week" => Math.Round(number / WeeksAMonth),
            "day" => Math.Round(number / DaysAMonth),
            _ => null,
        };

    private static decimal? MinutesOf(string unit, decimal number) =>
        unit switch
        {
            "" or "m" or "min" or "minute" => number,
            "h" or "hr" or "hour" => number * 60,
            _ => null,
        };

    private static decimal? TimesAMonth(Match every) =>
        every.Groups["unit"].Value switch
        {
            "" or "month" or "mo" => 1,
            "week" or "wk" => every.Groups["second"].Success ? 2 : 4,
            "fortnight" => 2,
            _ => null,
        };

    /// <summary>An hour and thirty minutes are one amount; one or two hours, and hours of what, are none.</summary>
    private static decimal? Sum(ImmutableArray<(decimal, string)> parts, Func<string, decimal, decimal?> of)
    {
        decimal? sum = parts.IsEmpty ? null : 0;
        foreach (var (number, unit) in parts)
        {
            sum += of(unit, number);
        }

        return sum;
    }

    private static ImmutableArray<(decimal Number, string Unit)> Parts(string words)
    {
        var said = Numbers.InDigits(words);
        var parts = ImmutableArray.CreateBuilder<(decimal, string)>();
        var end = -1;
        foreach (Match part in Part().Matches(said))
        {
            var follows = end < 0 || And().IsMatch(said[end..part.Index]);
            if (
                !follows || !decimal.TryParse(part.Groups["number"].Value, CultureInfo.InvariantCulture, out var number)
            )
            {
                return [];
            }

            parts.Add((number, part.Groups["unit"].Value));
            end = part.Index + part.Length;
        }

        // Only the last may lack its unit, as in "1h30".
        return parts.SkipLast(1).Any(part => part.Item2.Length == 0) ? [] : parts.ToImmutable();
    }

    [GeneratedRegex(@"(?<number>(?:(?<![\d\p{L}])[-−–]\s?)?\d+(?:\.\d+)?)(?:[\s-]*(?<unit>\p{L}+?)s?(?!\p{L}))?")]
    private static partial Regex Part();

    [GeneratedRegex(@"^[\s,&+]*(?:and)?\s*$")]
    private static partial Regex And();

    [GeneratedRegex(
        @"(?:\b(?:a|per|each|every)\s+|/\s*)(?<second>(?:2|two|second|other)\s+)?(?<unit>day|week|wk|fortnight|month|mo|year)s?\b|\b(?<unit>dai|week|month)ly\b"
    )]
    private static partial Regex Every();
}
