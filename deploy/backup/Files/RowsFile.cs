using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Data.Tables;

namespace RMBot.Backups.Files;

/// <summary>The file of a table while it is written: one row after another, so that a large table needs no more memory than a small one.</summary>
internal sealed class RowsFile : IAsyncDisposable
{
    // A file is no web page: what people wrote stays readable, and takes half the room.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> line = new();
    private readonly SHA256 sum = SHA256.Create();
    private readonly FileStream disk;
    private readonly CryptoStream summed;
    private readonly Stream rows;
    private readonly Utf8JsonWriter json;
    private readonly string table;
    private long written;

    private RowsFile(string path, string table, bool zipped)
    {
        this.table = table;
        disk = new FileStream(path, PrivateFolder.NewFile);
        summed = new CryptoStream(disk, sum, CryptoStreamMode.Write, leaveOpen: true);
        rows = zipped ? new GZipStream(summed, CompressionLevel.Optimal, leaveOpen: true) : summed;
        json = new Utf8JsonWriter(line, Plain);
    }

    public static RowsFile Create(string folder, string table, bool zipped) =>
        new(Path.Combine(folder, table + (zipped ? ".jsonl.gz" : ".jsonl")), table, zipped);

    public async Task AddAsync(TableEntity row, CancellationToken ct)
    {
        RowLine.Write(json, row);
        await json.FlushAsync(ct);
        line.Write("\n"u8);
        await rows.WriteAsync(line.WrittenMemory, ct);
        line.ResetWrittenCount();
        json.Reset();
        written++;
    }

    /// <summary>All rows are there, and on the disk.</summary>
    public async Task<SavedTable> EndAsync(CancellationToken ct)
    {
        if (rows != summed)
        {
            await rows.DisposeAsync();
        }

        await summed.FlushFinalBlockAsync(ct);
        disk.Flush(flushToDisk: true);
        return new SavedTable(
            table,
            Path.GetFileName(disk.Name),
            written,
            disk.Length,
            Convert.ToHexStringLower(sum.Hash!)
        );
    }

    public async ValueTask DisposeAsync()
    {
        await json.DisposeAsync();
        await rows.DisposeAsync();
        await summed.DisposeAsync();
        await disk.DisposeAsync();
        sum.Dispose();
    }
}
