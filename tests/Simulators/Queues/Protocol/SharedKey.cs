using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>Shared Key, as queue clients sign with: the request's line and headers, with the account's key.</summary>
internal static class SharedKey
{
    private static readonly byte[] Key = Convert.FromBase64String(Azurite.AccountKey);

    // In the order of the scheme; a date is signed as x-ms-date.
    private static readonly string[] Standard =
    [
        "Content-Encoding",
        "Content-Language",
        "Content-Length",
        "Content-MD5",
        "Content-Type",
        "",
        "If-Modified-Since",
        "If-Match",
        "If-None-Match",
        "If-Unmodified-Since",
        "Range",
    ];

    public static void Check(HttpRequest request, string path)
    {
        var signature = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(ToSign(request, path)));
        if (request.Headers.Authorization != $"SharedKey {Azurite.AccountName}:{Convert.ToBase64String(signature)}")
            throw Refusal.NotAuthenticated();
    }

    private static string ToSign(HttpRequest request, string path)
    {
        var text = new StringBuilder(request.Method).Append('\n');
        foreach (var name in Standard)
            text.Append(Signed(request, name)).Append('\n');
        var own = request
            .Headers.Select(header => (Name: Lower(header.Key), header.Value))
            .Where(header => header.Name.StartsWith("x-ms-", StringComparison.Ordinal))
            .OrderBy(header => header.Name, StringComparer.Ordinal);
        foreach (var (name, value) in own)
            text.Append(name).Append(':').Append(value).Append('\n');
        text.Append('/').Append(Azurite.AccountName).Append(path);
        foreach (var (name, value) in request.Query.OrderBy(one => Lower(one.Key), StringComparer.Ordinal))
            text.Append('\n').Append(Lower(name)).Append(':').Append(value);
        return text.ToString();
    }

    // A length of nought counts as none.
    private static string Signed(HttpRequest request, string name)
    {
        var value = name.Length == 0 ? "" : request.Headers[name].ToString();
        return name == "Content-Length" && value == "0" ? "" : value;
    }

#pragma warning disable CA1308 // The scheme signs names in lower case.
    private static string Lower(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308
}
