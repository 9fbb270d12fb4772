using System.Collections.Immutable;
using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Volunteers;

namespace RMBot.Storage;

/// <summary>What volunteers offer: a row of their own in the table of people, and a hint for each topic.</summary>
public sealed class TableVolunteers(Tables tables) : IVolunteers
{
    private readonly VolunteerIndex index = new(tables.People);

    public async Task<VolunteerOffer?> FindAsync(PersonId person, CancellationToken ct)
    {
        var found = await tables.People.GetEntityIfExistsAsync<TableEntity>(
            Keys.Of(person.Value),
            VolunteerRow.RowKey,
            cancellationToken: ct
        );
        return found.HasValue ? VolunteerRow.Read(found.Value!) : null;
    }

    public async Task SaveAsync(PersonId person, VolunteerOffer offer, CancellationToken ct)
    {
        var before = await FindAsync(person, ct);
        await index.PutAsync(person, offer.Topics, ct);
        await tables.People.UpsertEntityAsync(VolunteerRow.Write(person, offer), TableUpdateMode.Replace, ct);
        KeptInTurn.Note();
        await index.DropAsync(person, before?.Topics.Except(offer.Topics) ?? [], ct);
    }

    public async Task StopAsync(PersonId person, CancellationToken ct)
    {
        await tables.People.DeleteEntityAsync(Keys.Of(person.Value), VolunteerRow.RowKey, cancellationToken: ct);
        KeptInTurn.Note();
        await index.DropAllAsync(person, ct);
    }

    /// <summary>Two requests at most, and one for each whom the index names.</summary>
    public async Task<ImmutableArray<Volunteer>> OfferingAsync(string topic, PersonId asking, CancellationToken ct)
    {
        var named = await index.SomeAsync(topic, asking, ct);
        var read = await Task.WhenAll(named.Select(person => ReadAsync(person, ct)));
        return [.. read.OfType<Volunteer>().Where(one => one.Offer.Topics.Contains(topic))];
    }

    /// <summary>Null for somebody unknown, or who offers nothing.</summary>
    private async Task<Volunteer?> ReadAsync(PersonId person, CancellationToken ct)
    {
        var (own, isPerson, isOffer) = (Keys.Of(person.Value), PersonRow.RowKey, VolunteerRow.RowKey);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {own} and (RowKey eq {isPerson} or RowKey eq {isOffer})"
        );
        var rows = await tables.People.QueryAsync<TableEntity>(filter, cancellationToken: ct).ToListAsync(ct);
        return
            rows.Find(row => row.RowKey == isPerson) is { } known
            && rows.Find(row => row.RowKey == isOffer) is { } offer
            ? new Volunteer(PersonRow.Read(known).Person, VolunteerRow.Read(offer))
            : null;
    }
}
