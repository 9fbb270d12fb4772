using Azure;
using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.MyData;

/// <summary>Why somebody's data is deleted.</summary>
public enum WhyErased
{
    /// <summary>They said so.</summary>
    Asked,

    /// <summary>They took the coach out of their Teams and did not come back.</summary>
    Uninstalled,
}

/// <summary>A deletion that was asked for and is not through.</summary>
public sealed record Erasure(string Id, PersonId Person, WhyErased Why, DateTimeOffset AskedAt, int Pairs);

/// <summary>
/// Deletions under way, by person, until each is through; then only a random id, when, why and how many pairs are left of it.
/// </summary>
public sealed class Erasures(Tables tables)
{
    /// <summary>The partition of those that are through.</summary>
    public const string Done = "done";

    private const string Pending = "pending";

    private const string PersonId = "PersonId";
    private const string ErasureId = "ErasureId";
    private const int Schema = 1;

    /// <summary>Keeps that somebody is to be deleted; one who is already stays as they were.</summary>
    public async Task AddAsync(Erasure erasure, CancellationToken ct)
    {
        try
        {
            await tables.Erasures.AddEntityAsync(
                new TableEntity(Pending, Keys.Of(erasure.Person.Value))
                {
                    [nameof(Schema)] = Schema,
                    [PersonId] = erasure.Person.Value,
                    [ErasureId] = erasure.Id,
                    [nameof(Erasure.Why)] = erasure.Why.ToString(),
                    [nameof(Erasure.AskedAt)] = erasure.AskedAt,
                    [nameof(Erasure.Pairs)] = erasure.Pairs,
                },
                ct
            );
        }
        catch (RequestFailedException refusal) when (refusal.Status == StatusCodes.Status409Conflict)
        {
            // It was asked for before, and is under way.
        }
    }

    public async Task<Erasure?> FindAsync(PersonId person, CancellationToken ct)
    {
        var found = await tables.Erasures.GetEntityIfExistsAsync<TableEntity>(
            Pending,
            Keys.Of(person.Value),
            cancellationToken: ct
        );
        return found.HasValue ? Read(found.Value!) : null;
    }

    /// <summary>Those that are not through; a few at any time.</summary>
    public IAsyncEnumerable<Erasure> AllAsync(CancellationToken ct) =>
        tables
            .Erasures.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {Pending}"),
                cancellationToken: ct
            )
            .Select(Read);

    /// <summary>It is through: what is left of it tells nothing of anybody. Safe to repeat.</summary>
    public async Task EndAsync(Erasure erasure, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            await tables.Erasures.AddEntityAsync(
                new TableEntity(Done, erasure.Id)
                {
                    [nameof(Schema)] = Schema,
                    [nameof(Erasure.Why)] = erasure.Why.ToString(),
                    [nameof(Erasure.AskedAt)] = erasure.AskedAt,
                    ["DoneAt"] = now,
                    [nameof(Erasure.Pairs)] = erasure.Pairs,
                },
                ct
            );
        }
        catch (RequestFailedException refusal) when (refusal.Status == StatusCodes.Status409Conflict)
        {
            // Cut off after this line, it was done again.
        }

        await DropAsync(erasure.Person, ct);
    }

    /// <summary>It is not meant any more.</summary>
    public Task DropAsync(PersonId person, CancellationToken ct) =>
        tables.Erasures.DeleteEntityAsync(Pending, Keys.Of(person.Value), cancellationToken: ct);

    private static Erasure Read(TableEntity row) =>
        new(
            row.GetString(ErasureId),
            new PersonId(row.GetString(PersonId)),
            Enum.Parse<WhyErased>(row.GetString(nameof(Erasure.Why))),
            row.GetDateTimeOffset(nameof(Erasure.AskedAt)) ?? default,
            row.GetInt32(nameof(Erasure.Pairs)) ?? 0
        );
}
