using Azure.Core;
using Azure.Identity;

namespace RMBot.Programme;

/// <summary>Who the coach is to Microsoft Graph when it acts for nobody: the bot's own identity, as its messages are signed with.</summary>
internal static class CoachCredential
{
    public static TokenCredential Of(CoachOptions options, string? password) =>
        password is { Length: > 0 }
            ? new ClientSecretCredential(options.MicrosoftAppTenantId, options.MicrosoftAppId, password)
            : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.MicrosoftAppId));
}
