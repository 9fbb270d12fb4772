using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Volunteers;

namespace RMBot.Storage;

/// <summary>
/// Who offers a topic, a partition each. A hint: it is written before the volunteer's own row and dropped after it, so that
/// nobody is missing, and whoever follows it asks that row.
/// </summary>
internal sealed class VolunteerIndex(TableClient people)
{
    private const string PersonId = "PersonId";
    private const int Schema = 1;

    public Task PutAsync(PersonId person, IEnumerable<string> topics, CancellationToken ct) =>
        Task.WhenAll(
            topics.Select(topic =>
                people.UpsertEntityAsync(
                    new TableEntity(PartitionOf(topic), Keys.Of(person.Value))
                    {
                        ["Schema"] = Schema,
                        [PersonId] = person.Value,
                    },
                    TableUpdateMode.Replace,
                    ct
                )
            )
        );

    public Task DropAsync(PersonId person, IEnumerable<string> topics, CancellationToken ct) =>
        Task.WhenAll(
            topics.Select(topic =>
                people.DeleteEntityAsync(PartitionOf(topic), Keys.Of(person.Value), cancellationToken: ct)
            )
        );

    /// <summary>
    /// Whatever leads to somebody, also what a process left behind that died between two writes. Walks over the whole index, so
    /// only who stops or is deleted asks it.
    /// </summary>
    public async Task DropAllAsync(PersonId person, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {PartitionOf("")} and PartitionKey lt {"topic}"} and RowKey eq {Keys.Of(person.Value)}"
        );
        await foreach (var row in people.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            await people.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: ct);
        }
    }

    /// <summary>
    /// A few of those who may offer a topic, counted on from the one who asks: where there are many, others ask others.
    /// Two requests at most.
    /// </summary>
    public async Task<IReadOnlyList<PersonId>> SomeAsync(string topic, PersonId asking, CancellationToken ct)
    {
        var (partition, from) = (PartitionOf(topic), Keys.Of(asking.Value));
        var some = await RowsAsync(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {from}"),
            IVolunteers.MostLookedAt,
            ct
        );
        return some.Count == IVolunteers.MostLookedAt
            ? some
            :
            [
                .. some,
                .. await RowsAsync(
                    TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey le {from}"),
                    IVolunteers.MostLookedAt - some.Count,
                    ct
                ),
            ];
    }

    private async Task<IReadOnlyList<PersonId>> RowsAsync(string filter, int most, CancellationToken ct) =>
        await people
            .QueryAsync<TableEntity>(filter, maxPerPage: most, cancellationToken: ct)
            .Take(most)
            .Select(row => new PersonId(row.GetString(PersonId)))
            .ToListAsync(ct);

    /// <summary>No person's partition: keys of people have no bar.</summary>
    private static string PartitionOf(string topic) => $"topic|{topic}";
}
