using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Storage;

/// <summary>People in a table, one partition each: who they are, how to reach them, the pairs they are in.</summary>
public sealed partial class TablePeople(Tables tables) : IPeople
{
    private const string WelcomedRow = "welcomed";
    private readonly MailIndex index = new(tables.People);

    public async Task<KnownPerson?> FindAsync(PersonId person, CancellationToken ct) =>
        await RowAsync(person, ct) is { } row ? PersonRow.Read(row) : null;

    public async Task<Person?> FindByMailAsync(string mail, CancellationToken ct)
    {
        if (await index.FindAsync(mail, ct) is not { } id || await RowAsync(id, ct) is not { } row)
        {
            return null;
        }

        return AddressesIn(row).Any(known => MailIndex.AreSame(known, mail)) ? PersonRow.Read(row).Person : null;
    }

    /// <summary>Keeps what is known now; a sign-in name that is null is left as it was.</summary>
    public async Task SaveAsync(Person person, Address address, string? signInName, CancellationToken ct)
    {
        var row = PersonRow.Write(person, address, signInName);
        var known = await RowAsync(person.Id, ct);
        var before = known is null ? [] : AddressesIn(known);
        var after = AddressesIn(row);
        if (signInName is null && known?.GetString(PersonRow.SignInName) is { } kept)
        {
            after = [.. after, kept];
        }

        foreach (var mail in after.Where(mail => !before.Any(had => MailIndex.AreSame(had, mail))))
        {
            await index.PutAsync(mail, person.Id, ct);
        }

        await tables.People.UpsertEntityAsync(row, TableUpdateMode.Merge, ct);
        foreach (var mail in before.Where(had => !after.Any(mail => MailIndex.AreSame(had, mail))))
        {
            await index.DropAsync(mail, person.Id, ct);
        }

        if (person.CanBeReached && known is not null && PersonRow.AwayOf(known) is not null)
        {
            await away.DropAsync(person.Id, ct);
        }
    }

    public Task SaveAsync(Person person, Address address, CancellationToken ct) =>
        SaveAsync(person, address, signInName: null, ct);

    /// <summary>True for one caller ever, however many ask at once.</summary>
    public async Task<bool> WelcomeOnceAsync(PersonId person, CancellationToken ct)
    {
        try
        {
            var row = new TableEntity(Keys.Of(person.Value), WelcomedRow) { ["Schema"] = 1 };
            await tables.People.AddEntityAsync(row, ct);
            return true;
        }
        catch (RequestFailedException refusal) when (refusal.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return false;
        }
    }

    /// <summary>Keeps that the two are in their pair, as far as each may know of it yet.</summary>
    internal async Task JoinAsync(Pair? before, Pair next, CancellationToken ct)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            if (
                !next[role].IsFormer
                && MembershipRow.Of(next, role) is { } membership
                && membership != MembershipRow.Of(before, role)
            )
            {
                var row = MembershipRow.Write(next[role].Id, membership);
                await tables.People.UpsertEntityAsync(row, TableUpdateMode.Replace, ct);
            }
        }

        // Of one who no longer assists the row stays: the pair says who does.
        if (next.Assistant is { } assistant && assistant.Id != before?.Assistant?.Id)
        {
            var row = MembershipRow.Write(assistant.Id, MembershipRow.OfAssistant(next)!);
            await tables.People.UpsertEntityAsync(row, TableUpdateMode.Replace, ct);
        }
    }

    internal async Task<IReadOnlyList<Membership>> PairsOfAsync(PersonId person, CancellationToken ct)
    {
        var rows = tables.People.QueryAsync<TableEntity>(MembershipRow.FilterOf(person), cancellationToken: ct);
        return await rows.Select(MembershipRow.Read).ToListAsync(ct);
    }

    private async Task<TableEntity?> RowAsync(PersonId person, CancellationToken ct)
    {
        var found = await tables.People.GetEntityIfExistsAsync<TableEntity>(
            Keys.Of(person.Value),
            PersonRow.RowKey,
            cancellationToken: ct
        );
        return found.HasValue ? found.Value : null;
    }

    private static List<string> AddressesIn(TableEntity row) =>
        [
            .. new[] { row.GetString(PersonRow.Mail), row.GetString(PersonRow.SignInName) }.Where(address =>
                address is { Length: > 0 }
            ),
        ];
}
