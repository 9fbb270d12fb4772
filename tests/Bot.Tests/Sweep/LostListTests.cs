using Azure.Data.Tables;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Programme.Imports;
using RMBot.Programme.Installs;
using RMBot.Programme.Worklists;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Sweep;

public sealed class LostListTestsOnAzurite(SharedAzurite azurite) : LostListTests(azurite, null);

public sealed class LostListTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : LostListTests(queues, tables);

/// <summary>Lists of organisers whose wake-up was lost are gone on with, and none outlives its time.</summary>
public abstract class LostListTests(SharedAzurite azurite, SharedTableSimulator? tables) : SweepTest(azurite, tables)
{
    private static readonly DateTimeOffset Later = Example.Now.AddHours(1);
    private static readonly DateTimeOffset TooLate = Example.Now + WorklistHead.KeptFor + TimeSpan.FromHours(1);

    private WorklistStore Lists => new(Tables);

    [Theory]
    [InlineData(ImportState.Checking)]
    [InlineData(ImportState.Importing)]
    public async Task An_import_that_lost_its_wake_up_is_queued_again(ImportState state)
    {
        var import = await ImportAsync(state);

        await SweepAsync(Later);

        Assert.Equal([new WakeUp.OfImport(ProgrammeId.First, import.Id)], await AllQueuedAsync());
    }

    [Theory]
    [InlineData(ImportState.Ready)]
    [InlineData(ImportState.Done)]
    [InlineData(ImportState.Cancelled)]
    [InlineData(ImportState.Unreadable)]
    public async Task An_import_with_nothing_left_to_do_is_left_alone(ImportState state)
    {
        await ImportAsync(state);

        await SweepAsync(Later);

        Assert.Empty(await AllQueuedAsync());
    }

    [Fact]
    public async Task Installing_that_lost_its_wake_up_is_queued_again_and_what_is_over_is_not()
    {
        var install = await InstallAsync(isOver: false);
        await InstallAsync(isOver: true);

        await SweepAsync(Later);

        Assert.Equal([new WakeUp.OfInstall(ProgrammeId.First, install.Id)], await AllQueuedAsync());
    }

    [Fact]
    public async Task A_list_that_somebody_has_or_had_a_moment_ago_is_not_lost()
    {
        await ImportAsync(ImportState.Checking, heldUntil: Later.AddMinutes(1));
        await ImportAsync(ImportState.Checking, heldUntil: Later.AddMinutes(-5));

        await SweepAsync(Later);

        Assert.Empty(await AllQueuedAsync());
    }

    [Fact]
    public async Task A_list_that_was_just_confirmed_is_not_lost()
    {
        await ImportAsync(ImportState.Importing, confirmedAt: Later.AddMinutes(-5));

        await SweepAsync(Later);

        Assert.Empty(await AllQueuedAsync());
    }

    [Fact]
    public async Task A_list_whose_worker_died_is_queued_again()
    {
        var import = await ImportAsync(ImportState.Importing, heldUntil: Later.AddMinutes(-30));

        await SweepAsync(Later);

        Assert.Equal([new WakeUp.OfImport(ProgrammeId.First, import.Id)], await AllQueuedAsync());
    }

    [Fact]
    public async Task A_list_whose_wake_up_waits_in_the_queue_is_not_queued_twice()
    {
        var import = await ImportAsync(ImportState.Checking);
        await Queue.EnqueueAsync(new WakeUp.OfImport(ProgrammeId.First, import.Id), TimeSpan.Zero, Ct);

        await SweepAsync(Later);

        Assert.Equal(1, await QueuedAsync());
    }

    [Fact]
    public async Task Past_its_time_a_list_goes_with_every_address()
    {
        await ImportAsync(ImportState.Ready);
        await InstallAsync(isOver: true);
        await InstallAsync(isOver: false);

        await SweepAsync(TooLate);

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task What_was_cut_off_before_it_was_a_list_goes_with_every_address()
    {
        var key = WorklistKey.New(InstallHead.Kind, ProgrammeId.First, Example.Now);
        await Lists.AddChunksAsync(key, [new InstallRow("alex.wilber@example.com")], (glance, _) => glance, Ct);
        await SweepAsync(Example.Now.AddMinutes(1));
        Assert.NotEmpty(await RowsAsync());

        await SweepAsync(Later.AddHours(1));

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task A_list_costs_a_sweep_one_request()
    {
        await SweepAsync(Later);
        Requests.Forget();
        await SweepAsync(Later.AddHours(1));
        var before = Requests.Forget();
        await ImportAsync(ImportState.Ready);
        await ImportAsync(ImportState.Done);
        await InstallAsync(isOver: true);
        Requests.Forget();

        await SweepAsync(Later.AddHours(2));

        Assert.Equal(before + 3, Requests.Forget());
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_does_not_keep_the_others_from_theirs()
    {
        var broken = await ImportAsync(ImportState.Checking);
        var row = new TableEntity(broken.Partition, "head") { ["Head"] = "{" };
        await Tables.Imports.UpdateEntityAsync(row, Azure.ETag.All, TableUpdateMode.Merge, Ct);
        var install = await InstallAsync(isOver: false);

        await SweepAsync(Later);

        Assert.Equal([new WakeUp.OfInstall(ProgrammeId.First, install.Id)], await AllQueuedAsync());
    }

    private async Task<WorklistKey> ImportAsync(
        ImportState state,
        DateTimeOffset? heldUntil = null,
        DateTimeOffset? confirmedAt = null
    )
    {
        var head = new ImportHead(new PersonId("lynne"), Example.Now, 1, "list.csv", "Lynne Robbins", state)
        {
            HeldUntil = heldUntil,
            ConfirmedAt = confirmedAt,
        };
        return await AddedAsync(
            ImportHead.Kind,
            head,
            new RMBot.Programme.ImportRow(2, "alex.wilber@example.com", "megan.bowen@example.com", null)
        );
    }

    private Task<WorklistKey> InstallAsync(bool isOver) =>
        AddedAsync(
            InstallHead.Kind,
            new InstallHead(new PersonId("lynne"), Example.Now, 1, "a list") { IsOver = isOver },
            new InstallRow("alex.wilber@example.com")
        );

    private async Task<WorklistKey> AddedAsync<THead, TRow>(string kind, THead head, TRow row)
        where THead : WorklistHead
    {
        var key = WorklistKey.New(kind, ProgrammeId.First, Example.Now);
        await Lists.AddChunksAsync(key, [row], (glance, _) => glance, Ct);
        await Lists.AddHeadAsync(key, head, Ct);
        return key;
    }

    private async Task<IEnumerable<WakeUp>> AllQueuedAsync() =>
        (await Queue.ReceiveAsync(32, TimeSpan.FromMinutes(1), Ct)).Select(received => received.WakeUp);

    private async Task<IReadOnlyList<TableEntity>> RowsAsync() =>
        await Tables.Imports.QueryAsync<TableEntity>("PartitionKey gt ' '", cancellationToken: Ct).ToListAsync(Ct);
}
