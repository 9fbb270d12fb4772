namespace RMBot.Simulators.Tables.Rows;

/// <summary>An entity as it is kept: its keys, the time of its last change, and its columns as UTF-8 JSON.</summary>
internal sealed record Row(string PartitionKey, string RowKey, long Stamp = 0, byte[]? Json = null)
{
    public string Timestamp => Moment.WriteStamp(Stamp);

    public string ETag => $"W/\"datetime'{Timestamp.Replace(":", "%3A", StringComparison.Ordinal)}'\"";

    public List<Column> Columns => ColumnReader.Read(Json);
}
