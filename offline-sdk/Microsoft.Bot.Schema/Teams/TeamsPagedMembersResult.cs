using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsPagedMembersResult
{
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
