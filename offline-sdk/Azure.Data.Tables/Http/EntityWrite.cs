using System;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>One change to one row as the service takes it, alone or in a transaction.</summary>
internal readonly record struct EntityWrite(RequestMethod Method, string Path, string IfMatch, byte[] Body)
{
    public static EntityWrite From(string table, TableTransactionAction action)
    {
        var entity = action.Entity;
        var row = PathOf(table, entity.PartitionKey, entity.RowKey);
        var match = MatchOf(action.ETag);
        return action.ActionType switch
        {
            TableTransactionActionType.Add => new(RequestMethod.Post, table, null, EntityJson.Write(entity)),
            TableTransactionActionType.UpdateMerge => new(RequestMethod.Patch, row, match, EntityJson.Write(entity)),
            TableTransactionActionType.UpdateReplace => new(RequestMethod.Put, row, match, EntityJson.Write(entity)),
            TableTransactionActionType.UpsertMerge => new(RequestMethod.Patch, row, null, EntityJson.Write(entity)),
            TableTransactionActionType.UpsertReplace => new(RequestMethod.Put, row, null, EntityJson.Write(entity)),
            TableTransactionActionType.Delete => new(RequestMethod.Delete, row, match, null),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }

    public static EntityWrite Delete(string table, string partitionKey, string rowKey, ETag ifMatch) =>
        new(RequestMethod.Delete, PathOf(table, partitionKey, rowKey), MatchOf(ifMatch), null);

    /// <summary>The address of a row: quotes doubled as OData has it, then escaped as an address has it.</summary>
    public static string PathOf(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Escaped(partitionKey)}',RowKey='{Escaped(rowKey)}')";

    public bool IsInsert => Method == RequestMethod.Post;

    private static string MatchOf(ETag etag) => etag == default ? "*" : etag.ToString("H");

    private static string Escaped(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
    }
}
