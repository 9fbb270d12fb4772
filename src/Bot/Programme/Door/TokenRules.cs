using System.Security.Claims;

namespace RMBot.Programme;

/// <summary>
/// What a token must say beside being genuine and in time: it is a member's of an allowed tenant, and the app acts for them.
/// </summary>
internal static class TokenRules
{
    /// <summary>Why a token is not taken; null for one that is.</summary>
    /// <param name="origin">Of the authority.</param>
    public static string? Refusal(ClaimsPrincipal user, CoachOptions options, string origin)
    {
        var tenant = user.FindFirstValue("tid");
        if (tenant is null || !options.IsAllowed(tenant))
        {
            return "another tenant's";
        }

        var issuers = EntraIssuers.Of(tenant, origin);
        if (!issuers.Contains(user.FindFirstValue("iss")))
        {
            return "not of its tenant's issuer";
        }

        // Without a scope nobody signed in: an application speaks for itself.
        if (user.FindFirstValue("idtyp") == "app" || user.FindFirstValue("scp") is null or "")
        {
            return "an application's own";
        }

        if (user.FindFirstValue("acct") == "1" || (user.FindFirstValue("idp") is { } home && !issuers.Contains(home)))
        {
            return "a guest's";
        }

        return string.IsNullOrWhiteSpace(user.FindFirstValue("oid")) ? "nobody's" : null;
    }
}
