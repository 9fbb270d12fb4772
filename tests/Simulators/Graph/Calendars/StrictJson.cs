using System.Text.Json;
using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Calendars;

/// <summary>Reads a body as Graph does: every property must be one the type has.</summary>
internal static class StrictJson
{
    public static JsonObject Object(JsonNode? node, string name, string type, params string[] properties)
    {
        if (node is not JsonObject value)
        {
            throw GraphError.Invalid($"{name} must be an object.");
        }

        foreach (var (property, _) in value)
        {
            if (property == "@odata.type")
            {
                Typed(value, type);
            }
            else if (!properties.Contains(property))
            {
                throw GraphError.UnknownProperty(property, type);
            }
        }

        return value;
    }

    public static string Text(JsonNode? node, string name) =>
        node?.GetValueKind() == JsonValueKind.String
            ? node.GetValue<string>()
            : throw GraphError.Invalid($"{name} must be a text.");

    public static bool Flag(JsonNode? node, string name) =>
        node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? node.GetValue<bool>()
            : throw GraphError.Invalid($"{name} must be true or false.");

    public static int Number(JsonNode? node, string name) =>
        node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<int>(out var number)
            ? number
            : throw GraphError.Invalid($"{name} must be a whole number.");

    public static JsonArray List(JsonNode? node, string name) =>
        node as JsonArray ?? throw GraphError.Invalid($"{name} must be a list.");

    public static string OneOf(JsonNode? node, string name, params string[] values) =>
        Text(node, name) is var text && values.Contains(text)
            ? text
            : throw GraphError.Invalid($"'{text}' is no value of {name}.");

    private static void Typed(JsonObject value, string type)
    {
        if (Text(value["@odata.type"], "@odata.type") is var given && given.TrimStart('#') != type)
        {
            throw new GraphError(
                400,
                "RequestBodyRead",
                $"A value of type '{given}' was found where '{type}' was expected."
            );
        }
    }
}
