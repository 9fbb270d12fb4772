using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace RMBot.Teams;

/// <summary>The Bot Framework that the configuration names, unchanged but for the contracts that its clients share.</summary>
public sealed class CoachAuthentication(IConfiguration configuration, IHttpClientFactory httpClients)
    : ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClients)
{
    private readonly SharedContracts contracts = new();

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    ) => Sharing(await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken));

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    ) => Sharing(await base.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken));

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        Sharing(base.CreateConnectorFactory(claimsIdentity));

    private AuthenticateRequestResult Sharing(AuthenticateRequestResult caller)
    {
        if (caller.ConnectorFactory is { } factory)
        {
            caller.ConnectorFactory = Sharing(factory);
        }

        return caller;
    }

    private ConnectorFactory Sharing(ConnectorFactory factory) =>
        factory as SharingConnectorFactory ?? new SharingConnectorFactory(factory, contracts);
}
