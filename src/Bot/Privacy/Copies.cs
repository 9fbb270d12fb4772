using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.MyData;

/// <summary>
/// Who may fetch a copy of whose data: whoever knows a secret of 256 bits, for a few minutes and a few times. Kept is a hash
/// of the secret, so that reading the table opens nothing.
/// </summary>
public sealed class Copies(Tables tables)
{
    private const string Partition = "copies";
    private const string Person = "PersonId";
    private const string Until = "Until";
    private const string Fetches = "Fetches";
    private const int Schema = 1;
    private const int SecretBytes = 32;
    private const int MostTries = 5;

    /// <summary>A new secret.</summary>
    public async Task<string> OpenAsync(PersonId person, DateTimeOffset until, CancellationToken ct)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        await tables.Copies.AddEntityAsync(
            new TableEntity(Partition, Hash(secret))
            {
                [nameof(Schema)] = Schema,
                [Person] = person.Value,
                [Until] = until,
                [Fetches] = 0,
            },
            ct
        );
        return secret;
    }

    /// <summary>Whose copy the secret opens now; counts as one fetch. Null when it opens nothing, whyever that is.</summary>
    public async Task<PersonId?> TakeAsync(string secret, DateTimeOffset now, CancellationToken ct)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var found = await tables.Copies.GetEntityIfExistsAsync<TableEntity>(
                Partition,
                Hash(secret),
                cancellationToken: ct
            );
            if (
                found is not { HasValue: true, Value: { } row }
                || row.GetDateTimeOffset(Until) <= now
                || row.GetInt32(Fetches) >= IMyData.MostFetches
            )
            {
                return null;
            }

            row[Fetches] = row.GetInt32(Fetches) + 1;
            try
            {
                await tables.Copies.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, ct);
                return new PersonId(row.GetString(Person));
            }
            catch (RequestFailedException refusal) when (refusal.Status is 404 or 412)
            {
                // Fetched twice at once: each counts.
            }
        }

        return null;
    }

    /// <summary>Drops what opens nothing any more.</summary>
    public Task DropBeforeAsync(DateTimeOffset now, CancellationToken ct) =>
        DropAsync(row => row.GetDateTimeOffset(Until) <= now, ct);

    public Task DropOfAsync(PersonId person, CancellationToken ct) =>
        DropAsync(row => row.GetString(Person) == person.Value, ct);

    private async Task DropAsync(Func<TableEntity, bool> isMeant, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition}");
        await foreach (var row in tables.Copies.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            if (isMeant(row))
            {
                await tables.Copies.DeleteEntityAsync(Partition, row.RowKey, cancellationToken: ct);
            }
        }
    }

    private static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));
}
