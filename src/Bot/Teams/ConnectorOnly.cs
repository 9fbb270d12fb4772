using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;

namespace RMBot.Teams;

/// <summary>
/// Lets in the Bot Connector alone. The framework also knows tokens that a local tool or another bot got from Entra; those are
/// not bound to a service address, and nobody who sends them is Teams.
/// </summary>
internal sealed class ConnectorOnly(string issuer) : ClaimsValidator
{
    /// <summary>The issuer of the cloud that the configuration names.</summary>
    public static ConnectorOnly Of(IConfiguration configuration) =>
        new(
            configuration["ToBotFromChannelTokenIssuer"] is { Length: > 0 } own ? own
            : configuration["ChannelService"] == GovernmentAuthenticationConstants.ChannelService
                ? GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer
            : AuthenticationConstants.ToBotFromChannelTokenIssuer
        );

    public override Task ValidateClaimsAsync(IList<Claim> claims) =>
        claims.Any(claim => claim.Type == JwtRegisteredClaimNames.Iss && claim.Value == issuer)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException("The token is not one of the Bot Connector.");
}
