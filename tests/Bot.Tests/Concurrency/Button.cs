using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>A button on some card, and what can be filled in beside it.</summary>
internal sealed record Button(string Verb, ImmutableDictionary<string, string> Data, ImmutableArray<JObject> Inputs)
{
    /// <summary>What an answer brings that asks more than the pair, or makes a pair beside it.</summary>
    private static readonly string[] Others = ["concern.", "start", "help.", "language.", "mydata."];

    private static readonly JsonSerializerSettings Plain = new() { DateParseHandling = DateParseHandling.None };

    public bool IsAboutThePair => !Array.Exists(Others, start => Verb.StartsWith(start, StringComparison.Ordinal));

    /// <summary>All the buttons that are among the cards of an answer.</summary>
    public static IEnumerable<Button> In(string answer)
    {
        foreach (var card in Cards(answer))
        {
            var parts = card.Descendants().OfType<JObject>().ToList();
            ImmutableArray<JObject> inputs =
            [
                .. parts.Where(part => ((string?)part["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true),
            ];
            foreach (var button in parts.Where(part => (string?)part["type"] == "Action.Execute"))
            {
                var data = (button["data"] as JObject ?? [])
                    .Properties()
                    .ToImmutableDictionary(property => property.Name, property => property.Value.ToString());
                yield return new Button((string)button["verb"]!, data, inputs);
            }
        }
    }

    /// <summary>Pressed about another pair, with something filled in.</summary>
    public Said.Press Pressed(PairId pair, Random random)
    {
        var data = Data.SetItems(
            Inputs.Select(input => KeyValuePair.Create((string)input["id"]!, Filled(input, random)))
        );
        return new Said.Press(Verb, data.ContainsKey("pair") ? data.SetItem("pair", pair.Value) : data);
    }

    public string Key => Verb + string.Concat(Data.OrderBy(one => one.Key).Select(one => $" {one.Key}={one.Value}"));

    private static string Filled(JObject input, Random random) =>
        (string?)input["type"] switch
        {
            "Input.ChoiceSet" => (string)input["choices"]![random.Next(input["choices"]!.Count())]!["value"]!,
            "Input.Toggle" => random.Next(2) == 0 ? "true" : "false",
            "Input.Date" => Storage
                .Example.Now.AddDays(9 + random.Next(30))
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "Input.Time" => "11:00",
            _ => $"These are words of their own, number {random.Next(2)}",
        };

    private static IEnumerable<JObject> Cards(string answer) =>
        answer.Split(SilentAdapter.Separator).Where(part => part.StartsWith('{')).Select(Read);

    private static JObject Read(string card) => JsonConvert.DeserializeObject<JObject>(card, Plain)!;
}
