using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of the Bot Connector: one issuer, a key endorsed for the channel, and the service URL inside.</summary>
internal sealed class ChannelTokens(string issuer, SigningKeys keys, IReadOnlyList<string> requiredEndorsements)
{
    public async Task<ClaimsIdentity> ValidateAsync(
        JsonWebToken token,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        var key = await keys.FindAsync(token, cancellationToken).ConfigureAwait(false);
        var identity = await SignedToken.ValidateAsync(token, key.Key, [issuer]).ConfigureAwait(false);
        if (!key.IsEndorsedFor(activity.ChannelId) || !requiredEndorsements.All(key.IsEndorsedFor))
        {
            throw new UnauthorizedAccessException("The token's key is not endorsed for this channel.");
        }

        var serviceUrl = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (
            string.IsNullOrWhiteSpace(serviceUrl)
            || !serviceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
        )
        {
            throw new UnauthorizedAccessException("The token is for another service URL.");
        }

        return identity;
    }
}
