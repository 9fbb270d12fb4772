using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Storage;

/// <summary>The rosters of all programmes. A copy of what the pairs say, seconds behind them.</summary>
public sealed class RosterRows(Tables tables)
{
    public const int MostInBatch = 100;

    /// <summary>One request. All are of one programme, at most a hundred, each of another pair.</summary>
    public Task WriteAsync(IReadOnlyList<RosterLine> batch, CancellationToken ct) =>
        tables.Roster.SubmitTransactionAsync(
            batch.Select(line => new TableTransactionAction(
                TableTransactionActionType.UpsertReplace,
                RosterRow.Write(line)
            )),
            ct
        );

    /// <summary>Nothing for a row that is not there.</summary>
    /// <param name="key">Of the pair.</param>
    internal Task RemoveAsync(ProgrammeId programme, string key, CancellationToken ct) =>
        tables.Roster.DeleteEntityAsync(Keys.Of(programme.Value), key, cancellationToken: ct);

    /// <summary>What can be counted of all pairs, without names: a request for each thousand.</summary>
    public Task<List<RosterLine>> CountableAsync(ProgrammeId programme, CancellationToken ct) =>
        ReadAsync(programme, RosterRow.ForCounting, ct);

    /// <summary>Where all pairs stand and when they met, without names or numbers: a request for each thousand.</summary>
    public Task<List<RosterLine>> StandingAsync(ProgrammeId programme, CancellationToken ct) =>
        ReadAsync(programme, RosterRow.ForStanding, ct);

    /// <summary>All pairs with their names and days, without numbers: a request for each thousand.</summary>
    public Task<List<RosterLine>> ListedAsync(ProgrammeId programme, CancellationToken ct) =>
        ReadAsync(programme, RosterRow.ForListing, ct);

    /// <summary>The marks of all rows in the order of their keys, page by page.</summary>
    internal async IAsyncEnumerable<Page<RosterMark>> MarksAsync(
        ProgrammeId programme,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var partition = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Of(programme.Value)}");
        var pages = tables
            .Roster.QueryAsync<TableEntity>(partition, select: RosterRow.ForComparing, cancellationToken: ct)
            .AsPages();
        await foreach (var page in pages)
        {
            yield return Page<RosterMark>.FromValues(
                [.. page.Values.Select(row => new RosterMark(row.RowKey, row.GetString(RosterRow.MarkColumn)))],
                page.ContinuationToken,
                page.GetRawResponse()
            );
        }
    }

    /// <summary>A page is read while storage looks for the next one.</summary>
    private async Task<List<RosterLine>> ReadAsync(ProgrammeId programme, string[] columns, CancellationToken ct)
    {
        var partition = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Of(programme.Value)}");
        var pages = tables.Roster.QueryAsync<TableEntity>(partition, select: columns, cancellationToken: ct).AsPages();
        var reading = new List<Task<List<RosterLine>>>();
        await foreach (var page in pages.WithCancellation(ct))
        {
            reading.Add(Task.Run(() => page.Values.Select(row => RosterRow.Read(programme, row)).ToList(), ct));
        }

        return [.. (await Task.WhenAll(reading)).SelectMany(lines => lines)];
    }
}

/// <summary>What a row of the roster was made from, told briefly.</summary>
/// <param name="Key">Of the pair.</param>
/// <param name="Mark">Null in a row from before there were marks.</param>
internal sealed record RosterMark(string Key, string? Mark);
