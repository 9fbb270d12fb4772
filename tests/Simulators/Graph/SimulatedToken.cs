using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace RMBot.Simulators.Graph;

/// <summary>An access token, opaque to its bearer: whose it is, what it allows, until when.</summary>
public sealed record SimulatedToken(string ObjectId, IReadOnlyList<string> Scopes, DateTimeOffset Expires)
{
    /// <summary>In place of a person: an application acts for nobody.</summary>
    public const string Application = "application";

    public static string Write(string oid, IEnumerable<string> scopes, DateTimeOffset expires) =>
        WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(new SimulatedToken(oid, [.. scopes], expires)));

    /// <summary>Null when it is no token of ours.</summary>
    public static SimulatedToken? Read(string token)
    {
        try
        {
            return JsonSerializer.Deserialize<SimulatedToken>(WebEncoders.Base64UrlDecode(token));
        }
        catch (Exception broken) when (broken is FormatException or JsonException)
        {
            return null;
        }
    }

    internal bool AllowsAny(params ReadOnlySpan<string> scopes)
    {
        foreach (var scope in scopes)
        {
            if (Scopes.Contains(scope, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
