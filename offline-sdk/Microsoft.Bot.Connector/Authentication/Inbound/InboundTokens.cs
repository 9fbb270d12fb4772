using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who sent an activity. Whoever cannot be told is refused with <see cref="UnauthorizedAccessException"/>.</summary>
internal sealed class InboundTokens(
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    ChannelTokens fromChannel,
    EmulatorTokens fromEmulator
)
{
    public async Task<ClaimsIdentity> AuthenticateAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            return await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
                ? new ClaimsIdentity(AuthenticationConstants.AnonymousAuthType)
                : throw new UnauthorizedAccessException("The request has no authorization header.");
        }

        var token = ReadBearer(authHeader);
        var identity = fromEmulator.IsIssuerOf(token)
            ? await fromEmulator.ValidateAsync(token, cancellationToken).ConfigureAwait(false)
            : await fromChannel.ValidateAsync(token, activity, cancellationToken).ConfigureAwait(false);
        await AssertMeantForThisBotAsync(token, cancellationToken).ConfigureAwait(false);
        if (configuration.ClaimsValidator != null)
        {
            await configuration.ClaimsValidator.ValidateClaimsAsync(identity.Claims.ToList()).ConfigureAwait(false);
        }

        return identity;
    }

    private static JsonWebToken ReadBearer(string authHeader)
    {
        var parts = authHeader.Split(' ');
        if (parts.Length != 2 || !parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnauthorizedAccessException("The authorization header is not a bearer token.");
        }

        try
        {
            return new JsonWebToken(parts[1]);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The bearer token cannot be read.", e);
        }
    }

    private async Task AssertMeantForThisBotAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var audiences = token.Audiences.ToList();
        if (
            audiences.Count != 1
            || !await credentials.IsValidAppIdAsync(audiences[0], cancellationToken).ConfigureAwait(false)
        )
        {
            throw new UnauthorizedAccessException("The token is meant for another audience.");
        }
    }
}
