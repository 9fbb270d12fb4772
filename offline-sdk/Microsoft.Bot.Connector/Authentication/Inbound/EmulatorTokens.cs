using System.Globalization;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens a local tool gets from Entra with the bot's own credentials; the bot is both audience and client.</summary>
internal sealed class EmulatorTokens(SigningKeys keys, IEnumerable<string> furtherIssuers)
{
    private readonly HashSet<string> _issuers =
    [
        .. OfTenant("d6d49420-f39b-4df7-a1dc-d59a935871db"),
        .. OfTenant("f8cdef31-a31e-4b4a-93e4-5f571e91255a"),
        .. OfTenant(
            "cab8a31a-1906-4287-a0d8-4eef66b95f6e",
            AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2
        ),
        .. furtherIssuers,
    ];

    public bool IsIssuerOf(JsonWebToken token) => _issuers.Contains(token.Issuer);

    public async Task<ClaimsIdentity> ValidateAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var key = await keys.FindAsync(token, cancellationToken).ConfigureAwait(false);
        var identity = await SignedToken.ValidateAsync(token, key.Key, _issuers).ConfigureAwait(false);
        var client = identity.FindFirst(ClientClaim(identity))?.Value;
        if (string.IsNullOrEmpty(client) || client != identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value)
        {
            throw new UnauthorizedAccessException("The token was not obtained with the bot's own credentials.");
        }

        return identity;
    }

    private static string ClientClaim(ClaimsIdentity identity) =>
        identity.FindFirst(AuthenticationConstants.VersionClaim)?.Value == "2.0"
            ? AuthenticationConstants.AuthorizedParty
            : AuthenticationConstants.AppIdClaim;

    private static IEnumerable<string> OfTenant(
        string tenant,
        string secondVersion = AuthenticationConstants.ValidTokenIssuerUrlTemplateV2
    ) =>
        [
            string.Format(CultureInfo.InvariantCulture, AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, tenant),
            string.Format(CultureInfo.InvariantCulture, secondVersion, tenant),
        ];
}
