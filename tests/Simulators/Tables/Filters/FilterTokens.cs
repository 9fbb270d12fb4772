using System.Text.RegularExpressions;
using RMBot.Simulators.Tables.Protocol;

namespace RMBot.Simulators.Tables.Filters;

/// <summary>A filter's words: brackets, values and names.</summary>
internal static partial class FilterTokens
{
    public static Queue<string> Of(string filter)
    {
        var tokens = new Queue<string>();
        var at = 0;
        while (Token().Match(filter, at) is { Success: true } match)
        {
            tokens.Enqueue(match.Groups["token"].Value);
            at += match.Length;
        }
        return string.IsNullOrWhiteSpace(filter[at..]) ? tokens : throw Refusal.InvalidInput();
    }

    [GeneratedRegex(
        """
            \G\s*(?<token>
                [()]
                |(datetime|guid|binary|X)?'([^']|'')*'
                |-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?L?
                |[\p{L}_][\p{L}\p{N}_]*
            )
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Token();
}
