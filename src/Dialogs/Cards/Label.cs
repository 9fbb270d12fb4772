using Newtonsoft.Json.Linq;

namespace RMBot.Cards;

/// <summary>A small heading over what the coach says.</summary>
public sealed record Label(string Text) : Element
{
    public override JObject ToJson()
    {
        var label = Quote.Label2(Text);
        label["spacing"] = "Medium";
        return label;
    }
}
