using System.Text.Json;

namespace RMBot.Simulators.Connector.Protocol;

/// <summary>What a body says that matters for its answer.</summary>
/// <param name="Member">Whom a conversation is to be made with: the first member.</param>
/// <param name="HasMessage">A conversation is to begin with a message.</param>
internal sealed record SentBody(string? Tenant, string? Member, bool IsGroup, bool IsTyping, bool HasMessage)
{
    public static SentBody Nothing { get; } = new(null, null, false, false, false);

    /// <summary>Null when it is no JSON object.</summary>
    public static SentBody? Of(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Of(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SentBody Of(JsonElement body) =>
        new(
            Text(In(body, "conversation"), "tenantId")
                ?? Text(In(In(body, "channelData"), "tenant"), "id")
                ?? Text(body, "tenantId"),
            In(body, "members") is { ValueKind: JsonValueKind.Array } members && members.GetArrayLength() > 0
                ? Text(members[0], "id")
                : null,
            In(body, "isGroup").ValueKind == JsonValueKind.True,
            Text(body, "type") == "typing",
            In(body, "activity").ValueKind == JsonValueKind.Object
        );

    private static JsonElement In(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) ? value : default;

    private static string? Text(JsonElement body, string name) =>
        In(body, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
