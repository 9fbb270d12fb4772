using System.Buffers;
using System.Text.Json;
using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>Rows as they are answered, of minimal metadata. What is kept is copied as it is.</summary>
internal sealed class EntityJson
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json;

    public EntityJson() => json = new Utf8JsonWriter(buffer, ColumnWriter.Options);

    public ReadOnlyMemory<byte> Bytes => buffer.WrittenMemory;

    public void Raw(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    public void Write(Row row, IReadOnlyList<string>? select, string? metadata = null)
    {
        json.Reset();
        json.WriteStartObject();
        if (metadata is not null)
            json.WriteString("odata.metadata", metadata);
        json.WriteString("odata.etag", row.ETag);
        if (select is null)
            WriteAll(row);
        else
            WriteSelected(row, select);
    }

    private void WriteAll(Row row)
    {
        json.WriteString("PartitionKey", row.PartitionKey);
        json.WriteString("RowKey", row.RowKey);
        json.WriteString("Timestamp", row.Timestamp);
        json.Flush();
        var columns = row.Json.AsSpan()[1..];
        Raw(columns.Length > 1 ? ","u8 : []);
        Raw(columns);
    }

    // A column that is asked for and not there is null.
    private void WriteSelected(Row row, IReadOnlyList<string> select)
    {
        var columns = row.Columns;
        foreach (var name in select)
        {
            if (KeyOf(row, name) is { } key)
                json.WriteString(name, key);
            else if (columns.Find(column => column.Name == name) is { Name: not null } column)
                ColumnWriter.Write(json, column);
            else
                json.WriteNull(name);
        }
        json.WriteEndObject();
        json.Flush();
    }

    private static string? KeyOf(Row row, string name) =>
        name switch
        {
            "PartitionKey" => row.PartitionKey,
            "RowKey" => row.RowKey,
            "Timestamp" => row.Timestamp,
            _ => null,
        };
}
