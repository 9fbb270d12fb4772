using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using RMBot.Backups.Account;
using RMBot.Backups.Files;
using RMBot.MyData;
using RMBot.Programme;
using RMBot.Storage;

namespace RMBot.Backups;

/// <summary>Writes all that a programme consists of into a folder, beside a running coach.</summary>
/// <param name="told">Hears what has been done, a line each.</param>
public sealed class Saving(CoachAccount account, TimeProvider time, Action<string> told)
{
    private const int MostTries = 3;

    /// <summary>Whose partitions are written as one.</summary>
    private static readonly string[] Joined = [nameof(Tables.Pairs), nameof(Tables.Imports)];

    /// <summary>
    /// What an answer may be moved out of comes before what it is moved into, who belongs to a pair after the pair, and
    /// deletions at the end: then nothing is lost between two tables.
    /// </summary>
    private static readonly string[] First =
    [
        nameof(Tables.Conversations),
        nameof(Tables.Imports),
        nameof(Tables.Pairs),
    ];

    /// <summary>The folder's path; only whole backups have it.</summary>
    public async Task<string> SaveAsync(string to, bool zipped, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            using var folder = PrivateFolder.Create(to);
            var before = await DeletedAsync(ct);
            var manifest = await SaveIntoAsync(folder.Path, zipped, ct);
            if ((await DeletedAsync(ct)).SetEquals(before))
            {
                await WriteAsync(folder.Path, manifest, ct);
                return folder.Finish();
            }

            if (tries == MostTries)
            {
                throw new BackupException("People's data is being deleted all the time. Save again later.");
            }

            told("Somebody's data was deleted meanwhile; all is read again, so that it is not in the backup.");
        }
    }

    private async Task<Manifest> SaveIntoAsync(string folder, bool zipped, CancellationToken ct)
    {
        var began = time.GetUtcNow();
        var there = await account.TablesAsync(ct);
        if (!there.Contains(nameof(Tables.Pairs)))
        {
            throw new BackupException(
                $"{account.Name} has no table {account.Options.TablePrefix}{nameof(Tables.Pairs)}: no coach keeps anything there under that prefix."
            );
        }

        var saved = new List<SavedTable>();
        foreach (var name in there.Where(TableNames.IsKept).OrderBy(PlaceOf))
        {
            if (await SaveAsync(folder, name, zipped, ct) is { } table)
            {
                saved.Add(table);
                told($"  {table.Name}: {table.Rows} rows, {table.Bytes} bytes");
            }
        }

        return new Manifest(Manifest.Newest, InstanceRows.OwnVersion, began, saved);
    }

    private static int PlaceOf(string name) =>
        name == nameof(Tables.Erasures) ? int.MaxValue
        : Array.IndexOf(First, name) is >= 0 and var place ? place
        : First.Length;

    /// <summary>Null when a month's ledger was dropped for its age meanwhile.</summary>
    private async Task<SavedTable?> SaveAsync(string folder, string name, bool zipped, CancellationToken ct)
    {
        var table = account.Table(name);
        await using var file = RowsFile.Create(folder, name, zipped);
        try
        {
            await foreach (
                var row in Joined.Contains(name) ? Walk.PartitionsAsync(table, ct) : Walk.RowsAsync(table, ct)
            )
            {
                await file.AddAsync(row, ct);
            }
        }
        catch (RequestFailedException refusal)
            when (refusal.ErrorCode == TableErrorCode.TableNotFound && TableNames.MonthOf(name) is not null)
        {
            return null;
        }

        return await file.EndAsync(ct);
    }

    /// <summary>The deletions that are through; a few ids that tell of nobody.</summary>
    private async Task<HashSet<string>> DeletedAsync(CancellationToken ct)
    {
        var there = await account.TablesAsync(ct);
        return there.Contains(nameof(Tables.Erasures))
            ? await account
                .Table(nameof(Tables.Erasures))
                .QueryAsync<TableEntity>(
                    TableClient.CreateQueryFilter($"PartitionKey eq {Erasures.Done}"),
                    select: [nameof(ITableEntity.RowKey)],
                    cancellationToken: ct
                )
                .Select(row => row.RowKey)
                .ToHashSetAsync(cancellationToken: ct)
            : [];
    }

    private static async Task WriteAsync(string folder, Manifest manifest, CancellationToken ct)
    {
        await using var file = new FileStream(Path.Combine(folder, Manifest.FileName), PrivateFolder.NewFile);
        await file.WriteAsync(manifest.Write(), ct);
        file.Flush(flushToDisk: true);
    }
}
