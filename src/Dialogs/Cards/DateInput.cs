using Newtonsoft.Json.Linq;

namespace RMBot.Cards;

/// <summary>A day to choose, given as year-month-day.</summary>
public sealed record DateInput(string Id, string Label, string Error, string? Value = null) : Element
{
    public override JObject ToJson() => TimeInput.Of("Input.Date", Id, Label, Error, Value);
}
