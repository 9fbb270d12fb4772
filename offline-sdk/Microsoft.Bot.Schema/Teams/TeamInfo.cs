using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamInfo
{
    public TeamInfo() { }

    public TeamInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }
}
