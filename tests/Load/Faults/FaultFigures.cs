using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Faults;

namespace RMBot.Load.Faults;

/// <summary>What was struck, and what came of it. Several conversations may be added at once.</summary>
internal sealed class FaultFigures
{
    private readonly Lock guard = new();
    private readonly SortedDictionary<string, Matrix> all = new(StringComparer.Ordinal);

    public int Findings => all.Values.Sum(matrix => matrix.Findings.Count);

    private IEnumerable<Strike> Struck => all.Values.SelectMany(matrix => matrix.Struck);

    public void Add(string conversation, Matrix matrix)
    {
        lock (guard)
        {
            all[conversation] = matrix;
        }
    }

    public JsonObject ToJson() =>
        new()
        {
            ["conversations"] = all.Count,
            ["cells"] = all.Values.Sum(matrix => matrix.Struck.Distinct().Count()),
            ["walks"] = all.Values.Sum(matrix => matrix.Walks),
            ["steps_struck"] = Struck.Count(),
            ["by_service"] = Counted(Struck.Select(strike => strike.Line.Service.ToString())),
            ["by_trouble"] = Counted(Struck.Select(strike => strike.Trouble.ToString())),
            ["by_conversation"] = new JsonObject(
                all.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Key, OfOne(one.Value)))
            ),
            ["findings"] = Findings,
        };

    private static JsonObject OfOne(Matrix matrix)
    {
        var counted = Counted(matrix.Struck.Select(strike => strike.Trouble.ToString()));
        counted["findings"] = matrix.Findings.Count;
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
