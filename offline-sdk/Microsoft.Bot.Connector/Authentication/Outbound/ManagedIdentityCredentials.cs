using System.Net.Http.Headers;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's token from the platform it runs on: its user-assigned managed identity, no secret.</summary>
internal sealed class ManagedIdentityCredentials : ServiceClientCredentials
{
    private readonly IManagedIdentityApplication _identity;
    private readonly string _resource;

    public ManagedIdentityCredentials(string appId, string resource, HttpClient http)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        if (http != null)
        {
            builder = builder.WithHttpClientFactory(new MsalHttp(http));
        }

        _identity = builder.Build();
        _resource = resource;
    }

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await _identity
            .AcquireTokenForManagedIdentity(_resource)
            .ExecuteAsync(cancellationToken)
            .ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
    }
}
