using System.Runtime.CompilerServices;
using Azure.Data.Tables;

namespace RMBot.Backups.Account;

/// <summary>Rows as they are written together: of one partition, at most a hundred and 4 MiB, as the table service allows.</summary>
internal static class Batches
{
    public const int MostRows = 100;

    /// <summary>Leaves room for the frame of a transaction.</summary>
    public const int MostBytes = 3 << 20;

    private const int FrameOfRow = 1_000;

    /// <summary>How many bytes a character may take on the way: \uD83D, in one half of a pair.</summary>
    private const int BytesOfCharacter = 6;

    public static async IAsyncEnumerable<IReadOnlyList<TableEntity>> OfAsync(
        IAsyncEnumerable<TableEntity> rows,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var batch = new List<TableEntity>();
        var bytes = 0;
        await foreach (var row in rows.WithCancellation(ct))
        {
            var more = BytesOf(row);
            if (
                batch is [var first, ..]
                && (first.PartitionKey != row.PartitionKey || batch.Count == MostRows || bytes + more > MostBytes)
            )
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(row);
            bytes += more;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    /// <summary>At most; what a row really takes is less.</summary>
    private static int BytesOf(TableEntity row) =>
        FrameOfRow
        + row.Sum(column =>
            BytesOfCharacter
            * (
                column.Key.Length
                + column.Value switch
                {
                    string text => text.Length,
                    byte[] bytes => bytes.Length,
                    BinaryData data => data.ToMemory().Length,
                    _ => 0,
                }
            )
        );
}
