using System.Globalization;
using System.Text.Json.Nodes;

namespace RMBot.Bot.Tests.Deployment.Arm;

/// <summary>The template functions that need to know nothing but their arguments (learn.microsoft.com, ARM template functions).</summary>
internal static class ArmFunctions
{
    public const string Group = "/subscriptions/sub/resourceGroups/group";

    public static readonly Dictionary<string, Func<JsonNode?[], JsonNode?>> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["concat"] = given => string.Concat(given.Select(Text)),
        ["format"] = given => string.Format(CultureInfo.InvariantCulture, Text(given[0]), [.. given[1..].Select(Text)]),
        ["take"] = given => Text(given[0])[..Math.Min(Number(given[1]), Text(given[0]).Length)],
        ["length"] = given => given[0]!.AsArray().Count,
        ["empty"] = given =>
            given[0] switch
            {
                JsonArray list => list.Count == 0,
                JsonObject fields => fields.Count == 0,
                _ => Text(given[0]).Length == 0,
            },
        ["not"] = given => !Truth(given[0]),
        ["and"] = given => given.All(Truth),
        ["greater"] = given => Number(given[0]) > Number(given[1]),
        ["true"] = _ => true,
        ["null"] = _ => null,
        ["createArray"] = given => new JsonArray([.. given.Select(Copy)]),
        ["createObject"] = given => new JsonObject(
            given.Chunk(2).Select(pair => KeyValuePair.Create(Text(pair[0]), Copy(pair[1])))
        ),
        ["union"] = Union,
        ["items"] = given => new JsonArray([
            .. given[0]!
                .AsObject()
                .Select(field => new JsonObject { ["key"] = field.Key, ["value"] = Copy(field.Value) }),
        ]),
        ["guid"] = given => "guid:" + string.Join('|', given.Select(Text)),
        ["uniqueString"] = _ => "abcdefghijklm",
        ["utcNow"] = _ => "2026-11-01",
        ["resourceGroup"] = _ => new JsonObject { ["id"] = Group, ["location"] = "westeurope" },
        ["tenant"] = _ => new JsonObject { ["tenantId"] = "11111111-0000-0000-0000-000000000001" },
        ["environment"] = _ => new JsonObject { ["suffixes"] = new JsonObject { ["storage"] = "core.windows.net" } },
        ["resourceId"] = given => Group + Provider(given),
        ["subscriptionResourceId"] = given => "/subscriptions/sub" + Provider(given),
    };

    public static string Text(JsonNode? value) => value?.ToString() ?? "";

    public static bool Truth(JsonNode? value) => value!.GetValue<bool>();

    private static int Number(JsonNode? value) => value!.GetValue<int>();

    private static JsonNode? Copy(JsonNode? value) => value?.DeepClone();

    private static JsonObject Union(JsonNode?[] given)
    {
        var whole = new JsonObject();
        foreach (var (name, value) in given.SelectMany(part => part!.AsObject()))
        {
            whole[name] = Copy(value);
        }

        return whole;
    }

    /// <summary>Type and names in turn: …/providers/Microsoft.Web/sites/a/config/b.</summary>
    private static string Provider(JsonNode?[] given)
    {
        var type = Text(given[0]).Split('/');
        var names = given[1..].Select(Text).SelectMany(name => name.Split('/'));
        return $"/providers/{type[0]}/" + string.Join('/', type[1..].Zip(names, (kind, name) => $"{kind}/{name}"));
    }
}
