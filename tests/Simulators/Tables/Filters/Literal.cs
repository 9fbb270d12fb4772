using System.Globalization;
using RMBot.Simulators.Tables.Protocol;
using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Filters;

/// <summary>A value as a filter writes it.</summary>
internal static class Literal
{
    public static object Parse(string token)
    {
        try
        {
            return token switch
            {
                "true" => true,
                "false" => false,
                [.., '\''] => Quoted(token),
                [.., 'L'] => long.Parse(token.AsSpan(0, token.Length - 1), CultureInfo.InvariantCulture),
                _ => Number(token),
            };
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw Refusal.InvalidInput();
        }
    }

    private static object Number(string token) =>
        int.TryParse(token, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : double.Parse(token, CultureInfo.InvariantCulture);

    private static object Quoted(string token)
    {
        var quote = token.IndexOf('\'', StringComparison.Ordinal);
        var text = token[(quote + 1)..^1];
        return token[..quote] switch
        {
            "" => text.Replace("''", "'", StringComparison.Ordinal),
            "datetime" => Moment.Parse(text),
            "guid" => Guid.Parse(text),
            _ => Convert.FromHexString(text),
        };
    }
}
