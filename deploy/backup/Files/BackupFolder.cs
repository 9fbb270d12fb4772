using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Azure.Data.Tables;
using RMBot.Storage;

namespace RMBot.Backups.Files;

/// <summary>A backup to restore from.</summary>
public sealed class BackupFolder
{
    private readonly string path;

    private BackupFolder(string path, Manifest manifest, string mark) =>
        (this.path, Manifest, Mark) = (path, manifest, mark);

    public Manifest Manifest { get; }

    /// <summary>Tells this backup from any other.</summary>
    public string Mark { get; }

    /// <exception cref="BackupException">There is no backup, or none that this program can read.</exception>
    public static async Task<BackupFolder> OpenAsync(string path, CancellationToken ct)
    {
        var file = Path.Combine(path, Manifest.FileName);
        if (!File.Exists(file))
        {
            throw new BackupException($"{path} is no whole backup: it has no {Manifest.FileName}.");
        }

        var text = await File.ReadAllBytesAsync(file, ct);
        return new BackupFolder(path, Read(text), Convert.ToHexStringLower(SHA256.HashData(text)));
    }

    /// <summary>Reads everything once: every file is there, is what was written, and holds as many rows as it should.</summary>
    /// <exception cref="BackupException">Something is missing or was changed.</exception>
    public async Task CheckAsync(CancellationToken ct)
    {
        foreach (var table in Manifest.Tables)
        {
            await using var file = Open(table);
            var found = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct));
            if (found != table.Sha256)
            {
                throw new BackupException(
                    $"{table.File} is not what was saved: its SHA-256 is another. Nothing is restored."
                );
            }

            var rows = await RowsAsync(table, ct).CountAsync(ct);
            if (rows != table.Rows)
            {
                throw new BackupException($"{table.File} holds {rows} rows, not {table.Rows}. Nothing is restored.");
            }
        }
    }

    /// <summary>One after another, as they were saved: by partition.</summary>
    public async IAsyncEnumerable<TableEntity> RowsAsync(
        SavedTable table,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        await using var file = Open(table);
        await using Stream text = table.File.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var lines = new StreamReader(text);
        for (var number = 1; await lines.ReadLineAsync(ct) is { } line; number++)
        {
            yield return Row(table, number, line);
        }
    }

    private static TableEntity Row(SavedTable table, int number, string line)
    {
        try
        {
            return RowLine.Read(line);
        }
        catch (FormatException broken)
        {
            throw new BackupException($"{table.File} cannot be read in line {number}: {broken.Message}", broken);
        }
    }

    private FileStream Open(SavedTable table)
    {
        try
        {
            return File.OpenRead(Path.Combine(path, table.File));
        }
        catch (FileNotFoundException missing)
        {
            throw new BackupException($"{table.File} is missing. Nothing is restored.", missing);
        }
    }

    private static Manifest Read(byte[] text)
    {
        Manifest? manifest;
        try
        {
            manifest = Manifest.Read(text);
        }
        catch (JsonException broken)
        {
            throw new BackupException($"{Manifest.FileName} cannot be read.", broken);
        }

        if (manifest?.Format > Manifest.Newest)
        {
            throw new BackupException(
                $"This backup has format {manifest.Format}, made by version {manifest.Product}; this program reads up to {Manifest.Newest}. Use the newer one."
            );
        }

        return manifest is { Format: > 0, Tables.Count: > 0 } && manifest.Tables.All(IsOurs)
            ? manifest
            : throw new BackupException($"{Manifest.FileName} is not of a backup of the coach.");
    }

    /// <summary>Nothing outside of the folder is read, and no other table written.</summary>
    private static bool IsOurs(SavedTable table) =>
        TableNames.IsKept(table.Name)
        && (table.File == $"{table.Name}.jsonl" || table.File == $"{table.Name}.jsonl.gz");
}
