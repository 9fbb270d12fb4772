using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public static class BotFrameworkAuthenticationFactory
{
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger
    )
    {
        var own = new Cloud
        {
            LoginUrl = toChannelFromBotLoginUrl,
            OAuthScope = toChannelFromBotOAuthScope,
            TokenIssuer = toBotFromChannelTokenIssuer,
            TokenServiceUrl = oAuthUrl,
            ChannelKeysUrl = toBotFromChannelOpenIdMetadataUrl,
            EmulatorKeysUrl = toBotFromEmulatorOpenIdMetadataUrl,
            CallerId = callerId,
        };
        var cloud = IsConfigured(own) ? own with { ValidateAuthority = validateAuthority } : BuiltIn(channelService);
        return new CloudAuthentication(
            cloud,
            credentialFactory ?? throw new ArgumentNullException(nameof(credentialFactory)),
            authConfiguration ?? throw new ArgumentNullException(nameof(authConfiguration)),
            new Http(httpClientFactory),
            logger
        );
    }

    private static bool IsConfigured(Cloud own) =>
        new[]
        {
            own.LoginUrl,
            own.OAuthScope,
            own.TokenIssuer,
            own.TokenServiceUrl,
            own.ChannelKeysUrl,
            own.EmulatorKeysUrl,
            own.CallerId,
        }.Any(value => !string.IsNullOrEmpty(value));

    private static Cloud BuiltIn(string channelService) =>
        channelService switch
        {
            null or "" => Cloud.Public,
            GovernmentAuthenticationConstants.ChannelService => Cloud.Government,
            _ => throw new InvalidOperationException("The provided ChannelService value is not supported."),
        };
}
