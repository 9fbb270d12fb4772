using Azure.Data.Tables;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>
/// From an address to the person who had it last. A hint: an address moves on to somebody else, so whoever follows it
/// asks the person too.
/// </summary>
internal sealed class MailIndex(TableClient people)
{
    private const string RowKey = "person";
    private const string PersonId = "PersonId";
    private const int Schema = 1;

    public static bool AreSame(string? one, string? other) =>
        one is not null && other is not null && Plain(one) == Plain(other);

    public async Task<PersonId?> FindAsync(string mail, CancellationToken ct)
    {
        var row = await RowAsync(mail, ct);
        return row is null ? null : new PersonId(row.GetString(PersonId));
    }

    public Task PutAsync(string mail, PersonId person, CancellationToken ct) =>
        people.UpsertEntityAsync(
            new TableEntity(PartitionOf(mail), RowKey) { ["Schema"] = Schema, [PersonId] = person.Value },
            TableUpdateMode.Replace,
            ct
        );

    /// <summary>Unless somebody else has the address by now.</summary>
    public async Task DropAsync(string mail, PersonId person, CancellationToken ct)
    {
        if (await RowAsync(mail, ct) is { } row && row.GetString(PersonId) == person.Value)
        {
            await people.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: ct);
        }
    }

    private async Task<TableEntity?> RowAsync(string mail, CancellationToken ct)
    {
        var found = await people.GetEntityIfExistsAsync<TableEntity>(PartitionOf(mail), RowKey, cancellationToken: ct);
        return found.HasValue ? found.Value : null;
    }

    private static string PartitionOf(string mail) => $"mail|{Keys.Of(Plain(mail))}";

    private static string Plain(string mail) => string.Concat(mail.Trim().Select(InOneCase));

    // ſ becomes S in capitals, as s does: an address in look-alikes must not pass for another's.
    private static char InOneCase(char symbol)
    {
        var capital = char.ToUpperInvariant(symbol);
        return char.ToLowerInvariant(capital) == char.ToLowerInvariant(symbol) ? capital : symbol;
    }
}
