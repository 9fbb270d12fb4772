using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace RMBot.Delivery.Sweep;

/// <summary>Everything of one sort in a table, page by page: the one query that leaves the partition open.</summary>
internal static class OpenWalk
{
    private const int MostInPage = 1000;

    public static async IAsyncEnumerable<Page<TableEntity>> PagesAsync(
        TableClient table,
        string rowKey,
        string[] columns,
        Pace pace,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var filter = TableClient.CreateQueryFilter($"RowKey eq {rowKey}");
        var rows = table.QueryAsync<TableEntity>(filter, MostInPage, columns, cancellationToken: ct);
        await foreach (var page in rows.AsPages())
        {
            yield return page;
            if (page.ContinuationToken is not null)
            {
                await pace.StepAsync(ct);
            }
        }
    }
}
