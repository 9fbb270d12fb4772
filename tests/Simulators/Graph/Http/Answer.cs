using System.Text.Json.Nodes;

namespace RMBot.Simulators.Graph.Http;

internal sealed record Answer(int Status, JsonObject? Body = null)
{
    public static Answer Page(IEnumerable<JsonNode> values, string? nextLink = null)
    {
        var body = new JsonObject { ["value"] = new JsonArray([.. values]) };
        if (nextLink is not null)
        {
            body["@odata.nextLink"] = nextLink;
        }

        return new Answer(200, body);
    }
}
