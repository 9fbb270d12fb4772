using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>Presses: as people make them, changed on the way, and made up.</summary>
internal sealed class Presses(Dice dice, Shapes shapes, Plausible plausible)
{
    /// <summary>About as many as are made up in a town: the next town goes on with other verbs.</summary>
    private const int InATown = 100;

    private readonly SortedDictionary<string, List<string>> vocabulary = new(StringComparer.Ordinal);

    private int madeUp;

    /// <summary>A button on a card they see, filled in well; null when they see none.</summary>
    public JObject? Faithful(Townsman by, Town town, DateTimeOffset now)
    {
        if (by.Cards.Count == 0)
        {
            return null;
        }

        var card = dice.Hits(75) ? by.Cards[^1] : dice.Of(by.Cards);
        var button = dice.Hits(60) ? card.Buttons[0] : dice.Of(card.Buttons);
        if (Verbs.AreFinal((string?)button["verb"] ?? "") && dice.Hits(95))
        {
            return null;
        }

        var data = (JObject)button["data"]!.DeepClone();
        foreach (var input in card.Inputs)
        {
            data[(string)input["id"]!] = plausible.For(input, button, by, town, now);
        }

        Learn(data);
        return dice.Hits(85)
            ? shapes.Press(by, card.Id, (string?)button["verb"] ?? "", data)
            : shapes.Submit(by, card.Id, data);
    }

    /// <summary>A button on somebody's card, pressed by anybody, with some of what it carries changed.</summary>
    public JObject? Changed(Townsman by, Town town, IReadOnlyList<string> pairs, DateTimeOffset now)
    {
        var shown = dice.Hits(60) ? by : dice.Of(town.People);
        if (Faithful(shown, town, now) is not { } press)
        {
            return null;
        }

        var data = (JObject)(press.SelectToken("value.action.data") ?? press["value"]!);
        foreach (var property in dice.Some(data.Properties(), 30))
        {
            property.Value =
                property.Name == "pair" && dice.Hits(70) ? PairId(pairs)
                : dice.Hits(50) ? Hostile.Text(dice)
                : Hostile.Value(dice);
        }

        if (dice.Hits(15) && press.SelectToken("value.action") is JObject action)
        {
            action["verb"] = dice.Hits(80) ? dice.Of(Verbs.All) : Hostile.Value(dice);
        }

        press["from"] = new JObject
        {
            ["id"] = by.UserId,
            ["aadObjectId"] = by.ObjectId,
            ["name"] = by.Name,
        };
        press["conversation"]!["id"] = by.ChatId;
        return press;
    }

    /// <summary>One verb after another about any pair, with whatever any card ever carried.</summary>
    public JObject MadeUp(Townsman by, Town town, IReadOnlyList<string> pairs)
    {
        var verb = Verbs.All[((town.Number * InATown) + madeUp++) % Verbs.All.Length];
        var data = new JObject { ["verb"] = verb };
        foreach (var key in dice.Some(vocabulary.Keys, 35))
        {
            data[key] =
                dice.Hits(70) ? dice.Of(vocabulary[key])
                : dice.Hits(60) ? Hostile.Text(dice)
                : Hostile.Value(dice);
        }

        if (dice.Hits(90))
        {
            data["pair"] = PairId(pairs);
        }

        return dice.Hits(85) ? shapes.Press(by, "m1", verb, data) : shapes.Submit(by, "m1", data);
    }

    private string PairId(IReadOnlyList<string> pairs) =>
        pairs.Count > 0 && dice.Hits(92) ? dice.Of(pairs) : Hostile.Id(dice);

    private void Learn(JObject data)
    {
        foreach (var (key, value) in data)
        {
            if (key is not ("verb" or "pair") && value is JValue { Value: string text } && !Words.AreIn(text))
            {
                if (!vocabulary.TryGetValue(key, out var known))
                {
                    vocabulary[key] = known = [];
                }

                if (known.Count < 20)
                {
                    known.Add(text);
                }
                else
                {
                    known[dice.Below(known.Count)] = text;
                }
            }
        }
    }
}
