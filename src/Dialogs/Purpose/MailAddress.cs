using System.Text.RegularExpressions;

namespace RMBot.Purpose;

/// <summary>An address within what was typed, without the full stop, the brackets or the "mailto:" around it.</summary>
internal static partial class MailAddress
{
    /// <summary>Null when there is none.</summary>
    public static string? In(string words) =>
        Address().Match(words) is { Success: true, Value: var mail } ? mail : null;

    [GeneratedRegex(
        @"(?:[^\s<>""';,:()\[\]]+')?[^\s<>""';,:()\[\]]+@[^\s<>""';,:()\[\]@]+\.[\p{L}\p{N}-]*[\p{L}\p{N}]"
    )]
    private static partial Regex Address();
}
