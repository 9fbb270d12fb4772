using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using RMBot.Doors;

namespace RMBot.Teams;

/// <summary>
/// The Bot Framework that the configuration names, for Teams alone: no other channel, no other caller than the connector, no
/// other host; and the contracts that its clients share, and how fast it lets people in whom it knows.
/// </summary>
/// <param name="credentials">The bot's own; those the configuration names when null.</param>
public sealed class CoachAuthentication(
    IConfiguration configuration,
    IHttpClientFactory httpClients,
    TeamsHosts hosts,
    ArrivalRates rates,
    ServiceClientCredentialsFactory? credentials = null
)
    : ConfigurationBotFrameworkAuthentication(
        configuration,
        credentials!,
        new AuthenticationConfiguration { ClaimsValidator = ConnectorOnly.Of(configuration) },
        httpClients
    )
{
    private readonly SharedContracts contracts = new();

    /// <exception cref="TooFastException">They are who they say, and have sent too much just now.</exception>
    /// <exception cref="BadHttpRequestException">Nobody has tokens here, and it does not say where to answer.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        var caller = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        if (string.IsNullOrEmpty(activity.ServiceUrl))
        {
            throw new BadHttpRequestException("The activity does not say where to answer.");
        }

        // In Web Chat and the like the caller writes for themselves who they are and of which tenant.
        if (activity.ChannelId != Channels.Msteams || !hosts.IsTrusted(activity.ServiceUrl))
        {
            throw new UnauthorizedAccessException("The activity does not come from Teams.");
        }

        rates.Charge(activity);
        return Sharing(caller);
    }

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
        factory as SharingConnectorFactory
        ?? new SharingConnectorFactory(new TrustedConnectorFactory(factory, hosts), contracts);
}
