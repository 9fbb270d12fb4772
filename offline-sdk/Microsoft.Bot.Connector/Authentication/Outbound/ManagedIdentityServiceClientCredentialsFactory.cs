using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, ManagedIdentityCredentials> _credentials = new();
    private readonly string _appId;
    private readonly HttpClient _http;

    public ManagedIdentityServiceClientCredentialsFactory(
        string appId,
        HttpClient httpClient = null,
        ILogger logger = null
    )
    {
        _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _http = httpClient;
        logger?.LogDebug("The bot's tokens come from its managed identity");
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (appId != _appId)
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        return Task.FromResult<ServiceClientCredentials>(
            _credentials.GetOrAdd(
                audience ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
                resource => new ManagedIdentityCredentials(appId, resource, _http)
            )
        );
    }
}
