using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme.Worklists;

/// <summary>
/// Long lists in a table, a partition for each: a head, and the rows in parts, each written on its own with the version it was
/// read at. An index in another partition names a programme's lists, the newest first.
/// </summary>
public sealed class WorklistStore(Tables tables)
{
    public const int RowsInChunk = 200;
    private const string HeadRow = "head";
    private const string ChunkRow = "chunk|";
    private const string Head = "Head";
    private const string Glance = "Glance";
    private const int Schema = 1;
    private const int AtOnce = 8;
    private static readonly string[] WithoutRows = ["PartitionKey", "RowKey", Head, Glance];

    private TableClient Table => tables.Imports;

    /// <summary>
    /// The parts, before the head that makes them a list. The index names it first, so that what is left without a head is found
    /// and dropped.
    /// </summary>
    public async Task AddChunksAsync<TRow>(
        WorklistKey key,
        IEnumerable<TRow> rows,
        Func<ChunkGlance, IReadOnlyCollection<TRow>, ChunkGlance> glance,
        CancellationToken ct
    )
    {
        await IndexAsync(key, ct);
        var chunks = rows.Chunk(RowsInChunk).Select((part, number) => (Part: part, Number: number));
        await Parallel.ForEachAsync(
            chunks,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (chunk, token) =>
            {
                var empty = new ChunkGlance(
                    chunk.Number,
                    chunk.Part.Length,
                    0,
                    ImmutableSortedDictionary<string, int>.Empty
                );
                var row = Row(key, new Chunk<TRow>(glance(empty, chunk.Part), [.. chunk.Part]));
                await Table.UpsertEntityAsync(row, TableUpdateMode.Replace, token);
            }
        );
    }

    public async Task AddHeadAsync<THead>(WorklistKey key, THead head, CancellationToken ct)
        where THead : WorklistHead
    {
        // Not added: nobody else knows its id, and after a lost answer it would be there already.
        await Table.UpsertEntityAsync(Row(key, head), TableUpdateMode.Replace, ct);
        await IndexAsync(key, ct);
    }

    private async Task IndexAsync(WorklistKey key, CancellationToken ct)
    {
        var row = new TableEntity(key.Index, Keys.Of(key.Id)) { ["Schema"] = Schema, ["Id"] = key.Id };
        await Table.UpsertEntityAsync(row, TableUpdateMode.Replace, ct);
    }

    /// <summary>With how far each part is; null when there is no such list in this programme.</summary>
    public async Task<Worklist<THead>?> FindAsync<THead>(WorklistKey key, CancellationToken ct)
        where THead : WorklistHead
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key.Partition}");
        var rows = await Table
            .QueryAsync<TableEntity>(filter, select: WithoutRows, cancellationToken: ct)
            .ToListAsync(ct);
        return rows.Find(row => row.RowKey == HeadRow) is { } head
            ? new Worklist<THead>(
                PairJson.Read<THead>(head.GetString(Head)),
                head.ETag.ToString(),
                [
                    .. rows.Where(row => row.RowKey.StartsWith(ChunkRow, StringComparison.Ordinal))
                        .OrderBy(row => row.RowKey, StringComparer.Ordinal)
                        .Select(row => PairJson.Read<ChunkGlance>(row.GetString(Glance))),
                ]
            )
            : null;
    }

    /// <summary>The new version; throws <see cref="StaleVersionException"/> when somebody wrote since it was read.</summary>
    public Task<string> SaveAsync<THead>(WorklistKey key, THead head, string version, CancellationToken ct)
        where THead : WorklistHead => WriteAsync(Row(key, head), version, ct);

    public async Task<Stored<Chunk<TRow>>?> FindChunkAsync<TRow>(WorklistKey key, int number, CancellationToken ct)
    {
        var found = await Table.GetEntityIfExistsAsync<TableEntity>(
            key.Partition,
            KeyOf(number),
            cancellationToken: ct
        );
        return found is { HasValue: true, Value: { } row }
            ? new Stored<Chunk<TRow>>(
                new Chunk<TRow>(
                    PairJson.Read<ChunkGlance>(row.GetString(Glance)),
                    PairJson.Read<ImmutableArray<TRow>>(LongText.Get(row))
                ),
                row.ETag.ToString()
            )
            : null;
    }

    /// <summary>Throws <see cref="StaleVersionException"/> when somebody wrote since it was read.</summary>
    public Task SaveChunkAsync<TRow>(
        WorklistKey key,
        Stored<Chunk<TRow>> read,
        Chunk<TRow> next,
        CancellationToken ct
    ) => WriteAsync(Row(key, next), read.Version, ct);

    /// <summary>The newest of a programme, and those there are before them.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(string kind, ProgrammeId programme, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {WorklistKey.IndexOf(kind, programme)}");
        return await Table
            .QueryAsync<TableEntity>(filter, cancellationToken: ct)
            .Select(row => row.GetString("Id"))
            .ToListAsync(ct);
    }

    /// <summary>With all that was in it. Safe to repeat.</summary>
    public async Task DropAsync(WorklistKey key, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key.Partition}");
        string[] keys = ["PartitionKey", "RowKey"];
        var rows = await Table.QueryAsync<TableEntity>(filter, select: keys, cancellationToken: ct).ToListAsync(ct);
        foreach (var batch in rows.Chunk(100))
        {
            await Table.SubmitTransactionAsync(
                batch.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row)),
                ct
            );
        }

        await Table.DeleteEntityAsync(key.Index, Keys.Of(key.Id), cancellationToken: ct);
    }

    private async Task<string> WriteAsync(TableEntity row, string version, CancellationToken ct)
    {
        try
        {
            var answer = await Table.UpdateEntityAsync(row, new ETag(version), TableUpdateMode.Replace, ct);
            return answer.Headers.ETag?.ToString() ?? throw new InvalidOperationException("A write gave no version.");
        }
        catch (RequestFailedException refusal) when (refusal.Status is 404 or 412)
        {
            throw new StaleVersionException("The list was written by somebody else.", refusal);
        }
    }

    private static TableEntity Row<THead>(WorklistKey key, THead head)
        where THead : WorklistHead =>
        new(key.Partition, HeadRow) { ["Schema"] = Schema, [Head] = PairJson.Write(head) };

    private static TableEntity Row<TRow>(WorklistKey key, Chunk<TRow> chunk)
    {
        var row = new TableEntity(key.Partition, KeyOf(chunk.Glance.Number))
        {
            ["Schema"] = Schema,
            [Glance] = PairJson.Write(chunk.Glance),
        };
        LongText.Put(row, PairJson.Write(chunk.Rows));
        return row;
    }

    private static string KeyOf(int number) => $"{ChunkRow}{number:0000}";
}
