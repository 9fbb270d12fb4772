using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RMBot.Storage;

/// <summary>
/// Any text as a table key: what keys may not hold is escaped, two texts never share a key, and a text that would be
/// too long is hashed.
/// </summary>
internal static class Keys
{
    private const int Longest = 500;

    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var symbol in text)
        {
            if (char.IsAsciiLetterOrDigit(symbol) || symbol is '-' or '_' or '.' or '@' or ':')
            {
                key.Append(symbol);
            }
            else
            {
                key.Append(CultureInfo.InvariantCulture, $"~{(int)symbol:x4}");
            }
        }

        return key.Length <= Longest ? key.ToString() : $"~~{Hash(text)}";
    }

    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)));
}
