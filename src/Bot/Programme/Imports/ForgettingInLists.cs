using RMBot.Pairs;
using RMBot.Programme.Installs;
using RMBot.Programme.Worklists;
using RMBot.Storage;

namespace RMBot.Programme.Imports;

/// <summary>
/// Takes somebody who is deleted out of the lists of organisers, as long as those are kept: of pairs they uploaded, and of
/// people for whom they have the coach installed.
/// </summary>
public sealed class ForgettingInLists(WorklistStore store, TableProgrammes programmes)
{
    private const int MostTries = 5;
    private static readonly PersonId Nobody = new("");

    /// <param name="addresses">All that the person is known by. Safe to repeat.</param>
    public async Task ForgetAsync(PersonId person, IReadOnlyCollection<string> addresses, CancellationToken ct)
    {
        foreach (var programme in await programmes.AllAsync(ct))
        {
            await ForgetAsync<ImportHead, ImportRow>(
                ImportHead.Kind,
                programme.Id,
                head => head.By == person ? head with { By = Nobody, ByName = "" } : head,
                row => Without(row, addresses),
                ct
            );
            await ForgetAsync<InstallHead, InstallRow>(
                InstallHead.Kind,
                programme.Id,
                head => head.By == person ? head with { By = Nobody } : head,
                row => IsOneOf(addresses, row.Address) ? row with { Address = "" } : row,
                ct
            );
        }
    }

    private async Task ForgetAsync<THead, TRow>(
        string kind,
        ProgrammeId programme,
        Func<THead, THead> headWithout,
        Func<TRow, TRow> rowWithout,
        CancellationToken ct
    )
        where THead : WorklistHead
        where TRow : class
    {
        foreach (var id in await store.IdsAsync(kind, programme, ct))
        {
            await ForgetAsync(new WorklistKey(kind, programme, id), headWithout, rowWithout, ct);
        }
    }

    private async Task ForgetAsync<THead, TRow>(
        WorklistKey key,
        Func<THead, THead> headWithout,
        Func<TRow, TRow> rowWithout,
        CancellationToken ct
    )
        where THead : WorklistHead
        where TRow : class
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                if (await store.FindAsync<THead>(key, ct) is not { } list)
                {
                    return;
                }

                foreach (var chunk in list.Chunks)
                {
                    await ForgetAsync(key, chunk.Number, rowWithout, ct);
                }

                if (headWithout(list.Head) is var head && !ReferenceEquals(head, list.Head))
                {
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

    private async Task ForgetAsync<TRow>(WorklistKey key, int number, Func<TRow, TRow> rowWithout, CancellationToken ct)
        where TRow : class
    {
        if (await store.FindChunkAsync<TRow>(key, number, ct) is not { } read)
        {
            return;
        }

        var rows = read.Value.Rows.Select(rowWithout).ToArray();
        if (!rows.SequenceEqual(read.Value.Rows, ReferenceEqualityComparer.Instance))
        {
            await store.SaveChunkAsync(key, read, read.Value with { Rows = [.. rows] }, ct);
        }
    }

    /// <summary>What came of the row stays counted; one that was still to be made cannot be made any more.</summary>
    private static ImportRow Without(ImportRow row, IReadOnlyCollection<string> addresses)
    {
        return IsTheirs(row.Executive) || IsTheirs(row.Mentor)
            ? row with
            {
                Executive = IsTheirs(row.Executive) ? "" : row.Executive,
                Mentor = IsTheirs(row.Mentor) ? "" : row.Mentor,
                Unknown = row.Unknown.RemoveAll(IsTheirs),
            }
            : row;

        bool IsTheirs(string address) => IsOneOf(addresses, address);
    }

    private static bool IsOneOf(IReadOnlyCollection<string> addresses, string address) =>
        addresses.Any(known => MailIndex.AreSame(known, address));
}
