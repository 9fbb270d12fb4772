using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names of one Bot Framework: public, government, or one that brings its own.</summary>
internal sealed record Cloud
{
    public static readonly Cloud Public = new()
    {
        LoginUrl = string.Format(
            CultureInfo.InvariantCulture,
            AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
            AuthenticationConstants.DefaultChannelAuthTenant
        ),
        OAuthScope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        TokenServiceUrl = AuthenticationConstants.OAuthUrl,
        ChannelKeysUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorKeysUrl = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.PublicAzureChannel,
    };

    public static readonly Cloud Government = new()
    {
        LoginUrl = string.Format(
            CultureInfo.InvariantCulture,
            GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
            GovernmentAuthenticationConstants.DefaultChannelAuthTenant
        ),
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        TokenServiceUrl = GovernmentAuthenticationConstants.OAuthUrlGov,
        ChannelKeysUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorKeysUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.USGovChannel,
    };

    public bool ValidateAuthority { get; init; } = true;

    public string LoginUrl { get; init; }

    public string OAuthScope { get; init; }

    public string TokenIssuer { get; init; }

    public string TokenServiceUrl { get; init; }

    public string ChannelKeysUrl { get; init; }

    public string EmulatorKeysUrl { get; init; }

    public string CallerId { get; init; }
}
