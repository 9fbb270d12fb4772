using Azure;
using Azure.Data.Tables;

namespace RMBot.Delivery.Sweep;

/// <summary>Everything of one sort in a table, page by page: the one query that leaves the partition open.</summary>
internal static class OpenWalk
{
    private const int MostInPage = 1000;

    public static IAsyncEnumerable<Page<TableEntity>> PagesAsync(
        TableClient table,
        string rowKey,
        string[] columns,
        CancellationToken ct
    ) =>
        table
            .QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"RowKey eq {rowKey}"),
                MostInPage,
                columns,
                cancellationToken: ct
            )
            .AsPages();
}
