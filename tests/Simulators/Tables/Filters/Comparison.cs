using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Filters;

/// <summary>A column compared with a value; one that is not there or of another type never matches.</summary>
internal sealed record Comparison(string Name, string Operator, object Value) : Filter
{
    public override KeyRange Range =>
        (Name, Operator, Value) switch
        {
            ("PartitionKey", "eq", string key) => new(key, null, null),
            ("RowKey", "eq", string key) => new(null, key, key),
            ("RowKey", "ge" or "gt", string key) => new(null, key, null),
            ("RowKey", "le" or "lt", string key) => new(null, null, key),
            _ => KeyRange.All,
        };

    public override bool Matches(Func<string, object?> valueOf) =>
        Compare(valueOf(Name), Value) is { } order
        && Operator switch
        {
            "eq" => order == 0,
            "ne" => order != 0,
            "gt" => order > 0,
            "ge" => order >= 0,
            "lt" => order < 0,
            _ => order <= 0,
        };

    private static int? Compare(object? one, object other) =>
        (one, other) switch
        {
            (string a, string b) => string.CompareOrdinal(a, b),
            (bool a, bool b) => a.CompareTo(b),
            (DateTime a, DateTime b) => a.CompareTo(b),
            (Guid a, Guid b) => a.CompareTo(b),
            (byte[] a, byte[] b) => a.AsSpan().SequenceCompareTo(b),
            (int or long, int or long) => Convert.ToInt64(one).CompareTo(Convert.ToInt64(other)),
            (int or long or double, int or long or double) => Convert.ToDouble(one).CompareTo(Convert.ToDouble(other)),
            _ => null,
        };
}
