using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class TokenExchangeState
{
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("conversation")]
    public ConversationReference Conversation { get; set; }

    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    [JsonProperty("botUrl")]
    public string BotUrl { get; set; }

    [JsonProperty("msAppId")]
    public string MsAppId { get; set; }
}
