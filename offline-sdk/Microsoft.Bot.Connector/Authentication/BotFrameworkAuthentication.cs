using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Both directions of trust: who may speak to the bot, and the bot's own credentials towards the channel.</summary>
public abstract class BotFrameworkAuthentication
{
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    );

    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    );

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken
    );
}
