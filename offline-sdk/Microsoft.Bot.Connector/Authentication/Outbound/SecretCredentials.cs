using System.Net.Http.Headers;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's token for its secret. MSAL keeps it until shortly before it expires.</summary>
internal sealed class SecretCredentials : ServiceClientCredentials
{
    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;

    public SecretCredentials(
        string appId,
        string secret,
        string authority,
        bool validateAuthority,
        string resource,
        HttpClient http
    )
    {
        var builder = ConfidentialClientApplicationBuilder
            .Create(appId)
            .WithClientSecret(secret)
            .WithAuthority(authority, validateAuthority)
            .WithInstanceDiscovery(validateAuthority);
        if (http != null)
        {
            builder = builder.WithHttpClientFactory(new MsalHttp(http));
        }

        _application = builder.Build();
        _scopes = [$"{resource}/.default"];
    }

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await _application
            .AcquireTokenForClient(_scopes)
            .ExecuteAsync(cancellationToken)
            .ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
    }
}
