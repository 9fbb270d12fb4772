using Newtonsoft.Json.Linq;

namespace RMBot.Cards;

/// <summary>A day to choose, given as year-month-day.</summary>
public sealed record DateInput(string Id, string Label, string Error) : Element
{
    public override JObject ToJson() =>
        new()
        {
            ["type"] = "Input.Date",
            ["id"] = Id,
            ["label"] = Label,
            ["errorMessage"] = Error,
            ["spacing"] = "Medium",
        };
}
