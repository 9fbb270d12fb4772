using System.Text.Json.Nodes;
using RMBot.Load.Measuring;

namespace RMBot.Load.All;

/// <summary>The figures of one command's runs, a Markdown row for each: least, middle and most.</summary>
internal sealed class Rows(string command)
{
    // What was asked for, and what is no figure.
    private static readonly string[] Given =
    [
        "missed",
        "users",
        "seconds",
        "latency_ms",
        "runs",
        "concurrent",
        "times",
    ];

    private readonly Dictionary<string, List<double>> figures = [];

    public string Command => command;

    public void Add(JsonObject run) => Add("", run);

    public IEnumerable<string> Lines()
    {
        yield return $"| **{command}** | min | median | max |";
        foreach (var (name, values) in figures)
        {
            var spread = Figure.Spread(values);
            yield return $"| {name} | {spread["min"]} | {spread["median"]} | {spread["max"]} |";
        }
    }

    private void Add(string name, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject parts:
                foreach (var (part, value) in parts.Where(part => !Given.Contains(part.Key)))
                    Add($"{name} {part}".Trim(), value);
                break;
            case JsonArray levels:
                foreach (var level in levels)
                    Add($"{name} {level!["concurrent"]}", level);
                break;
            case JsonValue value when value.TryGetValue<double>(out var number):
                (figures.TryGetValue(name, out var known) ? known : figures[name] = []).Add(number);
                break;
        }
    }
}
