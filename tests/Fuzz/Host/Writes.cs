using System.Collections.Concurrent;
using RMBot.Simulators.Tables;

namespace RMBot.Fuzzing;

/// <summary>Which partition of which table was written.</summary>
internal sealed record Written(string Table, string Partition);

/// <summary>Every write that reaches the tables.</summary>
internal sealed class Writes(string prefix)
{
    private readonly ConcurrentDictionary<Written, bool> seen = new();

    public TableFault? Note(TableRequest request)
    {
        var isRead = request.Kind is TableRequestKind.Get or TableRequestKind.Query or TableRequestKind.Scan;
        if (!isRead && request.PartitionKey is { } partition)
        {
            var name = request.Table.StartsWith(prefix, StringComparison.Ordinal)
                ? request.Table[prefix.Length..]
                : request.Table;
            seen.TryAdd(new Written(name, partition), true);
        }

        return null;
    }

    /// <summary>Those since the last time somebody asked.</summary>
    public IReadOnlyList<Written> Take()
    {
        Written[] taken = [.. seen.Keys];
        foreach (var one in taken)
        {
            seen.TryRemove(one, out _);
        }

        return taken;
    }
}
