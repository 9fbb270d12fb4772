using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Faults;

namespace RMBot.Load.Faults;

/// <summary>What was struck, and what came of it. Several conversations, and several shares of one, may be added at once.</summary>
internal sealed class FaultFigures
{
    private readonly Lock guard = new();
    private readonly SortedDictionary<string, List<Matrix>> all = new(StringComparer.Ordinal);

    public int Findings => Matrices.Sum(matrix => matrix.Findings.Count);

    private IEnumerable<Matrix> Matrices => all.Values.SelectMany(shares => shares);

    private IEnumerable<Strike> Struck => Matrices.SelectMany(matrix => matrix.Struck);

    public void Add(string conversation, Matrix matrix)
    {
        lock (guard)
        {
            all.TryAdd(conversation, []);
            all[conversation].Add(matrix);
        }
    }

    public JsonObject ToJson() =>
        new()
        {
            ["conversations"] = all.Count,
            ["cells"] = Matrices.Sum(matrix => matrix.Struck.Distinct().Count()),
            ["walks"] = Matrices.Sum(matrix => matrix.Walks),
            ["steps_struck"] = Struck.Count(),
            ["by_service"] = Counted(Struck.Select(strike => strike.Line.Service.ToString())),
            ["by_trouble"] = Counted(Struck.Select(strike => strike.Trouble.ToString())),
            ["by_conversation"] = new JsonObject(
                all.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Key, OfOne(one.Value)))
            ),
            ["findings"] = Findings,
        };

    private static JsonObject OfOne(List<Matrix> shares)
    {
        var counted = Counted(shares.SelectMany(share => share.Struck).Select(strike => strike.Trouble.ToString()));
        counted["walks"] = shares.Sum(share => share.Walks);
        counted["findings"] = shares.Sum(share => share.Findings.Count);
        return counted;
    }

    private static JsonObject Counted(IEnumerable<string> names) =>
        new(
            names
                .CountBy(name => name)
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => KeyValuePair.Create<string, JsonNode?>(one.Key, one.Value))
        );
}
