using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    JsonSerializerSettings SerializationSettings { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    IConversations Conversations { get; }
}
