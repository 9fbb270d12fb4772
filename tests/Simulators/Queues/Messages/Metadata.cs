namespace RMBot.Simulators.Queues.Messages;

/// <summary>What a queue's owner wrote on it; the case of the names does not tell them apart.</summary>
internal sealed class Metadata(IEnumerable<KeyValuePair<string, string>> values)
{
    private readonly Dictionary<string, string> values = new(values, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<KeyValuePair<string, string>> Values => values;

    public bool IsSameAs(Metadata other) =>
        values.Count == other.values.Count
        && values.All(one => other.values.TryGetValue(one.Key, out var value) && value == one.Value);
}
