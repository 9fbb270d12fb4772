using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using RMBot.Doors;

namespace RMBot.Teams;

/// <summary>
/// The Bot Framework that the configuration names, unchanged but for the contracts that its clients share, and for how fast it
/// lets people in whom it knows.
/// </summary>
public sealed class CoachAuthentication(
    IConfiguration configuration,
    IHttpClientFactory httpClients,
    ArrivalRates rates
) : ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClients)
{
    private readonly SharedContracts contracts = new();

    /// <exception cref="TooFastException">They are who they say, and have sent too much just now.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        var caller = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
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
        factory as SharingConnectorFactory ?? new SharingConnectorFactory(factory, contracts);
}
