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
    private const int Schema = 1;

    public Task PutAsync(PersonId person, CancellationToken ct) =>
        people.UpsertEntityAsync(
            new TableEntity(Partition, Keys.Of(person.Value)) { ["Schema"] = Schema, [PersonId] = person.Value },
            TableUpdateMode.Replace,
            ct
        );

    public Task DropAsync(PersonId person, CancellationToken ct) =>
        people.DeleteEntityAsync(Partition, Keys.Of(person.Value), cancellationToken: ct);

    public IAsyncEnumerable<PersonId> AllAsync(CancellationToken ct) =>
        people
            .QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"),
                cancellationToken: ct
            )
            .Select(row => new PersonId(row.GetString(PersonId)));
}
