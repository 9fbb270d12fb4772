using Newtonsoft.Json.Linq;

namespace RMBot.Cards;

/// <summary>A day to choose, given as year-month-day, in and out.</summary>
public sealed record DateInput(string Id, string Label, string Error, string? Value = null) : Element
{
    public override JObject ToJson()
    {
        var input = new JObject
        {
            ["type"] = "Input.Date",
            ["id"] = Id,
            ["label"] = Label,
            ["errorMessage"] = Error,
            ["spacing"] = "Medium",
        };
        if (Value is not null)
        {
            input["value"] = Value;
        }

        return input;
    }
}
