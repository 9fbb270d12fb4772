using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>What somebody of good will would fill in.</summary>
internal sealed class Plausible(Dice dice, Func<string> mark)
{
    private static readonly string[] Openings =
    [
        "I want to see how a decision of that size is really made in the house",
        "Because you built the flow that everybody talks about and it shows",
        "Ich möchte verstehen, warum unsere jungen Kunden den Warenkorb verlassen",
        "Quiero aprender cómo decide la gente joven lo que compra en línea",
        "Je voudrais comprendre comment les plus jeunes choisissent leurs outils",
        "我想了解年輕同事怎麼決定要用哪一種工具，以及為什麼",
    ];

    /// <param name="button">Whose data says which question is answered.</param>
    public string For(JObject input, JObject button, Townsman by, Town town, DateTimeOffset now)
    {
        var id = (string?)input["id"] ?? "";
        var question = (string?)button.SelectToken("data.question");
        return (string?)input["type"] switch
        {
            "Input.ChoiceSet" => Choice(input),
            "Input.Toggle" => dice.Hits(70) ? "true" : "false",
            "Input.Number" => (1 + dice.Below(5)).ToString(CultureInfo.InvariantCulture),
            "Input.Date" => Day(now),
            "Input.Time" => $"{9 + dice.Below(8):00}:{dice.Of([0, 15, 30]):00}",
            _ when question == "mentor" || id.Contains("mail", StringComparison.OrdinalIgnoreCase) => Other(
                by,
                town
            ).Mail,
            _ => Words((int?)input["maxLength"] ?? 200),
        };
    }

    public string Words(int atMost)
    {
        var said = $"{dice.Of(Openings)} {mark()}";
        return said.Length <= atMost ? said
            : mark().Length <= atMost ? mark()
            : said[..atMost];
    }

    public string Day(DateTimeOffset now) =>
        now.AddDays(dice.Of([1, 2, 5, 9, 20, 45])).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Choice(JObject input)
    {
        var values = input["choices"]?.Select(choice => (string?)choice["value"] ?? "").ToList() ?? [];
        if (values.Count == 0)
        {
            return "";
        }

        return (bool?)input["isMultiSelect"] == true
            ? string.Join(',', dice.Some(values, 40).DefaultIfEmpty(values[0]))
            : dice.Of(values);
    }

    private Townsman Other(Townsman by, Town town)
    {
        var other = dice.Of(town.People);
        return other == by ? town.People[0] : other;
    }
}
