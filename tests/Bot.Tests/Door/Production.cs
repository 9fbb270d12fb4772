using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Door;

/// <summary>How a coach is set up to run in production, with a test's issuer in the place of Microsoft's.</summary>
internal static class Production
{
    public const string App = "22222222-0000-0000-0000-000000000002";

    /// <summary>The only host that is Teams here; the same machine by its other name is not.</summary>
    public const string TeamsHost = "127.0.0.1";

    public static KeyValuePair<string, string?>[] Settings(TestOpenIdProvider issuer, string tokenService) =>
        [
            new("MicrosoftAppType", "SingleTenant"),
            new("MicrosoftAppId", App),
            new("MicrosoftAppPassword", TestOpenIdProvider.Secret),
            new("MicrosoftAppTenantId", TeamsService.Tenant),
            new("ServiceHosts", TeamsHost),
            new("ValidateAuthority", "false"),
            new("ToChannelFromBotLoginUrl", issuer.LoginUrl),
            new("ToChannelFromBotOAuthScope", AuthenticationConstants.ToChannelFromBotOAuthScope),
            new("ToBotFromChannelTokenIssuer", AuthenticationConstants.ToBotFromChannelTokenIssuer),
            new("OAuthUrl", tokenService),
            new("ToBotFromChannelOpenIdMetadataUrl", issuer.MetadataUrl),
            new("ToBotFromEmulatorOpenIdMetadataUrl", issuer.MetadataUrl),
            new("CallerId", "urn:botframework:azure"),
        ];

    /// <summary>Trusts the certificate of the test's issuer, and nothing else that production does not.</summary>
    public static void Trust(IServiceCollection services, TestOpenIdProvider issuer) =>
        services
            .ConfigureHttpClientDefaults(http =>
                http.UseSocketsHttpHandler(
                    (handler, _) =>
                        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, errors) =>
                            issuer.IsTrusted(shown, errors)
                )
            )
            .AddSingleton<ServiceClientCredentialsFactory>(all => new ConfigurationServiceClientCredentialFactory(
                all.GetRequiredService<IConfiguration>(),
                issuer.Trusting().CreateClient("login")
            ));
}
