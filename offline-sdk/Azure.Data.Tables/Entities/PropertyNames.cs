namespace Azure.Data.Tables;

internal static class PropertyNames
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";
    public const string ETag = "odata.etag";

    /// <summary>What follows a property's name where the row says of which EDM type its value is.</summary>
    public const string TypeSuffix = "@odata.type";

    public const string MetadataPrefix = "odata.";
}
