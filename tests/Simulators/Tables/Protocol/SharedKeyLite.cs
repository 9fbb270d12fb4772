using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>Shared Key Lite, as table clients sign with: the date and the path, with the account's key.</summary>
internal static class SharedKeyLite
{
    private static readonly byte[] Key = Convert.FromBase64String(Azurite.AccountKey);

    public static void Check(HttpRequest request, string path)
    {
        var date = request.Headers["x-ms-date"];
        var signature = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes($"{date}\n/{Azurite.AccountName}{path}"));
        if (request.Headers.Authorization != $"SharedKeyLite {Azurite.AccountName}:{Convert.ToBase64String(signature)}")
            throw new Refusal(
                403,
                "AuthenticationFailed",
                "Server failed to authenticate the request. Make sure the value of Authorization header is formed "
                    + "correctly including the signature."
            );
    }
}
