using System.Collections.Concurrent;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators;

/// <summary>
/// Stands in for login.botframework.com, for Entra's metadata of any tenant, and for the bot's tenant: it publishes keys of its own, and gives the bot a
/// token for its secret. HTTPS on this machine, with a certificate only <see cref="Trusting"/> accepts.
/// </summary>
public sealed class TestOpenIdProvider : IAsyncDisposable
{
    public const string Tenant = "11111111-0000-0000-0000-000000000001";
    public const string Secret = "the bot's secret";
    public const string OutboundToken = "a token for the connector";

    private readonly X509Certificate2 _certificate = TestCertificate.ForThisMachine;
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> _tokenRequests = new();
    private volatile TestSigningKey[] _published = [];
    private WebApplication? _server;
    private int _keyRequests;

    private TestOpenIdProvider() { }

    public Uri Address { get; private set; } = null!;

    public string MetadataUrl => $"{Address}v1/.well-known/openidconfiguration";

    public string LoginUrl => $"{Address}{Tenant}";

    public TestSigningKey Key => _published[0];

    /// <summary>How often the keys were asked for.</summary>
    public int KeyRequests => _keyRequests;

    /// <summary>The forms with which the bot asked for tokens.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> TokenRequests => [.. _tokenRequests];

    public static async Task<TestOpenIdProvider> StartAsync(params string[] endorsements)
    {
        var provider = new TestOpenIdProvider();
        provider.Publish(TestSigningKey.OfNewIssuer(endorsements));
        (provider._server, var address) = await LoopbackServer.StartAsync(
            provider.Route,
            listen => listen.UseHttps(provider._certificate)
        );
        provider.Address = new Uri($"https://localhost:{address.Port}/");
        return provider;
    }

    /// <summary>From now on these are the issuer's keys, and no others.</summary>
    public void Publish(params TestSigningKey[] keys) => _published = keys;

    /// <summary>A handler that trusts this issuer beside whom the machine trusts.</summary>
    public HttpMessageHandler TrustingHandler() => TrustingHttp.HandlerFor(_certificate);

    /// <summary>For a client that has a handler already.</summary>
    public bool IsTrusted(X509Certificate? shown, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None || shown?.GetCertHashString() == _certificate.Thumbprint;

    public IHttpClientFactory Trusting() => new TrustingHttp(_certificate);

    /// <summary>From now on nobody can ask it anything.</summary>
    public Task StopAsync() => _server!.StopAsync();

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private void Route(WebApplication server)
    {
        server.MapGet(
            "/v1/.well-known/openidconfiguration",
            () =>
                new Dictionary<string, object>
                {
                    ["issuer"] = "https://api.botframework.com",
                    ["jwks_uri"] = $"{Address}v1/.well-known/keys",
                    ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
                }
        );
        server.MapGet("/v1/.well-known/keys", PublishedKeys);
        server.MapGet(
            "/{tenant}/v2.0/.well-known/openid-configuration",
            (string tenant) =>
                new Dictionary<string, object>
                {
                    ["issuer"] = $"{Address}{tenant}/v2.0",
                    ["jwks_uri"] = $"{Address}{tenant}/discovery/v2.0/keys",
                    ["authorization_endpoint"] = $"{Address}{tenant}/oauth2/v2.0/authorize",
                    ["token_endpoint"] = $"{Address}{tenant}/oauth2/v2.0/token",
                    ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
                }
        );
        server.MapGet("/{tenant}/discovery/v2.0/keys", PublishedKeys);
        server.MapPost("/{tenant}/oauth2/v2.0/token", GiveTokenAsync);
    }

    private Dictionary<string, object> PublishedKeys()
    {
        Interlocked.Increment(ref _keyRequests);
        return new() { ["keys"] = _published.Select(key => key.Published()).ToArray() };
    }

    private async Task<IResult> GiveTokenAsync(HttpRequest request)
    {
        var form = (await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString());
        _tokenRequests.Enqueue(form);
        return form.GetValueOrDefault("client_secret") == Secret
            ? Results.Json(
                new
                {
                    token_type = "Bearer",
                    expires_in = 3600,
                    access_token = OutboundToken,
                }
            )
            : Results.Json(new { error = "invalid_client" }, statusCode: StatusCodes.Status401Unauthorized);
    }
}
