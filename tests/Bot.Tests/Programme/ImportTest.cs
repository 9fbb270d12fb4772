using Microsoft.Extensions.Logging.Abstractions;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Programme.Imports;
using RMBot.Programme.Worklists;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Imports on storage of their own, worked on by as many instances as a test wants.</summary>
public abstract class ImportTest(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    private static readonly ParallelOptions Several = new() { MaxDegreeOfParallelism = 16 };
    private static readonly Address Somewhere = new("chat", "https://teams.example", "tenant", "29:user", "28:coach");

    private protected SettableTime Time { get; } = new(Example.Now);
    private protected DirectoryOfATest Directory { get; } = new();

    private protected ImportDesk Desk => new(Lists, Queue, Time);
    private protected WorklistStore Lists => new(Tables);

    private TableProgrammes Programmes =>
        new(Tables, Microsoft.Extensions.Options.Options.Create(new CoachOptions()), Time);

    private protected ForgettingInLists Forgetting => new(Lists, Programmes);

    /// <summary>An instance's own.</summary>
    private protected ImportWork Work =>
        new(Lists, new PairMaking(Pairs, People, Directory, Programmes), Time, NullLogger<ImportWork>.Instance);

    private protected Task MeetAsync(AList list) =>
        Parallel.ForEachAsync(
            list.People,
            Several,
            async (person, ct) => await People.SaveAsync(person, Somewhere, ct)
        );

    private protected Task<string> AddAsync(byte[] file) =>
        Desk.AddAsync(ProgrammeId.First, file, "list.csv", (new PersonId("lynne"), "Lynne Robbins"), Ct);

    private protected async Task<ImportJson> ReadAsync(string id) =>
        ImportJson.Of(
            id,
            await Desk.FindAsync(ProgrammeId.First, id, Ct) ?? throw new InvalidOperationException("No such import."),
            new ImportTexts(System.Globalization.CultureInfo.InvariantCulture)
        );

    private protected async Task<(string, int)> StateAsync(string id) =>
        await ReadAsync(id) is var import ? (import.State, import.Imported) : default;

    private protected Task<bool?> ConfirmAsync(string id) => Desk.ConfirmAsync(ProgrammeId.First, id, Ct);

    private protected Task<TimeSpan?> LookAsync(string id, CancellationToken? waiting = null) =>
        Work.WorkAsync(new WakeUp.OfImport(ProgrammeId.First, id), waiting ?? Ct);

    /// <summary>Until there is nothing to do for now.</summary>
    private protected async Task WorkAsync(string id)
    {
        while ((await ReadAsync(id)).State is "checking" or "importing")
        {
            await LookAsync(id);
        }
    }

    private protected async Task<string> ImportedAsync(AList list)
    {
        var id = await AddAsync(list.File);
        await WorkAsync(id);
        await ConfirmAsync(id);
        await WorkAsync(id);
        return id;
    }

    private protected async Task<IReadOnlyList<ImportRow>> RowsAsync(string id, RowKind kind) =>
        await Desk.RowsAsync(
            ProgrammeId.First,
            id,
            (await Desk.FindAsync(ProgrammeId.First, id, Ct))!,
            kind,
            0,
            int.MaxValue,
            Ct
        );

    /// <summary>All pairs there are, by one walk over the table.</summary>
    private protected async Task<int> PairsAsync() =>
        await Tables
            .Pairs.QueryAsync<Azure.Data.Tables.TableEntity>("RowKey eq 'pair'", cancellationToken: Ct)
            .CountAsync(Ct);

    private protected sealed class SettableTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private protected sealed class DirectoryOfATest : ILineDirectory
    {
        public Func<PersonId, PersonId, bool?> Tells { get; set; } = (_, _) => null;

        /// <summary>Awaited before each answer.</summary>
        public Func<Task> Before { get; set; } = () => Task.CompletedTask;

        public async Task<bool?> AreInOneLineAsync(PersonId one, PersonId other, CancellationToken ct)
        {
            await Before();
            ct.ThrowIfCancellationRequested();
            return Tells(one, other);
        }
    }
}
