using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements)
{
    public bool IsEndorsedFor(string endorsement) => endorsement != null && Endorsements.Contains(endorsement);
}
