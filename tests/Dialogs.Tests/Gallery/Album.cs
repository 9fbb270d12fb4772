using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RMBot.Cards;

namespace RMBot.Tests;

/// <summary>Cards by name; a name is given once.</summary>
public sealed class Album
{
    private readonly Dictionary<string, string> cards = [];

    public IReadOnlyList<(string Name, string Json)> All => [.. cards.Select(card => (card.Key, card.Value))];

    public void Add(string name, Card card) => cards.Add(name, card.ToJson().ToString(Formatting.None));

    /// <summary>Adds a card met on the way; of the same card twice only the first is kept.</summary>
    public void Meet(string name, JObject card)
    {
        var json = card.ToString(Formatting.None);
        if (cards.ContainsValue(json))
        {
            return;
        }

        var number = 1;
        while (!cards.TryAdd(number == 1 ? name : $"{name}-{number}", json))
        {
            number++;
        }
    }
}
