using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace RMBot.Simulators;

/// <summary>A bearer token as a test wants it, right or wrong in every part.</summary>
public sealed record TestToken(TestSigningKey Key)
{
    public string Algorithm { get; init; } = "RS256";

    public string? KeyId { get; init; } = Key.Id;

    public string? Issuer { get; init; } = "https://api.botframework.com";

    public string? Audience { get; init; }

    public string? ServiceUrl { get; init; }

    public TimeSpan ValidFrom { get; init; } = TimeSpan.FromMinutes(-1);

    public TimeSpan? ValidUntil { get; init; } = TimeSpan.FromHours(1);

    public IReadOnlyDictionary<string, object> MoreClaims { get; init; } = new Dictionary<string, object>();

    public string Bearer(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var header = new Dictionary<string, object?>
        {
            ["typ"] = "JWT",
            ["alg"] = Algorithm,
            ["kid"] = KeyId,
        };
        var claims = new Dictionary<string, object?>
        {
            ["iss"] = Issuer,
            ["aud"] = Audience,
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = (now + ValidFrom).ToUnixTimeSeconds(),
            ["exp"] = (now + ValidUntil)?.ToUnixTimeSeconds(),
        };
        foreach (var (name, value) in MoreClaims)
        {
            claims[name] = value;
        }

        var signed = $"{Part(header)}.{Part(claims)}";
        return $"Bearer {signed}.{Encode(Signature(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Header and claims as they are written here, and a signature of the key that fits them.</summary>
    public static string Bearer(TestSigningKey key, string header, string claims)
    {
        ArgumentNullException.ThrowIfNull(key);
        var signed = $"{Encode(Encoding.UTF8.GetBytes(header))}.{Encode(Encoding.UTF8.GetBytes(claims))}";
        var signature = key.Sign(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"Bearer {signed}.{Encode(signature)}";
    }

    internal static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private byte[] Signature(byte[] data) =>
        Algorithm switch
        {
            "none" => [],
            "HS256" => HMACSHA256.HashData(Key.Public(), data),
            "PS256" => Key.Sign(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            _ => Key.Sign(data, new HashAlgorithmName($"SHA{Algorithm[2..]}"), RSASignaturePadding.Pkcs1),
        };

    private static string Part(Dictionary<string, object?> content) =>
        Encode(
            JsonSerializer.SerializeToUtf8Bytes(
                content.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Key, entry => entry.Value)
            )
        );
}
