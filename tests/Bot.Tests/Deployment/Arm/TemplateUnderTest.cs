using System.Text.Json.Nodes;

namespace RMBot.Bot.Tests.Deployment.Arm;

/// <summary>The template of deploy/, worked out with some parameters.</summary>
internal sealed class TemplateUnderTest
{
    public const string BotId = "22222222-0000-0000-0000-000000000002";
    public const string AppId = "33333333-0000-0000-0000-000000000003";

    private readonly ArmEvaluator evaluator;

    public TemplateUnderTest(JsonObject? parameters = null)
    {
        evaluator = new ArmEvaluator(Source, parameters ?? []);
        evaluator.Whole(new JsonArray(JsonValue.Create("[parameters('appId')]")));
        Resources = [.. Source["resources"]!.AsArray().SelectMany(Copies)];
        Outputs = evaluator.Whole(Source["outputs"])!.AsObject();
    }

    public static JsonObject Source { get; } = JsonNode.Parse(Text)!.AsObject();

    public static string Text => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "deploy", "azuredeploy.json"));

    /// <summary>Those that would be made.</summary>
    public IReadOnlyList<TemplateResource> Resources { get; }

    public JsonObject Outputs { get; }

    public IReadOnlySet<string> UsedParameters => evaluator.UsedParameters;

    public IReadOnlySet<string> UsedVariables => evaluator.UsedVariables;

    public IReadOnlyDictionary<string, string> AppSettings =>
        Of("Microsoft.Web/sites")["properties"]!["siteConfig"]!["appSettings"]!
            .AsArray()
            .ToDictionary(setting => setting!["name"]!.ToString(), setting => setting!["value"]!.ToString());

    /// <summary>The only resource of a type.</summary>
    public JsonObject Of(string type) => Resources.Single(resource => resource.Type == type).Body;

    /// <summary>Needs only what nobody else can know.</summary>
    public static TemplateUnderTest With(params (string Name, JsonNode? Value)[] parameters) =>
        new(
            new JsonObject([
                KeyValuePair.Create("appId", (JsonNode?)AppId),
                .. parameters.Select(given => KeyValuePair.Create(given.Name, given.Value)),
            ])
        );

    private IEnumerable<TemplateResource> Copies(JsonNode? source)
    {
        var count = source!["copy"] is { } copy ? evaluator.Whole(copy["count"])!.GetValue<int>() : 1;
        for (evaluator.Copy = 0; evaluator.Copy < count; evaluator.Copy++)
        {
            evaluator.Referenced.Clear();
            var body = evaluator.Whole(source)!.AsObject();
            if (body["condition"]?.GetValue<bool>() != false)
            {
                yield return new TemplateResource(body, [.. evaluator.Referenced]);
            }
        }
    }
}
