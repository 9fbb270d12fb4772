using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>$select: only what was asked for, and nothing the type does not have.</summary>
internal static class Selection
{
    public static JsonObject Selected(this JsonObject whole, GraphRequest request, string type)
    {
        if (request.Selected.Count == 0)
        {
            return whole;
        }

        var names = request.Selected;
        if (names.FirstOrDefault(name => !whole.ContainsKey(name)) is { } unknown)
        {
            throw Unknown(unknown, type);
        }

        // Of a calendar's items the id always comes too.
        var isItem = whole.ContainsKey("@odata.etag");
        var kept = whole
            .Where(property =>
                property.Key == "@odata.etag" || names.Contains(property.Key) || (isItem && property.Key == "id")
            )
            .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()));
        return new JsonObject(kept);
    }

    /// <summary>The same refusal when there is nothing to select from.</summary>
    public static void Check(GraphRequest request, string type, IEnumerable<string> known)
    {
        if (request.Selected.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw Unknown(unknown, type);
        }
    }

    private static GraphError Unknown(string name, string type) =>
        new(400, "RequestBroker--ParseUri", $"Could not find a property named '{name}' on type '{type}'.");
}
