using System.Reflection;
using Azure;
using Azure.Data.Tables;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>A running copy of the coach, as it said last.</summary>
public sealed record Instance(string Name, string Version, DateTimeOffset LastTick);

/// <summary>The instances in the table of what they share.</summary>
public sealed class InstanceRows(Tables tables, TimeProvider time)
{
    private const string Partition = "instance";
    private const string Name = "Name";
    private const string Version = "Version";
    private const string At = "At";
    private const int Schema = 1;

    private readonly string key = Keys.Of($"{Environment.MachineName}|{Guid.NewGuid():N}");

    /// <summary>Of this process's build.</summary>
    public static string OwnVersion { get; } =
        typeof(InstanceRows).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "";

    public Task TickAsync(CancellationToken ct) =>
        tables.Instances.UpsertEntityAsync(
            new TableEntity(Partition, key)
            {
                [nameof(Schema)] = Schema,
                [Name] = Environment.MachineName,
                [Version] = OwnVersion,
                [At] = time.GetUtcNow(),
            },
            TableUpdateMode.Replace,
            ct
        );

    /// <summary>This process ends as it was asked to.</summary>
    public Task LeaveAsync(CancellationToken ct) =>
        tables.Instances.DeleteEntityAsync(Partition, key, cancellationToken: ct);

    public async Task<IReadOnlyList<Instance>> AllAsync(CancellationToken ct) =>
        await RowsAsync(ct)
            .Select(row => new Instance(row.GetString(Name), row.GetString(Version), TickOf(row)))
            .ToListAsync(ct);

    /// <summary>Forgets instances that died without a word before this moment.</summary>
    public async Task DropBeforeAsync(DateTimeOffset moment, CancellationToken ct)
    {
        foreach (var row in await RowsAsync(ct).Where(row => TickOf(row) < moment).ToListAsync(ct))
        {
            await tables.Instances.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: ct);
        }
    }

    private AsyncPageable<TableEntity> RowsAsync(CancellationToken ct) =>
        tables.Instances.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"),
            cancellationToken: ct
        );

    private static DateTimeOffset TickOf(TableEntity row) => row.GetDateTimeOffset(At) ?? DateTimeOffset.MinValue;
}
