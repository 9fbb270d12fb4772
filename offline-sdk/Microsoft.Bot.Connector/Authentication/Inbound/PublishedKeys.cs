using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What an issuer's OpenID metadata said at one time.</summary>
internal sealed class PublishedKeys
{
    public static readonly PublishedKeys None = new(new Dictionary<string, SigningKey>(), TimeSpan.Zero);

    private readonly IReadOnlyDictionary<string, SigningKey> _byId;
    private readonly long _dueAt;

    private PublishedKeys(IReadOnlyDictionary<string, SigningKey> byId, TimeSpan dueIn)
    {
        _byId = byId;
        _dueAt = Environment.TickCount64 + (long)dueIn.TotalMilliseconds;
    }

    public bool IsEmpty => _byId.Count == 0;

    public bool IsDue => Environment.TickCount64 >= _dueAt;

    public PublishedKeys DueIn(TimeSpan time) => new(_byId, time);

    // A token may say in so many words that it has no key.
    public bool TryGet(string id, out SigningKey key) => _byId.TryGetValue(id ?? "", out key);

    public static async Task<PublishedKeys> FetchAsync(
        string metadataUrl,
        HttpClient http,
        TimeSpan fresh,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrEmpty(metadataUrl))
        {
            throw new UnauthorizedAccessException("No keys are configured for the token's issuer.");
        }

        // Plain HTTP is for a test's issuer on this machine; elsewhere whoever sits on the line could bring keys.
        var documents = new HttpDocumentRetriever(http) { RequireHttps = !new Uri(metadataUrl).IsLoopback };
        var metadata = await OpenIdConnectConfigurationRetriever
            .GetAsync(metadataUrl, documents, cancellationToken)
            .ConfigureAwait(false);
        var endorsements = metadata.JsonWebKeySet.Keys.Where(key => key.Kid != null).ToLookup(key => key.Kid, Endorsed);
        return new PublishedKeys(
            metadata
                .SigningKeys.Where(key => key.KeyId != null)
                .GroupBy(key => key.KeyId)
                .ToDictionary(
                    same => same.Key,
                    same => new SigningKey(same.First(), endorsements[same.Key].SelectMany(names => names).ToHashSet())
                ),
            fresh
        );
    }

    // Not part of the JWK standard: the Bot Framework lists with each key the channels it may speak for.
    private static IEnumerable<string> Endorsed(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement list
            ? list.EnumerateArray().Select(name => name.GetString())
            : [];
}
