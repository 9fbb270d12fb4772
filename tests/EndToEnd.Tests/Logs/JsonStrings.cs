using System.Text.Json;

namespace RMBot.EndToEnd.Logs;

internal static class JsonStrings
{
    /// <summary>Every string of a JSON text, however deep, also of JSON within a string; of any other text itself.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        if (!LooksLikeJson(text))
            return [text];
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. In(document.RootElement)];
        }
        catch (JsonException)
        {
            return [text];
        }
    }

    public static IEnumerable<string> In(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => In(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
            JsonValueKind.String => In(element.GetString()!),
            _ => [],
        };

    private static bool LooksLikeJson(string text) => text.TrimStart() is ['{' or '[', ..];
}
