using System.Text;
using System.Text.Json.Nodes;

namespace RMBot.Load.Teams;

/// <summary>One message of a bot as it came, read only when somebody asks what is in it.</summary>
public sealed class Message(string id, byte[] json)
{
    private JsonNode? read;

    public string Id { get; } = id;

    private JsonNode Json => read ??= JsonNode.Parse(json)!;

    public bool Says(ReadOnlySpan<byte> words) => json.AsSpan().IndexOf(words) >= 0;

    public bool Says(string words) => Says(Encoding.UTF8.GetBytes(words));

    public JsonObject? Button(string title) => Says(title) ? Button(Json, title) : null;

    public override string ToString() => Encoding.UTF8.GetString(json);

    private static JsonObject? Button(JsonNode? node, string title) =>
        node switch
        {
            JsonObject button when IsButton(button, title) => button,
            JsonObject children => children.Select(child => Button(child.Value, title)).FirstOrDefault(IsFound),
            JsonArray children => children.Select(child => Button(child, title)).FirstOrDefault(IsFound),
            _ => null,
        };

    private static bool IsFound(JsonObject? button) => button is not null;

    private static bool IsButton(JsonObject element, string title) =>
        (element["type"], element["title"]) is (JsonValue type, JsonValue words)
        && type.ToString() == "Action.Execute"
        && words.ToString() == title;
}
