using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's own identity, by MicrosoftAppType: a managed identity, or an app of one tenant or of many.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration,
        HttpClient httpClient = null,
        ILogger logger = null
    )
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var appId = configuration["MicrosoftAppId"]?.Trim();
        var password = configuration["MicrosoftAppPassword"]?.Trim();
        var tenantId = configuration["MicrosoftAppTenantId"]?.Trim();
        switch (configuration["MicrosoftAppType"]?.Trim().ToUpperInvariant())
        {
            case "USERASSIGNEDMSI":
                Require("UserAssignedMSI", ("MicrosoftAppId", appId), ("MicrosoftAppTenantId", tenantId));
                _inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
                break;
            case "SINGLETENANT":
                Require(
                    "SingleTenant",
                    ("MicrosoftAppId", appId),
                    ("MicrosoftAppPassword", password),
                    ("MicrosoftAppTenantId", tenantId)
                );
                _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
                break;
            default:
                _inner = new PasswordServiceClientCredentialFactory(appId, password, null, httpClient, logger);
                break;
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    ) => _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void Require(string appType, params (string Key, string Value)[] settings)
    {
        foreach (var (key, value) in settings)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                throw new ArgumentException($"{key} is required for MicrosoftAppType {appType} in configuration.", key);
            }
        }
    }
}
