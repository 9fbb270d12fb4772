using System.Text.Json.Nodes;

namespace RMBot.Bot.Tests.Deployment.Arm;

/// <summary>Works a template out as Azure does, as far as ours goes; fails at whatever is not there.</summary>
internal sealed class ArmEvaluator(JsonObject template, JsonObject parameters)
{
    private readonly Dictionary<string, JsonNode?> variablesOfLambda = [];

    /// <summary>Which of several copies of a resource is looked at.</summary>
    public int Copy { get; set; }

    /// <summary>Ids of resources whose state was asked for.</summary>
    public HashSet<string> Referenced { get; } = [];

    public HashSet<string> UsedParameters { get; } = [];

    public HashSet<string> UsedVariables { get; } = [];

    /// <summary>With every expression in it worked out.</summary>
    public JsonNode? Whole(JsonNode? node) =>
        node switch
        {
            JsonObject fields => new JsonObject(
                fields.Select(field =>
                    KeyValuePair.Create(Whole(JsonValue.Create(field.Key))!.ToString(), Whole(field.Value))
                )
            ),
            JsonArray list => new JsonArray([.. list.Select(Whole)]),
            JsonValue value when value.TryGetValue(out string? text) && ArmExpression.Is(text) => Of(
                ArmExpression.Parse(text)
            )
                ?.DeepClone(),
            _ => node?.DeepClone(),
        };

    private JsonNode? Of(ArmExpression expression) =>
        expression switch
        {
            ArmExpression.Text text => text.Value,
            ArmExpression.Number number => number.Value,
            ArmExpression.Member member => Of(member.Of)!.AsObject() is var fields && fields.ContainsKey(member.Name)
                ? fields[member.Name]
                : throw new KeyNotFoundException($"Nothing is called '{member.Name}'."),
            ArmExpression.Item item => Of(item.Of)!.AsArray()[Of(item.Index)!.GetValue<int>()],
            ArmExpression.Call call => Called(call),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private JsonNode? Called(ArmExpression.Call call)
    {
        var given = call.Arguments;
        switch (call.Function)
        {
            case "parameters":
                return Parameter(Of(given[0])!.ToString());
            case "variables":
                var variable = Of(given[0])!.ToString();
                UsedVariables.Add(variable);
                return Whole(Named(template["variables"]!, variable));
            case "if":
                return Of(ArmFunctions.Truth(Of(given[0])) ? given[1] : given[2]);
            case "copyIndex":
                return Copy;
            case "reference":
                return State(Of(given[0])!.ToString());
            case "lambdaVariables":
                return variablesOfLambda[Of(given[0])!.ToString()];
            case "map":
                return Mapped(Of(given[0])!.AsArray(), (ArmExpression.Call)given[1]);
            default:
                return ArmFunctions.All[call.Function]([.. given.Select(Of)]);
        }
    }

    private JsonNode? Parameter(string name)
    {
        UsedParameters.Add(name);
        var defined = Named(template["parameters"]!, name)!;
        return parameters.ContainsKey(name) ? parameters[name] : Whole(Named(defined, "defaultValue"));
    }

    /// <summary>What Azure would tell of a resource once it is there.</summary>
    private JsonObject State(string id)
    {
        Referenced.Add(id);
        return id.Contains("/userAssignedIdentities/", StringComparison.Ordinal)
                ? new JsonObject { ["clientId"] = TemplateUnderTest.BotId, ["principalId"] = "principal" }
            : id.Contains("/components/", StringComparison.Ordinal)
                ? new JsonObject { ["ConnectionString"] = "InstrumentationKey=none" }
            : throw new KeyNotFoundException($"Nobody knows what '{id}' tells.");
    }

    private JsonArray Mapped(JsonArray list, ArmExpression.Call lambda)
    {
        var name = Of(lambda.Arguments[0])!.ToString();
        var mapped = new JsonArray();
        foreach (var item in list)
        {
            variablesOfLambda[name] = item;
            mapped.Add(Of(lambda.Arguments[1])?.DeepClone());
        }

        return mapped;
    }

    private static JsonNode? Named(JsonNode fields, string name) =>
        fields.AsObject().TryGetPropertyValue(name, out var found)
            ? found
            : throw new KeyNotFoundException($"Nothing is called '{name}'.");
}
