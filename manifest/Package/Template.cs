using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RMBot.Package;

/// <summary>The manifest with {names} in it: of ids, and of texts that each language has its own of.</summary>
internal sealed partial class Template(string json, IReadOnlyDictionary<string, string> ids)
{
    /// <exception cref="KeyNotFoundException">A name stands for nothing.</exception>
    public JsonObject In(Func<string, string> text) =>
        (JsonObject)Filled(JsonNode.Parse(json)!, name => ids.TryGetValue(name, out var id) ? id : text(name));

    /// <summary>Every text of the manifest in another language, under its place in the manifest, as Teams wants it.</summary>
    public JsonObject Translation(Func<string, string> text, string schema)
    {
        var translation = new JsonObject
        {
            ["$schema"] =
                $"https://developer.microsoft.com/json-schemas/teams/v{schema}/MicrosoftTeams.Localization.schema.json",
        };
        foreach (var (place, words) in Texts(JsonNode.Parse(json)!))
        {
            translation[place] = Fill(words, text);
        }

        return translation;
    }

    private IEnumerable<(string Place, string Words)> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject all => all.SelectMany(property => Texts(property.Value)),
            JsonArray all => all.SelectMany(Texts),
            JsonValue one when one.TryGetValue<string>(out var words) && IsText(words) =>
            [
                (one.GetPath()["$.".Length..], words),
            ],
            _ => [],
        };

    private bool IsText(string words) => Name().Matches(words).Any(found => !ids.ContainsKey(found.Groups[1].Value));

    private static JsonNode Filled(JsonNode node, Func<string, string> value) =>
        node switch
        {
            JsonObject all => new JsonObject(
                all.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Filled(property.Value!, value)))
            ),
            JsonArray all => new JsonArray([.. all.Select(one => Filled(one!, value))]),
            JsonValue one when one.TryGetValue<string>(out var words) => JsonValue.Create(Fill(words, value)),
            _ => node.DeepClone(),
        };

    /// <summary>A text may name others, such as the words of a command.</summary>
    private static string Fill(string words, Func<string, string> value) =>
        Name().Replace(words, found => Fill(value(found.Groups[1].Value), value));

    [GeneratedRegex(@"\{([A-Za-z.]+)\}")]
    private static partial Regex Name();
}
