using System.Runtime.CompilerServices;
using Azure.Data.Tables;

namespace RMBot.Backups.Account;

/// <summary>Reads a whole table, in the order of its keys.</summary>
internal static class Walk
{
    private const int AtOnce = 16;
    private const int MostTries = 8;
    private static readonly string[] Keys = [nameof(ITableEntity.PartitionKey), nameof(ITableEntity.RowKey)];

    /// <summary>Row by row: for tables whose rows each stand for themselves.</summary>
    public static IAsyncEnumerable<TableEntity> RowsAsync(TableClient table, CancellationToken ct) =>
        table.QueryAsync<TableEntity>(cancellationToken: ct);

    /// <summary>
    /// Partition by partition, each as it is at one moment: for tables whose partitions are written as one. A walk over a table
    /// promises no such moment, one query within a partition does, as long as it is answered in one page.
    /// </summary>
    public static async IAsyncEnumerable<TableEntity> PartitionsAsync(
        TableClient table,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        await foreach (var some in PartitionKeysAsync(table, ct).Chunk(AtOnce).WithCancellation(ct))
        {
            foreach (var partition in await Task.WhenAll(some.Select(key => PartitionAsync(table, key, ct))))
            {
                foreach (var row in partition)
                {
                    yield return row;
                }
            }
        }
    }

    private static async IAsyncEnumerable<string> PartitionKeysAsync(
        TableClient table,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        string? last = null;
        await foreach (var row in table.QueryAsync<TableEntity>(select: Keys, cancellationToken: ct))
        {
            if (row.PartitionKey != last)
            {
                yield return last = row.PartitionKey;
            }
        }
    }

    private static async Task<IReadOnlyList<TableEntity>> PartitionAsync(
        TableClient table,
        string key,
        CancellationToken ct
    )
    {
        IReadOnlyList<TableEntity>? before = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var pages = await table
                .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {key}"), cancellationToken: ct)
                .AsPages()
                .Select(page => page.Values)
                .Where(rows => rows.Count > 0)
                .ToListAsync(ct);
            IReadOnlyList<TableEntity> rows = [.. pages.SelectMany(page => page)];
            // Cut into pages, it may have changed in between; the same twice, it has not.
            if (pages.Count <= 1 || (before is not null && Versions(rows).SequenceEqual(Versions(before))))
            {
                return rows;
            }

            before = rows;
        }

        throw new BackupException(
            $"A partition of {table.Name} changes faster than it can be read. Save again when there is less to do."
        );
    }

    private static IEnumerable<(string, string)> Versions(IEnumerable<TableEntity> rows) =>
        rows.Select(row => (row.RowKey, row.ETag.ToString()));
}
