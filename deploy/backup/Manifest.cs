using System.Text.Json;

namespace RMBot.Backups;

/// <summary>What a backup holds. Written last, so that a folder without it is known to be half a backup.</summary>
/// <param name="Format">Of the files; a newer one is refused.</param>
/// <param name="Product">The version that made it.</param>
/// <param name="SavedAt">UTC, when it was begun: what was done after it may be missing.</param>
public sealed record Manifest(int Format, string Product, DateTimeOffset SavedAt, IReadOnlyList<SavedTable> Tables)
{
    public const string FileName = "manifest.json";
    public const int Newest = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public long Rows => Tables.Sum(table => table.Rows);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <exception cref="JsonException">It is no manifest.</exception>
    public static Manifest? Read(byte[] text) => JsonSerializer.Deserialize<Manifest>(text, Json);
}

/// <summary>One table of a backup.</summary>
/// <param name="Name">Without the account's prefix.</param>
/// <param name="File">JSON Lines; with gzip when it ends in .gz.</param>
/// <param name="Bytes">Of the file, as the sum is.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
public sealed record SavedTable(string Name, string File, long Rows, long Bytes, string Sha256);
