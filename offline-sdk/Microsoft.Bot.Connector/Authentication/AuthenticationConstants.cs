using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

public static class AuthenticationConstants
{
    public const string AnonymousAuthType = "anonymous";
    public const string AppIdClaim = "appid";
    public const string AudienceClaim = "aud";
    public const string AuthorizedParty = "azp";
    public const string ServiceUrlClaim = "serviceurl";
    public const string VersionClaim = "ver";

    public const string DefaultChannelAuthTenant = "botframework.com";
    public const string OAuthUrl = "https://api.botframework.com";
    public const string ToBotFromChannelOpenIdMetadataUrl =
        "https://login.botframework.com/v1/.well-known/openidconfiguration";
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    public static readonly HashSet<string> AllowedSigningAlgorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
    ];
}
