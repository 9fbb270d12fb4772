using Azure;
using Azure.Data.Tables;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>
/// Pairs in a table, one partition each: every change is one transaction, guarded by the version of the pair's own row.
/// Who is in a pair and when to look at it is written before the pair, so that neither can be missing.
/// </summary>
public sealed class TablePairStore(Tables tables, TablePeople people, WakeUpQueue queue, TimeProvider clock) : IPairStore
{
    public async Task<Stored<Pair>?> FindAsync(PairId id, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Of(id.Value)}");
        var rows = await tables.Pairs.QueryAsync<TableEntity>(filter, cancellationToken: ct).ToListAsync(ct);
        return rows.Find(row => row.RowKey == PairRows.PairRow) is { } row
            ? new Stored<Pair>(PairRows.Read(rows), row.ETag.ToString())
            : null;
    }

    public async Task AddAsync(Pair pair, CancellationToken ct)
    {
        await PrepareAsync(null, pair, ct);
        await WriteAsync(
            [
                .. PairRows
                    .Write(pair)
                    .Select(document => PairRows.Row(pair, document.Key, document.Value))
                    .Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)),
            ],
            ct
        );
        RingIfDue(pair);
    }

    public async Task<Stored<Pair>> SaveAsync(Stored<Pair> read, Pair next, CancellationToken ct)
    {
        var before = PairRows.Write(read.Value);
        var after = PairRows.Write(next);
        var changed = after.Where(document => before.GetValueOrDefault(document.Key) != document.Value).ToList();
        var gone = before.Keys.Except(after.Keys).ToList();
        if (changed.Count == 0 && gone.Count == 0)
        {
            return read;
        }

        await PrepareAsync(read.Value, next, ct);
        var guard = PairRows.Row(next, PairRows.PairRow, after[PairRows.PairRow]);
        var version = await WriteAsync(
            [
                new(TableTransactionActionType.UpdateReplace, guard, new ETag(read.Version)),
                .. changed
                    .Where(document => document.Key != PairRows.PairRow)
                    .Select(document => Change(next, document.Key, document.Value)),
                .. gone.Select(rowKey => Remove(next, rowKey)),
            ],
            ct
        );
        RingIfDue(next);
        return new Stored<Pair>(next, version);
    }

    public Task<IReadOnlyList<Membership>> OfAsync(PersonId person, CancellationToken ct) => people.PairsOfAsync(person, ct);

    // A charter is never overwritten: its row can only be added.
    private static TableTransactionAction Change(Pair pair, string rowKey, string document) =>
        new(
            PairRows.IsCharter(rowKey) ? TableTransactionActionType.Add : TableTransactionActionType.UpsertReplace,
            PairRows.Row(pair, rowKey, document)
        );

    private static TableTransactionAction Remove(Pair pair, string rowKey) =>
        PairRows.IsCharter(rowKey)
            ? throw new InvalidOperationException("A charter is never taken back.")
            : new(TableTransactionActionType.Delete, PairRows.Row(pair, rowKey, ""));

    private async Task PrepareAsync(Pair? before, Pair next, CancellationToken ct)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            if (MembershipIn(next, role) is { } membership && membership != MembershipIn(before, role))
            {
                await people.JoinAsync(next[role].Id, membership, ct);
            }
        }

        if (next.NextLook() is { } look && (look != before?.NextLook() || look <= clock.GetUtcNow()))
        {
            await queue.EnqueueAsync(next.Id, look - clock.GetUtcNow(), ct);
        }
    }

    private static Membership? MembershipIn(Pair? pair, Role role) =>
        pair is not null && pair.IsKnownTo(role)
            ? new Membership(pair.Id, role, pair[role.Other()].Id, pair[role.Other()].Name)
            : null;

    private async Task<string> WriteAsync(List<TableTransactionAction> actions, CancellationToken ct)
    {
        try
        {
            var answer = actions is [{ ActionType: TableTransactionActionType.UpdateReplace } only]
                ? await tables.Pairs.UpdateEntityAsync(only.Entity, only.ETag, TableUpdateMode.Replace, ct)
                : (await tables.Pairs.SubmitTransactionAsync(actions, ct)).Value[0];
            return answer.Headers.ETag?.ToString() ?? throw new InvalidOperationException("A write gave no version.");
        }
        catch (RequestFailedException refusal) when (refusal.Status is 404 or 409 or 412)
        {
            throw new StaleVersionException("The pair was written by somebody else.", refusal);
        }
    }

    // Only now: whoever looks before the pair is saved finds nothing.
    private void RingIfDue(Pair pair)
    {
        if (pair.NextLook() <= clock.GetUtcNow())
        {
            queue.Ring();
        }
    }
}
