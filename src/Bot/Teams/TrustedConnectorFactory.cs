using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace RMBot.Teams;

/// <summary>Another factory's clients, for the hosts of Teams only: a client sends the bot's token to wherever it is made for.</summary>
internal sealed class TrustedConnectorFactory(ConnectorFactory factory, TeamsHosts hosts) : ConnectorFactory
{
    /// <exception cref="UntrustedServiceException">The service is not Teams.</exception>
    public override Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken
    ) =>
        hosts.IsTrusted(serviceUrl)
            ? factory.CreateAsync(serviceUrl, audience, cancellationToken)
            : throw new UntrustedServiceException();
}
