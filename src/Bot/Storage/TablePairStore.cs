using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using RMBot.Delivery;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>
/// Pairs in a table, one partition each: every change is one transaction, guarded by the version of the pair's own row.
/// Who is in a pair and when to look at it is written before the pair, so that neither can be missing.
/// </summary>
public sealed class TablePairStore(
    Tables tables,
    TablePeople people,
    WakeUpQueue queue,
    WakeUpHints hints,
    RosterNotes roster,
    TimeProvider clock
) : IPairStore
{
    /// <summary>
    /// Longer than a turn may take: the message is never looked at before its pair is saved. What is due at once is
    /// looked at by the hint, and by the message only if this process dies.
    /// </summary>
    private static readonly TimeSpan Soonest = TimeSpan.FromSeconds(15);

    public Task<Stored<Pair>?> FindAsync(PairId id, CancellationToken ct) => FindByKeyAsync(Keys.Of(id.Value), ct);

    /// <summary>By the key of its partition.</summary>
    internal async Task<Stored<Pair>?> FindByKeyAsync(string key, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key}");
        var rows = await tables.Pairs.QueryAsync<TableEntity>(filter, cancellationToken: ct).ToListAsync(ct);
        return rows.Find(row => row.RowKey == PairRows.PairRow) is { } row
            ? new Stored<Pair>(PairRows.Read(rows), row.ETag.ToString(), row.GetString(PairRows.WakeUp))
            : null;
    }

    /// <summary>
    /// For whoever walks over all pairs: null too for one that cannot be read. Its wake-up is parked with the reason.
    /// </summary>
    internal async Task<Stored<Pair>?> FindReadableAsync(string key, CancellationToken ct)
    {
        try
        {
            return await FindByKeyAsync(key, ct);
        }
        catch (Exception broken)
            when (broken is JsonException or KeyNotFoundException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a pair with this key is of another programme, or of none since there is no such pair.</summary>
    internal async Task<bool> IsElsewhereAsync(string key, ProgrammeId programme, CancellationToken ct)
    {
        var row = await tables.Pairs.GetEntityIfExistsAsync<TableEntity>(key, PairRows.PairRow, PairRows.Glance, ct);
        return !row.HasValue || (PairRows.ProgrammeOf(row.Value!) is { } its && its != programme);
    }

    public async Task AddAsync(Pair pair, CancellationToken ct)
    {
        await people.JoinAsync(null, pair, ct);
        var wakeUp = await WakeUpForAsync(null, pair, ct);
        await WriteAsync(
            [
                .. PairRows
                    .Write(pair)
                    .Select(document => new TableTransactionAction(
                        TableTransactionActionType.Add,
                        PairRows.Row(pair, document.Key, document.Value, wakeUp)
                    )),
            ],
            ct
        );
        KeptInTurn.Note();
        roster.Note(null, pair);
        HintIfDue(pair);
    }

    public async Task<Stored<Pair>> SaveAsync(Stored<Pair> read, Pair next, CancellationToken ct)
    {
        var change = new PairChange(read.Value, next);
        if (change.IsNone)
        {
            return read;
        }

        await people.JoinAsync(read.Value, next, ct);
        var wakeUp = await WakeUpForAsync(read, next, ct);
        var version = await WriteAsync(change.Actions(read.Version, wakeUp), ct);
        KeptInTurn.Note();
        roster.Note(read.Value, next);
        HintIfDue(next);
        return new Stored<Pair>(next, version, wakeUp);
    }

    /// <summary>What became of a pair by delivering: the message in charge stays in charge.</summary>
    public async Task<Stored<Pair>> SaveDeliveryAsync(Stored<Pair> read, Pair next, CancellationToken ct)
    {
        var change = new PairChange(read.Value, next);
        if (change.IsNone)
        {
            return new Stored<Pair>(next, read.Version, read.WakeUp);
        }

        var version = await WriteAsync(change.Actions(read.Version, read.WakeUp), ct);
        roster.Note(read.Value, next);
        return new Stored<Pair>(next, version, read.WakeUp);
    }

    /// <summary>
    /// A new message is in charge of a pair that should have been looked at before a moment; false when it was meanwhile. An
    /// old message that still exists is in charge of nothing any more and deletes itself.
    /// </summary>
    internal async Task<bool> WakeAgainAsync(string key, DateTimeOffset before, CancellationToken ct)
    {
        if (await FindReadableAsync(key, ct) is not { } read || read.Value.NextLook() is not { } look || look >= before)
        {
            return false;
        }

        var stamp = Guid.NewGuid().ToString("N");
        await queue.EnqueueAsync(new WakeUp.OfPair(read.Value.Id, stamp), Soonest, ct);
        try
        {
            var row = new TableEntity(key, PairRows.PairRow) { [PairRows.WakeUp] = stamp };
            await tables.Pairs.UpdateEntityAsync(row, new ETag(read.Version), TableUpdateMode.Merge, ct);
            return true;
        }
        catch (RequestFailedException refusal) when (refusal.Status is 404 or 412)
        {
            return false;
        }
    }

    public Task<IReadOnlyList<Membership>> OfAsync(PersonId person, CancellationToken ct) =>
        people.PairsOfAsync(person, ct);

    /// <summary>
    /// The pairs that name somebody as one of the two, also those they know nothing of. Walks over all pairs, so only a deletion
    /// asks it.
    /// </summary>
    internal async Task<IReadOnlyList<PairId>> NamingAsync(PersonId person, CancellationToken ct)
    {
        var since = PairRows.SchemaThatNamesTheTwo;
        var filter = TableClient.CreateQueryFilter(
            $"RowKey eq {PairRows.PairRow} and (Executive eq {person.Value} or Mentor eq {person.Value} or Schema lt {since})"
        );
        var rows = tables.Pairs.QueryAsync<TableEntity>(
            filter,
            select: ["PartitionKey", "RowKey"],
            cancellationToken: ct
        );
        var found = new List<PairId>();
        await foreach (var row in rows)
        {
            if (await FindReadableAsync(row.PartitionKey, ct) is { Value: var pair } && pair.RoleOf(person) is not null)
            {
                found.Add(pair.Id);
            }
        }

        return found;
    }

    /// <summary>The stamp of the message in charge from now on.</summary>
    private async Task<string?> WakeUpForAsync(Stored<Pair>? read, Pair next, CancellationToken ct)
    {
        if (next.NextLook() is not { } look)
        {
            return null;
        }

        if (look == read?.Value.NextLook())
        {
            return read.WakeUp;
        }

        var stamp = Guid.NewGuid().ToString("N");
        var wait = look - clock.GetUtcNow();
        await queue.EnqueueAsync(new WakeUp.OfPair(next.Id, stamp), wait > Soonest ? wait : Soonest, ct);
        return stamp;
    }

    private async Task<string> WriteAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken ct)
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

    private void HintIfDue(Pair pair)
    {
        if (pair.NextLook() <= clock.GetUtcNow())
        {
            hints.Look(pair.Id);
        }
    }
}
