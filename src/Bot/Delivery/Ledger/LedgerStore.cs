using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Delivery.Ledger;

/// <summary>The ledger in tables, one for each month, so that a month is dropped at once.</summary>
public sealed class LedgerStore(Tables tables)
{
    public const int MostInBatch = 100;

    /// <summary>One request. All are of one month and one partition, at most a hundred, each of another prompt.</summary>
    public async Task WriteAsync(IReadOnlyList<LedgerEntry> batch, CancellationToken ct)
    {
        var actions = batch.Select(entry => new TableTransactionAction(
            TableTransactionActionType.UpsertReplace,
            LedgerRow.Write(entry)
        ));
        var month = batch[0].Month;
        await InMonthAsync(month, () => tables.LedgerOf(month).SubmitTransactionAsync(actions, ct), ct);
    }

    /// <summary>
    /// The entries of one partition from a key on, in the order of their keys, page by page; none where there is no such month.
    /// </summary>
    public async IAsyncEnumerable<Page<LedgerRecord>> PagesAsync(
        Month month,
        string shard,
        string from,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {shard} and RowKey ge {from}");
        var query = tables.LedgerOf(month).QueryAsync<TableEntity>(filter, cancellationToken: ct);
        await using var pages = query.AsPages().GetAsyncEnumerator(ct);
        while (await HasNextAsync(pages))
        {
            var page = pages.Current;
            yield return Page<LedgerRecord>.FromValues(
                [.. page.Values.Select(row => new LedgerRecord(LedgerRow.Read(row), row.ETag))],
                page.ContinuationToken,
                page.GetRawResponse()
            );
        }
    }

    /// <summary>
    /// Puts right what was found missing or different; false when somebody wrote since, and what they wrote stands.
    /// </summary>
    public async Task<bool> RepairAsync(LedgerRepair repair, CancellationToken ct)
    {
        var table = tables.LedgerOf(repair.Month);
        try
        {
            await (
                repair switch
                {
                    { Found: null } => InMonthAsync(
                        repair.Month,
                        () => table.AddEntityAsync(LedgerRow.Write(repair.Entry!), ct),
                        ct
                    ),
                    { Entry: null } => table.DeleteEntityAsync(
                        repair.Found.Entry.Shard,
                        repair.Found.Entry.Key,
                        repair.Found.Version,
                        ct
                    ),
                    _ => table.UpdateEntityAsync(
                        LedgerRow.Write(repair.Entry),
                        repair.Found.Version,
                        TableUpdateMode.Replace,
                        ct
                    ),
                }
            );
            return true;
        }
        catch (RequestFailedException refusal) when (refusal.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    public Task SaveTotalsAsync(LedgerTotals totals, CancellationToken ct) =>
        InMonthAsync(
            totals.Month,
            () => tables.LedgerOf(totals.Month).UpsertEntityAsync(totals.Write(), TableUpdateMode.Replace, ct),
            ct
        );

    /// <summary>As of the last audit; null before the first of that month.</summary>
    public async Task<LedgerTotals?> TotalsAsync(Month month, ProgrammeId programme, CancellationToken ct)
    {
        try
        {
            var found = await tables
                .LedgerOf(month)
                .GetEntityIfExistsAsync<TableEntity>(LedgerTotals.Key, Keys.Of(programme.Value), cancellationToken: ct);
            return found is { HasValue: true, Value: { } row } ? LedgerTotals.Read(month, programme, row) : null;
        }
        catch (RequestFailedException refusal) when (refusal.ErrorCode == TableErrorCode.TableNotFound)
        {
            return null;
        }
    }

    /// <summary>Drops the ledgers of all months before this one; how many there were.</summary>
    public async Task<int> DropBeforeAsync(Month first, CancellationToken ct)
    {
        var old = (await tables.LedgersAsync(ct)).Where(month => month < first).ToList();
        foreach (var month in old)
        {
            await tables.LedgerOf(month).DeleteAsync(ct);
        }

        return old.Count;
    }

    private async Task InMonthAsync(Month month, Func<Task> write, CancellationToken ct)
    {
        try
        {
            await write();
        }
        catch (RequestFailedException refusal) when (refusal.ErrorCode == TableErrorCode.TableNotFound)
        {
            await tables.LedgerOf(month).CreateIfNotExistsAsync(ct);
            await write();
        }
    }

    private static async Task<bool> HasNextAsync(IAsyncEnumerator<Page<TableEntity>> pages)
    {
        try
        {
            return await pages.MoveNextAsync();
        }
        catch (RequestFailedException refusal) when (refusal.ErrorCode == TableErrorCode.TableNotFound)
        {
            return false;
        }
    }
}
