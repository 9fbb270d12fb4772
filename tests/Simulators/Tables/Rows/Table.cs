using RMBot.Simulators.Tables.Protocol;

namespace RMBot.Simulators.Tables.Rows;

/// <summary>A table's rows in the order of their keys. Rows never change: a change puts another in their place.</summary>
internal sealed class Table(string name, Func<long> nextStamp)
{
    private readonly SortedSet<Row> rows = new(KeyOrder.Instance);
    private readonly Lock gate = new();

    public string Name => name;

    public Row? Find(string partitionKey, string rowKey)
    {
        var key = new Row(partitionKey, rowKey);
        lock (gate)
            return rows.TryGetValue(key, out var row) ? row : null;
    }

    /// <summary>The first rows from one key to another.</summary>
    public List<Row> Read(Row first, Row last, int most)
    {
        if (KeyOrder.Instance.Compare(first, last) > 0)
            return [];
        lock (gate)
            return [.. rows.GetViewBetween(first, last).Take(most)];
    }

    /// <summary>The row as it is then; null when it is deleted.</summary>
    public Row? Apply(Change change)
    {
        lock (gate)
        {
            rows.TryGetValue(change.Key, out var before);
            var after = change.Result(before, nextStamp());
            Put(before, after);
            return after;
        }
    }

    /// <summary>All of the changes, each to another row, or none; the rows as they are then.</summary>
    public List<Row?> Apply(IReadOnlyList<Change> changes)
    {
        lock (gate)
        {
            var results = new List<(Row? Before, Row? After)>(changes.Count);
            foreach (var change in changes)
            {
                rows.TryGetValue(change.Key, out var before);
                results.Add((before, Result(change, before, results.Count)));
            }
            foreach (var (before, after) in results)
                Put(before, after);
            return [.. results.Select(result => result.After)];
        }
    }

    private void Put(Row? before, Row? after)
    {
        if (before is not null)
            rows.Remove(before);
        if (after is not null)
            rows.Add(after);
    }

    private Row? Result(Change change, Row? before, int index)
    {
        try
        {
            return change.Result(before, nextStamp());
        }
        catch (Refusal refusal)
        {
            throw refusal.At(index);
        }
    }
}
