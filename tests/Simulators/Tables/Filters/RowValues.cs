using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Filters;

/// <summary>A row's values by name; its columns are read only when one is asked for.</summary>
internal sealed class RowValues(Row row)
{
    private Dictionary<string, object>? columns;

    public object? Of(string name) =>
        name switch
        {
            "PartitionKey" => row.PartitionKey,
            "RowKey" => row.RowKey,
            "Timestamp" => new DateTime(row.Stamp, DateTimeKind.Utc),
            _ => Columns.GetValueOrDefault(name),
        };

    private Dictionary<string, object> Columns =>
        columns ??= row.Columns.ToDictionary(column => column.Name, column => column.Value);
}
