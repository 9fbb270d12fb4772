using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Storage;

/// <summary>Programmes in one partition of a table; what is only asked is remembered for half a minute.</summary>
public sealed class TableProgrammes(Tables tables, IOptions<CoachOptions> options, TimeProvider time) : IProgrammes
{
    private const string Partition = "programmes";
    private const int Schema = 1;

    /// <summary>The version of a programme that nobody has written yet.</summary>
    private const string Unwritten = "";
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    private volatile Known? known;

    public async Task<ProgrammeSettings> FindAsync(ProgrammeId id, CancellationToken ct) =>
        (await AllAsync(ct)).FirstOrDefault(programme => programme.Id == id) ?? Unset(id);

    public async Task<ImmutableArray<ProgrammeSettings>> OfOrganiserAsync(PersonId person, CancellationToken ct) =>
        [.. (await AllAsync(ct)).Where(programme => IsRunBy(programme, person))];

    /// <summary>Whoever runs it, each of them once.</summary>
    public async Task<ImmutableArray<PersonId>> OrganisersAsync(ProgrammeId id, CancellationToken ct) =>
        OrganisersOf(await FindAsync(id, ct));

    /// <summary>Those of the configuration before those whom organisers added.</summary>
    public ImmutableArray<PersonId> OrganisersOf(ProgrammeSettings programme) =>
        [.. FixedOf(programme.Id).Union(programme.Organisers)];

    /// <summary>Those the configuration names run the first programme, whatever is written: nobody can be locked out of it.</summary>
    public ImmutableArray<PersonId> FixedOf(ProgrammeId programme) =>
        programme == ProgrammeId.First ? [.. options.Value.OrganiserIds] : [];

    /// <summary>
    /// Whether somebody runs it, as far as is known: while storage does not answer, by what was read last, so that health can
    /// still be shown.
    /// </summary>
    public async Task<bool> IsRunByAsync(ProgrammeId id, PersonId person, CancellationToken ct)
    {
        ImmutableArray<ProgrammeSettings> all;
        try
        {
            all = await AllAsync(ct);
        }
        catch (Exception trouble) when (StorageTrouble.Is(trouble) && !ct.IsCancellationRequested)
        {
            all = known?.Programmes ?? [Unset(ProgrammeId.First)];
        }

        return all.Any(programme => programme.Id == id && IsRunBy(programme, person));
    }

    /// <summary>All there are, the first always among them.</summary>
    public async Task<ImmutableArray<ProgrammeSettings>> AllAsync(CancellationToken ct)
    {
        var now = time.GetTimestamp();
        if (known is { } fresh && time.GetElapsedTime(fresh.ReadAt, now) < Remembered)
        {
            return fresh.Programmes;
        }

        var rows = tables.Programmes.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"),
            cancellationToken: ct
        );
        var all = await rows.Select(Read).ToListAsync(ct);
        if (!all.Exists(programme => programme.Id == ProgrammeId.First))
        {
            all.Add(Unset(ProgrammeId.First));
        }

        known = new Known([.. all], now);
        return known.Programmes;
    }

    /// <summary>A programme as it stands now, with its version.</summary>
    public async Task<Stored<ProgrammeSettings>> ReadAsync(ProgrammeId id, CancellationToken ct)
    {
        var row = await tables.Programmes.GetEntityIfExistsAsync<TableEntity>(
            Partition,
            Keys.Of(id.Value),
            cancellationToken: ct
        );
        return row.HasValue
            ? new Stored<ProgrammeSettings>(Read(row.Value!), row.Value!.ETag.ToString())
            : new Stored<ProgrammeSettings>(Unset(id), Unwritten);
    }

    /// <summary>Throws <see cref="StaleVersionException"/> when somebody wrote since it was read.</summary>
    public async Task<Stored<ProgrammeSettings>> SaveAsync(
        Stored<ProgrammeSettings> read,
        ProgrammeSettings next,
        CancellationToken ct
    )
    {
        var row = new TableEntity(Partition, Keys.Of(next.Id.Value)) { ["Schema"] = Schema };
        LongText.Put(row, PairJson.Write(next));
        try
        {
            var answer =
                read.Version == Unwritten
                    ? await tables.Programmes.AddEntityAsync(row, ct)
                    : await tables.Programmes.UpdateEntityAsync(
                        row,
                        new ETag(read.Version),
                        TableUpdateMode.Replace,
                        ct
                    );
            known = null;
            return new Stored<ProgrammeSettings>(next, answer.Headers.ETag!.Value.ToString());
        }
        catch (RequestFailedException refusal) when (refusal.Status is 404 or 409 or 412)
        {
            throw new StaleVersionException("The programme was written by somebody else.", refusal);
        }
    }

    /// <summary>Takes somebody off every list of organisers. Those of the configuration are the configuration's.</summary>
    public async Task LeaveAsync(PersonId person, CancellationToken ct)
    {
        known = null;
        foreach (var programme in (await AllAsync(ct)).Where(programme => programme.Organisers.Contains(person)))
        {
            for (var isOff = false; !isOff; )
            {
                var read = await ReadAsync(programme.Id, ct);
                try
                {
                    await SaveAsync(read, read.Value with { Organisers = read.Value.Organisers.Remove(person) }, ct);
                    isOff = true;
                }
                catch (StaleVersionException)
                {
                    // Somebody wrote: read again.
                }
            }
        }
    }

    public bool IsRunBy(ProgrammeSettings programme, PersonId person) => OrganisersOf(programme).Contains(person);

    private static ProgrammeSettings Unset(ProgrammeId id) => new(id, "Reverse mentoring");

    private static ProgrammeSettings Read(TableEntity row) => PairJson.Read<ProgrammeSettings>(LongText.Get(row));

    private sealed record Known(ImmutableArray<ProgrammeSettings> Programmes, long ReadAt);
}
