using Microsoft.Bot.Connector;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace RMBot.Teams;

/// <summary>
/// What was learned by reflection about the activities' types, learned once. Microsoft's connector client brings a contract
/// resolver of its own, and the adapter makes a client for each turn: the activity would be reflected and compiled again in
/// each of them, which is most of a turn's cost. Here all clients have the first one's resolvers.
/// </summary>
public sealed class SharedContracts
{
    private IContractResolver? writing;
    private IContractResolver? reading;

    public IConnectorClient Give(IConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Share(client.SerializationSettings, ref writing);
        Share(client.DeserializationSettings, ref reading);
        return client;
    }

    private static void Share(JsonSerializerSettings settings, ref IContractResolver? shared) =>
        settings.ContractResolver =
            Interlocked.CompareExchange(ref shared, settings.ContractResolver, null) ?? settings.ContractResolver;
}
