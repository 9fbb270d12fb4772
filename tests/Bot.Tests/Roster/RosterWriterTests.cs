using Microsoft.Extensions.Logging.Abstractions;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Ledger;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Roster;

/// <summary>Lines on their way into the roster, on tables that can fail.</summary>
public sealed class RosterWriterTests(SharedAzurite queues) : IAsyncLifetime
{
    private readonly SkippedTime skipped = new();
    private readonly RosterNotes notes = new();
    private Clock clock = null!;
    private TableSimulator simulator = null!;
    private RosterRows rows = null!;
    private RosterWriter writer = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        clock = new Clock(skipped);
        simulator = await TableSimulator.StartAsync();
        simulator.Latency = TimeSpan.Zero;
        var tables = new Tables(
            new StorageOptions { ConnectionString = simulator.ConnectionStringWith(await queues.StartedAsync()) },
            new RequestCounter(new Meters())
        );
        await tables.Roster.CreateIfNotExistsAsync(Ct);
        simulator.Counters.Forget();
        rows = new RosterRows(tables);
        writer = new RosterWriter(notes, rows, clock, NullLogger<RosterWriter>.Instance);
        await writer.StartAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await writer.StopAsync(CancellationToken.None);
        writer.Dispose();
        await simulator.DisposeAsync();
        skipped.Dispose();
    }

    [Fact]
    public async Task A_thousand_new_pairs_cost_a_request_for_each_hundred()
    {
        for (var pair = 0; pair < 1000; pair++)
        {
            notes.Note(null, PairOf(pair));
        }

        await WrittenAsync(1000);

        Assert.InRange(simulator.Counters.Requests, 10, 12);
    }

    [Fact]
    public async Task Of_several_states_of_a_pair_the_last_is_kept()
    {
        var pair = PairOf(1);
        notes.Note(null, pair);
        notes.Note(pair, pair with { Stage = Stage.Paused });

        await WrittenAsync(1);

        Assert.Equal(RosterStage.Paused, Assert.Single(await ReadAsync(ProgrammeId.First)).Stage);
    }

    [Fact]
    public async Task A_pair_that_moves_to_another_programme_leaves_its_old_roster()
    {
        var second = new ProgrammeId("second");
        var pair = PairOf(1);
        notes.Note(null, pair);
        await WrittenAsync(1);

        notes.Note(pair, pair with { Programme = second });
        await WrittenAsync(2);

        Assert.Empty(await ReadAsync(ProgrammeId.First));
        Assert.Single(await ReadAsync(second));
    }

    [Fact]
    public async Task What_storage_did_not_take_is_written_when_it_is_back()
    {
        simulator.Fault = _ => TableFault.ServerBusy;
        notes.Note(null, PairOf(1));
        await PassAsync(() => simulator.Counters.Faults >= 8, "storage failed twice");
        notes.Note(null, PairOf(2));

        simulator.Fault = _ => null;

        await WrittenAsync(2);
    }

    [Fact]
    public async Task What_is_noted_is_written_before_the_process_ends()
    {
        notes.Note(null, PairOf(1));

        await writer.StopAsync(Ct);

        Assert.Single(await ReadAsync(ProgrammeId.First));
    }

    [Fact]
    public async Task Nothing_is_asked_of_storage_while_nothing_is_noted()
    {
        for (var minute = 0; minute < 5; minute++)
        {
            clock.Skip(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        Assert.Equal(0, simulator.Counters.Requests);
    }

    private static Pair PairOf(int number) => Example.Active() with { Id = new PairId($"{number:x32}") };

    private Task<List<RosterLine>> ReadAsync(ProgrammeId programme) => rows.ListedAsync(programme, Ct);

    private Task<TimeSpan> WrittenAsync(int lines) =>
        PassAsync(() => simulator.Counters.EntitiesWritten >= lines, $"{lines} lines are written");

    private Task<TimeSpan> PassAsync(Func<bool> holds, string what) =>
        Wait.UntilAsync(
            what,
            () =>
            {
                clock.Skip(TimeSpan.FromSeconds(1));
                return holds();
            }
        );
}
