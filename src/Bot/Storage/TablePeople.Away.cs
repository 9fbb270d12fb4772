using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Storage;

public sealed partial class TablePeople
{
    private const int MostTries = 5;
    private readonly AwayIndex away = new(tables.People);

    /// <summary>
    /// They cannot be reached from now on; since when stays as it was when that is not new. Safe to repeat, with one request;
    /// nothing for somebody unknown.
    /// </summary>
    public async Task SetAwayAsync(PersonId person, WhyNotReached why, DateTimeOffset now, CancellationToken ct)
    {
        for (var tries = 1; await FindAsync(person, ct) is { } known && known.Away?.Why != why; tries++)
        {
            await away.PutAsync(person, IsUninstall(why) ? now : null, ct);
            try
            {
                await tables.People.UpdateEntityAsync(
                    PersonRow.Lost(person, new Away(why, known.Away?.Since ?? now)),
                    new ETag(known.Version),
                    TableUpdateMode.Merge,
                    ct
                );
                return;
            }
            catch (RequestFailedException refusal) when (refusal.Status is 404 or 412 && tries < MostTries) { }
        }
    }

    /// <summary>They can be reached again. Safe to repeat; nothing for somebody unknown.</summary>
    public async Task SetBackAsync(PersonId person, CancellationToken ct)
    {
        if (await FindAsync(person, ct) is not { Away: not null })
        {
            return;
        }

        try
        {
            await tables.People.UpdateEntityAsync(PersonRow.Back(person), ETag.All, TableUpdateMode.Merge, ct);
            await away.DropAsync(person, ct);
        }
        catch (RequestFailedException refusal) when (refusal.ErrorCode == TableErrorCode.ResourceNotFound) { }
    }

    /// <summary>Whom the coach cannot reach, and why; at most 100. One request, and one for each of them.</summary>
    public async Task<IReadOnlyList<NotReached>> NotReachedAsync(CancellationToken ct)
    {
        var found = new List<NotReached>();
        await foreach (var person in away.AllAsync(ct))
        {
            if (await FindAsync(person, ct) is { Away: { } since } known)
            {
                found.Add(new NotReached(person, known.Person.Name, since.Why, since.Since));
            }
            else
            {
                // Left behind by a process that died between the two writes.
                await away.DropAsync(person, ct);
            }

            if (found.Count == IDeliveries.MostPeople)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Who had taken the app out of their Teams by a moment, and has not come back.</summary>
    internal async Task<IReadOnlyList<PersonId>> UninstalledAsync(DateTimeOffset by, CancellationToken ct)
    {
        var found = new List<PersonId>();
        foreach (var person in await away.UninstalledAsync(by, ct).ToListAsync(ct))
        {
            if (await FindAsync(person, ct) is { Away.Why: var why } && IsUninstall(why))
            {
                found.Add(person);
            }
        }

        return found;
    }

    /// <summary>Teams does not always tell of a removal; who never had the app is not known to the coach at all.</summary>
    private static bool IsUninstall(WhyNotReached why) =>
        why is WhyNotReached.RemovedTheApp or WhyNotReached.NotInstalled;

    /// <summary>Everybody who may be out of reach; somebody who has just come back can be among them.</summary>
    internal async Task<IReadOnlySet<PersonId>> AwayAsync(CancellationToken ct) =>
        await away.AllAsync(ct).ToHashSetAsync(cancellationToken: ct);
}
