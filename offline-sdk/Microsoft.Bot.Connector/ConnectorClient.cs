using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool disposeHttpClient
    )
        : base(customHttpClient, disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; }

    public JsonSerializerSettings SerializationSettings => BotJson.WireSettings;

    public JsonSerializerSettings DeserializationSettings => BotJson.WireSettings;

    public virtual IConversations Conversations { get; }
}
