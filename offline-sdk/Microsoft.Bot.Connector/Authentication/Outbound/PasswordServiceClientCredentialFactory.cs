using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    // Credentials hold the token cache: made anew for each turn they would ask for a token in each turn.
    private readonly ConcurrentDictionary<
        (string Resource, string Login, bool Validate),
        SecretCredentials
    > _credentials = new();
    private readonly string _tenantId;
    private readonly HttpClient _http;

    public PasswordServiceClientCredentialFactory(
        string appId,
        string password,
        string tenantId,
        HttpClient httpClient,
        ILogger logger
    )
    {
        AppId = appId;
        Password = password;
        _tenantId = tenantId;
        _http = httpClient;
        if (string.IsNullOrEmpty(appId))
        {
            logger?.LogWarning("There is no app id: requests without a token are accepted");
        }
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(appId) && appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return NoCredentials.Instance;
        }

        if (!await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        return _credentials.GetOrAdd(
            (oauthScope, loginEndpoint, validateAuthority),
            key => new SecretCredentials(appId, Password, Authority(key.Login), key.Validate, key.Resource, _http)
        );
    }

    // A single-tenant bot logs in at its own tenant; a cloud that brings its own login has the tenant in its address.
    private string Authority(string login)
    {
        if (string.IsNullOrEmpty(_tenantId))
        {
            return login;
        }

        foreach (
            var template in new[]
            {
                AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
                GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
            }
        )
        {
            if (login.StartsWith(template[..^"{0}".Length], StringComparison.OrdinalIgnoreCase))
            {
                return string.Format(CultureInfo.InvariantCulture, template, _tenantId);
            }
        }

        return login;
    }
}
