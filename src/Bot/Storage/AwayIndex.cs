using Azure;
using Azure.Data.Tables;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>
/// Who cannot be reached, in one partition. A hint: it is written before the person's own row and dropped after it, so that
/// nobody is missing, and whoever follows it asks the person's row.
/// </summary>
internal sealed class AwayIndex(TableClient people)
{
    /// <summary>No person's partition: keys of people have no bar.</summary>
    private const string Partition = "unreached|people";
    private const string PersonId = "PersonId";
    private const string UninstalledAt = "UninstalledAt";
    private const int Schema = 1;

    /// <param name="uninstalledAt">When the app went out of their Teams; null when it is something else.</param>
    public Task PutAsync(PersonId person, DateTimeOffset? uninstalledAt, CancellationToken ct) =>
        people.UpsertEntityAsync(
            new TableEntity(Partition, Keys.Of(person.Value))
            {
                ["Schema"] = Schema,
                [PersonId] = person.Value,
                [UninstalledAt] = uninstalledAt,
            },
            TableUpdateMode.Replace,
            ct
        );

    public Task DropAsync(PersonId person, CancellationToken ct) =>
        people.DeleteEntityAsync(Partition, Keys.Of(person.Value), cancellationToken: ct);

    public IAsyncEnumerable<PersonId> AllAsync(CancellationToken ct) =>
        RowsAsync(ct).Select(row => new PersonId(row.GetString(PersonId)));

    /// <summary>Those who had taken the app out of their Teams by a moment.</summary>
    public IAsyncEnumerable<PersonId> UninstalledAsync(DateTimeOffset by, CancellationToken ct) =>
        RowsAsync(ct)
            .Where(row => row.GetDateTimeOffset(UninstalledAt) <= by)
            .Select(row => new PersonId(row.GetString(PersonId)));

    private AsyncPageable<TableEntity> RowsAsync(CancellationToken ct) =>
        people.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"),
            cancellationToken: ct
        );
}
