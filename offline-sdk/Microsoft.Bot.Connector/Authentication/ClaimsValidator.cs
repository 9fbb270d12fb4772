using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An application's own further check of an authenticated caller: throws when the claims are not acceptable.</summary>
public abstract class ClaimsValidator
{
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
