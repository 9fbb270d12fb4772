using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>A change to one row as it is asked for, alone or in a transaction.</summary>
internal static class Changes
{
    public static Change Read(string method, ResourcePath path, string? ifMatch, ReadOnlyMemory<byte> body) =>
        (method, path.Key) switch
        {
            ("POST", null) => Insert(ColumnReader.Read(body)),
            ("PUT", { } key) => Write(
                ifMatch is null ? TableRequestKind.InsertOrReplace : TableRequestKind.Replace,
                key,
                ifMatch,
                body
            ),
            ("PATCH" or "MERGE", { } key) => Write(
                ifMatch is null ? TableRequestKind.InsertOrMerge : TableRequestKind.Merge,
                key,
                ifMatch,
                body
            ),
            ("DELETE", { } key) => new Change(
                TableRequestKind.Delete,
                key.PartitionKey,
                key.RowKey,
                ifMatch ?? throw Refusal.InvalidInput(),
                []
            ),
            _ => throw new Refusal(405, "MethodNotAllowed", "The requested method is not allowed on the resource."),
        };

    private static Change Insert(List<Column> columns)
    {
        var keys = columns.ToDictionary(column => column.Name, column => column.Value as string);
        if (
            keys.GetValueOrDefault("PartitionKey") is not { } partition
            || keys.GetValueOrDefault("RowKey") is not { } row
        )
            throw new Refusal(
                400,
                "PropertiesNeedValue",
                "The values are not specified for all properties in the entity."
            );
        return Checked(TableRequestKind.Insert, new Row(partition, row), null, columns);
    }

    private static Change Write(TableRequestKind kind, Row key, string? ifMatch, ReadOnlyMemory<byte> body)
    {
        var columns = ColumnReader.Read(body);
        if (columns.Any(column => IsOtherThan(column, "PartitionKey", key.PartitionKey)))
            throw Refusal.InvalidInput();
        if (columns.Any(column => IsOtherThan(column, "RowKey", key.RowKey)))
            throw Refusal.InvalidInput();
        return Checked(kind, key, ifMatch, columns);
    }

    private static bool IsOtherThan(Column column, string name, string key) =>
        column.Name == name && column.Value as string != key;

    private static Change Checked(TableRequestKind kind, Row key, string? ifMatch, List<Column> columns)
    {
        columns.RemoveAll(column => column.Name is "PartitionKey" or "RowKey" or "Timestamp");
        EntityRules.Check(key.PartitionKey, key.RowKey, columns);
        return new Change(kind, key.PartitionKey, key.RowKey, ifMatch, columns);
    }
}
