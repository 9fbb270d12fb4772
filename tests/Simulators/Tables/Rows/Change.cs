using RMBot.Simulators.Tables.Protocol;

namespace RMBot.Simulators.Tables.Rows;

/// <summary>What is to become of one row; with a version to match, only that version, and <c>*</c> is any.</summary>
internal sealed record Change(
    TableRequestKind Kind,
    string PartitionKey,
    string RowKey,
    string? IfMatch,
    IReadOnlyList<Column> Columns
)
{
    public Row Key => new(PartitionKey, RowKey);

    /// <summary>The row after the change; null when it is deleted.</summary>
    public Row? Result(Row? before, long stamp)
    {
        if (Kind == TableRequestKind.Insert && before is not null)
            throw new Refusal(409, "EntityAlreadyExists", "The specified entity already exists.");
        if (IfMatch is not null && before is null)
            throw Refusal.ResourceNotFound();
        if (IfMatch is not (null or "*") && IfMatch != before!.ETag)
            throw new Refusal(
                412,
                "UpdateConditionNotSatisfied",
                "The update condition specified in the request was not satisfied."
            );
        return Kind == TableRequestKind.Delete ? null : Key with { Stamp = stamp, Json = Content(before) };
    }

    private byte[] Content(Row? before)
    {
        if (before is null || Kind is not (TableRequestKind.Merge or TableRequestKind.InsertOrMerge))
            return ColumnWriter.Write(Columns);
        var changed = Columns.Select(column => column.Name).ToHashSet();
        List<Column> merged = [.. before.Columns.Where(column => !changed.Contains(column.Name)), .. Columns];
        EntityRules.Check(PartitionKey, RowKey, merged);
        return ColumnWriter.Write(merged);
    }
}
