using Azure;
using Azure.Data.Tables;
using RMBot.Storage;

namespace RMBot.Backups.Account;

/// <summary>
/// A row that says that this account is being filled, and from which backup: a restore that was cut off may go on, and nothing
/// else may begin. It stands where a running coach would have rows too.
/// </summary>
internal sealed class RestoreMark(CoachAccount account)
{
    private const string Key = "restore";
    private const string Backup = "Backup";

    private TableClient Table => account.Table(nameof(Tables.Instances));

    /// <exception cref="BackupException">The account is in use.</exception>
    public async Task SetAsync(string backup, CancellationToken ct)
    {
        var (used, found) = await LookAsync(ct);
        if (found is not null && found != backup)
        {
            throw new BackupException(
                $"{account.Name} is half filled from another backup. Go on with that one, or empty the tables first."
            );
        }

        if (used.Count > 0 && found is null)
        {
            throw new BackupException(
                $"{account.Name} is not empty: there are rows in {string.Join(", ", used)}. Nothing was written. Restore into an empty account, or into one whose coach is stopped and whose tables you deleted."
            );
        }

        if (used.Any(TableNames.Passing.Contains))
        {
            throw new BackupException(
                $"A coach has run on {account.Name} since the restore began. Stop it, delete the tables, and begin anew."
            );
        }

        await Table.CreateIfNotExistsAsync(ct);
        await Table.UpsertEntityAsync(new TableEntity(Key, Key) { [Backup] = backup }, TableUpdateMode.Replace, ct);
    }

    public Task DropAsync(CancellationToken ct) => Table.DeleteEntityAsync(Key, Key, cancellationToken: ct);

    /// <summary>The tables in which there is a row beside the mark, and the mark.</summary>
    private async Task<(IReadOnlyList<string> Used, string? Mark)> LookAsync(CancellationToken ct)
    {
        var used = new List<string>();
        string? mark = null;
        foreach (var name in await account.TablesAsync(ct))
        {
            var first = await account
                .Table(name)
                .QueryAsync<TableEntity>(maxPerPage: 2, cancellationToken: ct)
                .Take(2)
                .ToListAsync(ct);
            if (name == nameof(Tables.Instances))
            {
                mark = first.Find(IsMark)?.GetString(Backup);
            }

            if (first.Exists(row => name != nameof(Tables.Instances) || !IsMark(row)))
            {
                used.Add(name);
            }
        }

        return (used, mark);
    }

    private static bool IsMark(TableEntity row) => row.PartitionKey == Key;
}
