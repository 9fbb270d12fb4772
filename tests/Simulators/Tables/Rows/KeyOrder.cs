namespace RMBot.Simulators.Tables.Rows;

/// <summary>By partition, then by row; by code unit, whatever the language.</summary>
internal sealed class KeyOrder : IComparer<Row>
{
    public static readonly KeyOrder Instance = new();

    public int Compare(Row? x, Row? y)
    {
        var partitions = string.CompareOrdinal(x!.PartitionKey, y!.PartitionKey);
        return partitions != 0 ? partitions : string.CompareOrdinal(x.RowKey, y.RowKey);
    }
}
