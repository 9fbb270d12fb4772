using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class ChannelInfo
{
    public ChannelInfo() { }

    public ChannelInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }
}
