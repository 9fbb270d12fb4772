using Newtonsoft.Json.Linq;

namespace RMBot.Cards;

/// <summary>A time of day to choose, given as hours and minutes.</summary>
public sealed record TimeInput(string Id, string Label, string Error, string? Value = null) : Element
{
    public override JObject ToJson() => Of("Input.Time", Id, Label, Error, Value);

    /// <summary>No day and no time of day is longer.</summary>
    private const int MostCharacters = 20;

    internal static JObject Of(string type, string id, string label, string error, string? value)
    {
        var input = new JObject
        {
            ["type"] = type,
            ["id"] = id,
            ["label"] = label,
            ["errorMessage"] = error,
            ["spacing"] = "Medium",
        };
        if (value is { Length: <= MostCharacters })
        {
            input["value"] = value;
        }

        return input;
    }
}
