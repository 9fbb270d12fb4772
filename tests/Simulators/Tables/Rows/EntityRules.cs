using System.Globalization;
using RMBot.Simulators.Tables.Protocol;

namespace RMBot.Simulators.Tables.Rows;

/// <summary>What an entity may be.</summary>
internal static class EntityRules
{
    private const int MostColumns = 252;
    private const int LongestName = 255;
    private const int LongestKey = 512;
    private const int LongestValue = 64 * 1024;
    private const int LargestEntity = 1024 * 1024;
    private static readonly DateTime EarliestMoment = new(1601, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Check(string partitionKey, string rowKey, IReadOnlyList<Column> columns)
    {
        CheckKey("PartitionKey", partitionKey);
        CheckKey("RowKey", rowKey);
        if (columns.Count > MostColumns)
            throw new Refusal(400, "TooManyProperties", "The entity contains more properties than allowed.");
        foreach (var column in columns)
            Check(column);
        if (4 + 2 * (partitionKey.Length + rowKey.Length) + columns.Sum(column => column.Size) > LargestEntity)
            throw new Refusal(400, "EntityTooLarge", "The entity is larger than the maximum allowed size (1MB).");
    }

    private static void CheckKey(string name, string key)
    {
        if (key.Length > LongestKey)
            throw new Refusal(400, "KeyValueTooLarge", $"The value of {name} is larger than 1 KiB.");
        if (key.AsSpan().ContainsAny(@"/\#?") || key.Any(char.IsControl))
            throw Refusal.OutOfRange(name, key);
    }

    private static void Check(Column column)
    {
        if (column.Name.Length > LongestName)
            throw new Refusal(400, "PropertyNameTooLong", "The property name exceeds the maximum allowed length.");
        if (!IsIdentifier(column.Name))
            throw new Refusal(400, "PropertyNameInvalid", "The property name is invalid.");
        if (column.Value is string { Length: > LongestValue / 2 } or byte[] { Length: > LongestValue })
            throw new Refusal(
                400,
                "PropertyValueTooLarge",
                "The property value exceeds the maximum allowed size (64KB). If the property value is a string, it is "
                    + "UTF-16 encoded and the maximum number of characters should be 32K or less."
            );
        if (column.Value is DateTime moment && moment < EarliestMoment)
            throw Refusal.OutOfRange(column.Name, Moment.Write(moment));
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0
        && !char.IsDigit(name[0])
        && name.All(symbol =>
            char.IsLetterOrDigit(symbol) || char.GetUnicodeCategory(symbol) is UnicodeCategory.ConnectorPunctuation
        );
}
