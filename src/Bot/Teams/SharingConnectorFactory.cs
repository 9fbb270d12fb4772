using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace RMBot.Teams;

/// <summary>Another factory's clients, with contracts that all of them share.</summary>
public sealed class SharingConnectorFactory(ConnectorFactory factory, SharedContracts contracts) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken
    ) => contracts.Give(await factory.CreateAsync(serviceUrl, audience, cancellationToken));
}
