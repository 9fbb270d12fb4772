using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Choice
{
    public Choice(string value = null)
    {
        Value = value;
    }

    [JsonProperty("value")]
    public string Value { get; set; }

    [JsonProperty("action")]
    public CardAction Action { get; set; }

    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
