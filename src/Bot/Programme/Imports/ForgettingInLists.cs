using RMBot.Pairs;
using RMBot.Programme.Worklists;
using RMBot.Storage;

namespace RMBot.Programme.Imports;

/// <summary>Takes somebody who is deleted out of the lists that organisers uploaded, as long as those are kept.</summary>
public sealed class ForgettingInLists(WorklistStore store, TableProgrammes programmes)
{
    private const int MostTries = 5;

    /// <param name="addresses">All that the person is known by. Safe to repeat.</param>
    public async Task ForgetAsync(PersonId person, IReadOnlyCollection<string> addresses, CancellationToken ct)
    {
        foreach (var programme in await programmes.AllAsync(ct))
        {
            foreach (var id in await store.IdsAsync(ImportHead.Kind, programme.Id, ct))
            {
                await ForgetAsync(new WorklistKey(ImportHead.Kind, programme.Id, id), person, addresses, ct);
            }
        }
    }

    private async Task ForgetAsync(
        WorklistKey key,
        PersonId person,
        IReadOnlyCollection<string> addresses,
        CancellationToken ct
    )
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                if (await store.FindAsync<ImportHead>(key, ct) is not { } list)
                {
                    return;
                }

                foreach (var chunk in list.Chunks)
                {
                    await ForgetAsync(key, chunk.Number, addresses, ct);
                }

                if (list.Head.By == person)
                {
                    var head = list.Head with { By = new PersonId(""), ByName = "" };
                    await store.SaveAsync(key, head, list.Version, ct);
                }

                return;
            }
            catch (StaleVersionException) when (tries < MostTries)
            {
                // The list is being worked on: read again.
            }
        }
    }

    private async Task ForgetAsync(
        WorklistKey key,
        int number,
        IReadOnlyCollection<string> addresses,
        CancellationToken ct
    )
    {
        if (await store.FindChunkAsync<ImportRow>(key, number, ct) is not { } read || !read.Value.Rows.Any(IsNamed))
        {
            return;
        }

        var rows = read.Value.Rows.Select(row => IsNamed(row) ? Without(row) : row);
        await store.SaveChunkAsync(key, read, read.Value with { Rows = [.. rows] }, ct);

        bool IsNamed(ImportRow row) => IsTheirs(row.Executive) || IsTheirs(row.Mentor);

        // What came of the row stays counted; one that was still to be made cannot be made any more.
        ImportRow Without(ImportRow row) =>
            row with
            {
                Executive = IsTheirs(row.Executive) ? "" : row.Executive,
                Mentor = IsTheirs(row.Mentor) ? "" : row.Mentor,
                Unknown = row.Unknown.RemoveAll(IsTheirs),
            };

        bool IsTheirs(string address) => addresses.Any(known => MailIndex.AreSame(known, address));
    }
}
