using Azure.Data.Tables;
using RMBot.Backups.Account;
using RMBot.Backups.Files;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Backups;

/// <summary>
/// Writes a backup into an empty account. Cut off anywhere, it is run again: every row is written as it was saved, whether or not
/// it is there.
/// </summary>
/// <param name="told">Hears what has been done, a line each.</param>
public sealed class Restoring(CoachAccount account, TimeProvider time, Action<string> told)
{
    private const int AtOnce = 16;

    /// <param name="deleted">Who was deleted since, and is to be deleted again.</param>
    public async Task RestoreAsync(BackupFolder backup, IReadOnlyCollection<PersonId> deleted, CancellationToken ct)
    {
        await backup.CheckAsync(ct);
        var mark = new RestoreMark(account);
        await mark.SetAsync(backup.Mark, ct);
        foreach (var table in backup.Manifest.Tables)
        {
            await WriteAsync(account.Table(table.Name), backup.RowsAsync(table, ct), ct);
            told($"  {table.Name}: {table.Rows} rows");
        }

        foreach (var table in backup.Manifest.Tables)
        {
            await CompareAsync(table, ct);
        }

        if (deleted.Count > 0)
        {
            await Forgetting.AskAsync(account, deleted, time, ct);
        }

        await mark.DropAsync(ct);
    }

    private static async Task WriteAsync(TableClient table, IAsyncEnumerable<TableEntity> rows, CancellationToken ct)
    {
        await table.CreateIfNotExistsAsync(ct);
        await Parallel.ForEachAsync(
            Batches.OfAsync(rows, ct),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (batch, token) => await WriteAsync(table, batch, token)
        );
    }

    private static Task WriteAsync(TableClient table, IReadOnlyList<TableEntity> batch, CancellationToken ct) =>
        batch is [var only]
            ? table.UpsertEntityAsync(only, TableUpdateMode.Replace, ct)
            : table.SubmitTransactionAsync(
                batch.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)),
                ct
            );

    private async Task CompareAsync(SavedTable table, CancellationToken ct)
    {
        var there = await CountAsync(account.Table(table.Name), ct);
        // A restore that was cut off at its end may have asked for deletions already.
        var maySurpass = table.Name == nameof(Tables.Erasures);
        if (there < table.Rows || (there > table.Rows && !maySurpass))
        {
            throw new BackupException(
                $"{table.Name} has {there} rows now, and the backup {table.Rows}. Does a coach run on this account already? Stop it, delete the tables, and begin anew."
            );
        }
    }

    private static async Task<long> CountAsync(TableClient table, CancellationToken ct) =>
        await table
            .QueryAsync<TableEntity>(select: [nameof(ITableEntity.PartitionKey)], cancellationToken: ct)
            .LongCountAsync(ct);
}
