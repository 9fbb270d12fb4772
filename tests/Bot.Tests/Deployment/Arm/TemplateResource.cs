using System.Text.Json.Nodes;

namespace RMBot.Bot.Tests.Deployment.Arm;

/// <summary>A resource of a template, worked out.</summary>
/// <param name="Body">As Azure would be told.</param>
/// <param name="Referenced">Ids of the resources whose state it asks for.</param>
internal sealed record TemplateResource(JsonObject Body, IReadOnlyList<string> Referenced)
{
    public string Type => Body["type"]!.ToString();

    public string Name => Body["name"]!.ToString();

    public string? Copy => Body["copy"]?["name"]?.ToString();

    public string Id =>
        Body["scope"] is { } scope
            ? $"{ArmFunctions.Group}/providers/{scope}/providers/{Type}/{Name}"
            : ArmFunctions.All["resourceId"]([Type, Name])!.ToString();

    public IReadOnlyList<string> DependsOn => Body["dependsOn"]?.AsArray().Select(id => id!.ToString()).ToList() ?? [];

    /// <summary>All texts in it but what it waits for and what it is.</summary>
    public IEnumerable<string> Texts() =>
        Body.Where(field => field.Key is not ("dependsOn" or "name" or "type"))
            .SelectMany(field => Texts(field.Value).Append(field.Key));

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => Texts(field.Value).Append(field.Key)),
            JsonArray list => list.SelectMany(Texts),
            JsonValue value when value.TryGetValue(out string? text) => [text],
            _ => [],
        };
}
