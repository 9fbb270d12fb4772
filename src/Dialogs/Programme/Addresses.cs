using RMBot.Purpose;

namespace RMBot.Programme;

/// <summary>A work address as it stands in a cell: alone, after a "mailto:", or in angle brackets after a name.</summary>
public static class Addresses
{
    /// <summary>As long as an address may be (RFC 5321).</summary>
    public const int Longest = 254;

    /// <summary>Null when the cell holds anything else.</summary>
    public static string? Of(string cell)
    {
        var text = cell.Trim();
        return
            MailAddress.In(text) is { Length: <= Longest } mail
            && (
                text == mail
                || text == $"<{mail}>"
                || text == $"mailto:{mail}"
                || text.EndsWith($" <{mail}>", StringComparison.Ordinal)
            )
            ? mail
            : null;
    }

    /// <summary>Two addresses of one mailbox are the same in any letter case.</summary>
    public static string Plain(string address) => address.ToUpperInvariant();
}
