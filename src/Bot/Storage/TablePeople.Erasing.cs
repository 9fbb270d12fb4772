using Azure.Data.Tables;
using RMBot.Pairs;

namespace RMBot.Storage;

public sealed partial class TablePeople
{
    private readonly VolunteerIndex offers = new(tables.People);

    /// <summary>
    /// Every row of a person, and what leads to them. Their own row goes last: until then a repetition still finds what leads
    /// there.
    /// </summary>
    public async Task EraseAsync(PersonId person, CancellationToken ct)
    {
        if (await RowAsync(person, ct) is { } known)
        {
            foreach (var mail in AddressesIn(known))
            {
                await index.DropAsync(mail, person, ct);
            }
        }

        await away.DropAsync(person, ct);
        await offers.DropAllAsync(person, ct);
        var rows = await tables
            .People.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Of(person.Value)}"),
                select: ["PartitionKey", "RowKey"],
                cancellationToken: ct
            )
            .ToListAsync(ct);
        foreach (var row in rows.OrderBy(row => row.RowKey == PersonRow.RowKey))
        {
            await tables.People.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: ct);
        }
    }

    /// <summary>Mail address and sign-in name, as far as they are known.</summary>
    internal async Task<IReadOnlyList<string>> AddressesAsync(PersonId person, CancellationToken ct) =>
        await RowAsync(person, ct) is { } known ? AddressesIn(known) : [];

    /// <summary>
    /// What still names somebody as a partner in others' rows: those who assisted them, once or now. Walks over everybody, so
    /// only a deletion asks it.
    /// </summary>
    internal async Task DropMembershipsNamingAsync(PersonId person, CancellationToken ct)
    {
        var rows = tables.People.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartnerId eq {person.Value}"),
            select: ["PartitionKey", "RowKey"],
            cancellationToken: ct
        );
        await foreach (var row in rows)
        {
            await tables.People.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: ct);
        }
    }
}
