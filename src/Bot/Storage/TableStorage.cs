using Azure;
using Azure.Data.Tables;
using Microsoft.Bot.Builder;
using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Storage;

/// <summary>The Bot Framework's storage in a table: a row per key, whatever characters the key holds.</summary>
public sealed class TableStorage(Tables tables) : IStorage
{
    /// <summary>The version of an item that nobody has written yet; writing it is a conflict when somebody has.</summary>
    public const string Unwritten = "unwritten";

    internal const string RowKey = "state";

    /// <summary>Since 2 a talk's row tells who is to be reminded when.</summary>
    private const int Schema = 2;
    private const string RemindAt = "RemindAt";
    private const string Person = "Person";

    /// <summary>What a sweep reads of a row.</summary>
    internal static readonly string[] Glance = ["PartitionKey", nameof(RowKey), nameof(Schema), RemindAt, Person];

    public async Task<IDictionary<string, object>> ReadAsync(
        string[] keys,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(keys);
        var read = await Task.WhenAll(keys.Distinct().Select(key => ReadAsync(key, cancellationToken)));
        return read.Where(item => item.Item is not null).ToDictionary(item => item.Key, item => item.Item!);
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var item in changes.Values.OfType<IStoreItem>().Where(item => item.ETag is { Length: 0 }))
        {
            throw new ArgumentException($"A {item.GetType().Name} has an empty ETag.", nameof(changes));
        }

        await Task.WhenAll(changes.Select(change => WriteAsync(change.Key, change.Value, cancellationToken)));
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Task.WhenAll(keys.Distinct().Select(key => DeleteAsync(key, cancellationToken)));
    }

    /// <summary>Whether finding the reminder of a row takes no request.</summary>
    internal static bool TellsReminder(TableEntity glance) => glance.GetInt32(nameof(Schema)) >= 2;

    /// <summary>The reminder a row asks for; a row from before it told so is read whole.</summary>
    internal async Task<WakeUp.OfPerson?> ReminderOfAsync(TableEntity glance, CancellationToken ct)
    {
        if (TellsReminder(glance))
        {
            return glance.GetDateTimeOffset(RemindAt) is { } at
                ? new WakeUp.OfPerson(new PersonId(glance.GetString(Person)), at)
                : null;
        }

        var found = await tables.Conversations.GetEntityIfExistsAsync<TableEntity>(
            glance.PartitionKey,
            RowKey,
            cancellationToken: ct
        );
        return
            found is { HasValue: true, Value: { } row }
            && StateJson.Read(LongText.Get(row)) is Talk { RemindAt: { } then, Contact.Person.Id: var person }
            ? new WakeUp.OfPerson(person, then)
            : null;
    }

    private async Task<(string Key, object? Item)> ReadAsync(string key, CancellationToken ct)
    {
        var found = await tables.Conversations.GetEntityIfExistsAsync<TableEntity>(
            Keys.Hash(key),
            RowKey,
            cancellationToken: ct
        );
        if (!found.HasValue || found.Value is not { } row)
        {
            return (key, null);
        }

        var item = StateJson.Read(LongText.Get(row));
        if (item is IStoreItem versioned)
        {
            versioned.ETag = row.ETag.ToString();
        }

        return (key, item);
    }

    private Task WriteAsync(string key, object? item, CancellationToken ct)
    {
        if (item is null)
        {
            return DeleteAsync(key, ct);
        }

        var row = new TableEntity(Keys.Hash(key), RowKey) { ["Schema"] = Schema };
        if (item is Talk { RemindAt: { } at, Contact.Person.Id: var person })
        {
            (row[RemindAt], row[Person]) = (at, person.Value);
        }

        LongText.Put(row, StateJson.Write(item));
        return item is IStoreItem { ETag: { } version and not "*" }
            ? WriteAsync(row, version, ct)
            : tables.Conversations.UpsertEntityAsync(row, TableUpdateMode.Replace, ct);
    }

    // The SDK's own middleware tells a conflict from a failure by the first words of the message.
    private async Task WriteAsync(TableEntity row, string version, CancellationToken ct)
    {
        try
        {
            await (
                IsOfTable(version)
                    ? tables.Conversations.UpdateEntityAsync(row, new ETag(version), TableUpdateMode.Replace, ct)
                    : tables.Conversations.AddEntityAsync(row, ct)
            );
        }
        catch (RequestFailedException refusal) when (refusal.Status is 404 or 409 or 412)
        {
            throw new InvalidOperationException("Etag conflict: the item was written since it was read.", refusal);
        }
    }

    // A version the table never gave belongs to a first write: ours, or one with which the SDK claims what it must have alone.
    private static bool IsOfTable(string version) => version.StartsWith("W/\"", StringComparison.Ordinal);

    private Task<Response> DeleteAsync(string key, CancellationToken ct) =>
        tables.Conversations.DeleteEntityAsync(Keys.Hash(key), RowKey, cancellationToken: ct);
}
