using System.Globalization;
using System.Text.RegularExpressions;
using RMBot.Pairs;

namespace RMBot.Development;

/// <summary>How far to skip: "/skip 2 weeks", or "/skip" alone for whatever is due next.</summary>
public sealed partial record Skip(int Amount, string Unit)
{
    public static readonly Skip ToWhatIsNext = new(0, "");

    public static bool IsMeant(string words) => Meant().IsMatch(words);

    /// <summary>Null when it cannot be understood.</summary>
    public static Skip? Parse(string words) =>
        Said().Match(words) is not { Success: true } said ? null
        : said.Groups["unit"].Success
            ? new Skip(
                int.Parse(said.Groups["amount"].ValueSpan, CultureInfo.InvariantCulture),
                said.Groups["unit"].Value.ToUpperInvariant()
            )
        : ToWhatIsNext;

    /// <summary>The same time of day where the person is, whatever the clocks did in between.</summary>
    public DateTimeOffset From(DateTimeOffset now, string zone)
    {
        var local = TimeZoneInfo.ConvertTime(now, LocalTime.Zone(zone)).DateTime;
        return Unit switch
        {
            "HOUR" => now.AddHours(Amount),
            "DAY" => At(local.AddDays(Amount)),
            "WEEK" => At(local.AddDays(Amount * 7)),
            "MONTH" => At(local.AddMonths(Amount)),
            _ => now,
        };

        DateTimeOffset At(DateTime then) =>
            LocalTime.At(DateOnly.FromDateTime(then), TimeOnly.FromDateTime(then), zone);
    }

    [GeneratedRegex(@"^/skip(\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Meant();

    [GeneratedRegex(
        @"^/skip(\s+(?<amount>[1-9]\d?)\s+(?<unit>hour|day|week|month)s?)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Said();
}
