using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

internal static class SignedToken
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    public static async Task<ClaimsIdentity> ValidateAsync(
        JsonWebToken token,
        SecurityKey key,
        IEnumerable<string> issuers
    )
    {
        var checks = new TokenValidationParameters
        {
            IssuerSigningKey = key,
            RequireSignedTokens = true,
            ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
            ValidIssuers = issuers,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromMinutes(5),
            // The audience is a bot of ours: only the credentials know, and may have to ask.
            ValidateAudience = false,
        };
        var result = await Handler.ValidateTokenAsync(token, checks).ConfigureAwait(false);
        return result.IsValid
            ? result.ClaimsIdentity
            : throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
    }
}
