namespace RMBot.Simulators.Tables.Rows;

/// <summary>The rows a query must look at; both ends are in it, and an open end has no key.</summary>
internal sealed record KeyRange(string? PartitionKey, string? FirstRow, string? LastRow)
{
    // After every key of 512 code units, as none of them may be longer.
    private static readonly string Highest = new('\uffff', 513);

    public static KeyRange All { get; } = new(null, null, null);

    /// <summary>Whether it is a part of one partition, and so not the whole table.</summary>
    public bool IsInPartition => PartitionKey is not null;

    public Row First => new(PartitionKey ?? "", FirstRow ?? "");

    public Row Last => new(PartitionKey ?? Highest, LastRow ?? Highest);

    public KeyRange Within(KeyRange other) =>
        new(
            PartitionKey ?? other.PartitionKey,
            Outer(FirstRow, other.FirstRow, highest: true),
            Outer(LastRow, other.LastRow, highest: false)
        );

    private static string? Outer(string? one, string? other, bool highest) =>
        one is null ? other
        : other is null ? one
        : string.CompareOrdinal(one, other) > 0 == highest ? one
        : other;
}
