using Azure.Data.Tables;
using RMBot.Storage;

namespace RMBot.Fuzzing;

/// <summary>Takes away what a town left in the tables, so that the next begins as the first did.</summary>
internal static class Emptying
{
    public static async Task EmptyAsync(Tables tables, CancellationToken ct)
    {
        TableClient[] every =
        [
            tables.Pairs,
            tables.People,
            tables.Conversations,
            tables.Roster,
            tables.Imports,
            tables.Erasures,
            tables.Copies,
            .. (await tables.LedgersAsync(ct)).Select(tables.LedgerOf),
        ];
        foreach (var table in every)
        {
            var rows = table.QueryAsync<TableEntity>(select: ["PartitionKey", "RowKey"], cancellationToken: ct);
            await foreach (var row in rows)
            {
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: ct);
            }
        }
    }
}
