using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Ledger;

/// <summary>Outcomes on their way into the ledger, on tables that can fail.</summary>
public sealed class DeliveryLedgerTests(SharedAzurite queues) : IAsyncLifetime
{
    private readonly SkippedTime skipped = new();
    private Clock clock = null!;
    private TableSimulator simulator = null!;
    private Tables tables = null!;
    private DeliveryLedger ledger = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Month Month => Month.Of(clock.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        clock = new Clock(skipped);
        simulator = await TableSimulator.StartAsync();
        simulator.Latency = TimeSpan.Zero;
        tables = new Tables(
            new StorageOptions { ConnectionString = simulator.ConnectionStringWith(await queues.StartedAsync()) },
            new RequestCounter(new Meters())
        );
        ledger = new DeliveryLedger(
            new LedgerStore(tables),
            Options.Create(new DeliveryOptions()),
            clock,
            NullLogger<DeliveryLedger>.Instance
        );
        await ledger.StartAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.StopAsync(CancellationToken.None);
        ledger.Dispose();
        await simulator.DisposeAsync();
        skipped.Dispose();
    }

    [Fact]
    public async Task A_fan_out_costs_at_most_a_tenth_of_a_request_a_prompt()
    {
        for (var pair = 0; pair < 500; pair++)
        {
            Note(Sent(pair));
        }

        await WrittenAsync(500);

        Assert.InRange(simulator.Counters.Requests, 1, 50);
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

    [Fact]
    public async Task Of_several_outcomes_of_one_prompt_the_last_is_kept()
    {
        var sent = Sent(1);
        Note(sent with { Prompts = [sent.Prompts[0] with { Delivery = new DeliveryState.Waiting(3) }] });
        Note(sent);

        await WrittenAsync(1);

        Assert.Equal(LedgerOutcome.Sent, Assert.Single(await ReadAsync(sent)).Outcome);
    }

    [Fact]
    public async Task What_the_pair_has_now_counts_however_old_the_prompt_that_is_named()
    {
        var sent = Sent(1);
        ledger.Note(sent, sent.Prompts[0] with { Delivery = new DeliveryState.Waiting(0) });

        await WrittenAsync(1);

        Assert.Equal(LedgerOutcome.Sent, Assert.Single(await ReadAsync(sent)).Outcome);
    }

    [Fact]
    public async Task What_storage_did_not_take_is_kept_and_written_when_it_is_back()
    {
        simulator.Fault = _ => TableFault.ServerBusy;
        Note(Sent(1));
        await PassAsync(() => simulator.Counters.Faults >= 8, "storage failed twice");
        Note(Sent(2));

        simulator.Fault = _ => null;

        await WrittenAsync(2);
    }

    [Fact]
    public async Task Memory_stays_bounded_while_storage_is_away_and_the_newest_are_kept()
    {
        simulator.Fault = _ => TableFault.ServerBusy;
        for (var pair = 0; pair < DeliveryLedger.Most * 3; pair++)
        {
            Note(Sent(pair));
        }

        simulator.Fault = _ => null;
        var last = Sent((DeliveryLedger.Most * 3) - 1);

        await Wait.UntilAsync(
            () => "the newest is written",
            async () =>
            {
                clock.Skip(TimeSpan.FromSeconds(1));
                return (await ReadAsync(last)).Count == 1;
            }
        );
        await WrittenAsync(DeliveryLedger.Most);
        await ledger.StopAsync(Ct);
        Assert.InRange(
            simulator.Counters.EntitiesWritten,
            DeliveryLedger.Most,
            (DeliveryLedger.Most * 2) + LedgerStore.MostInBatch
        );
    }

    [Fact]
    public async Task What_is_noted_is_written_before_the_process_ends()
    {
        Note(Sent(1));

        await ledger.StopAsync(Ct);

        Assert.Single(await ReadAsync(Sent(1)));
    }

    [Fact]
    public async Task What_is_older_than_the_ledger_is_not_written()
    {
        var old = Example.Active() with
        {
            Prompts = [Prompt.Of(PromptKind.Accepted, Role.Mentor, clock.GetUtcNow().AddMonths(-14))],
        };
        Note(old);
        Note(Sent(1));

        await WrittenAsync(1);

        Assert.Equal([Month], await tables.LedgersAsync(Ct));
    }

    private Pair Sent(int pair)
    {
        var prompt = Prompt.Of(PromptKind.Accepted, Role.Mentor, clock.GetUtcNow());
        var id = new PairId($"{pair:x32}");
        return (Example.Active() with { Id = id, Prompts = [prompt] }).Sent(prompt.Id, clock.GetUtcNow());
    }

    private void Note(Pair pair) => ledger.Note(pair, pair.Prompts[0]);

    private Task<TimeSpan> WrittenAsync(int entries) =>
        PassAsync(() => simulator.Counters.EntitiesWritten >= entries, $"{entries} entries are written");

    private Task<TimeSpan> PassAsync(Func<bool> holds, string what) =>
        Wait.UntilAsync(
            what,
            () =>
            {
                clock.Skip(TimeSpan.FromSeconds(1));
                return holds();
            }
        );

    private async Task<List<LedgerEntry>> ReadAsync(Pair pair)
    {
        var entry = LedgerEntry.Of(pair.Id, pair.Prompts[0]);
        var pages = new LedgerStore(tables).PagesAsync(entry.Month, entry.Shard, entry.Key, Ct);
        return await pages
            .SelectMany(page => page.Values.Select(row => row.Entry).ToAsyncEnumerable())
            .Where(found => found.Key == entry.Key)
            .ToListAsync(Ct);
    }
}
