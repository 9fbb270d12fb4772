using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Delivery.Ledger;
using RMBot.Delivery.Sweep;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Programme.Worklists;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Sweep;

/// <summary>A test of sweeps without a host, at a time that the test sets.</summary>
public abstract class SweepTest(SharedAzurite azurite, SharedTableSimulator? tables) : StorageTest(azurite, tables)
{
    protected LedgerStore Ledger => new(Tables);

    internal async Task SweepAsync(DateTimeOffset now)
    {
        var time = new TimeOf(now);
        var turn = new SweepTurn(Tables, time);
        Assert.Null(await turn.TryTakeAsync(TimeSpan.FromHours(1), Ct));
        await Round(time).RunAsync(turn, Ct);
        await turn.EndAsync(TimeSpan.FromHours(1), Ct);
    }

    protected async Task<Stored<Pair>> AddedAsync(Pair pair)
    {
        await Pairs.AddAsync(pair, Ct);
        return (await Pairs.FindAsync(pair.Id, Ct))!;
    }

    private SweepRound Round(TimeProvider time)
    {
        var options = Microsoft.Extensions.Options.Options.Create(new DeliveryOptions { SweepPause = TimeSpan.Zero });
        return new SweepRound(
            Tables,
            Pairs,
            People,
            new TableStorage(Tables),
            Ledger,
            new RosterRows(Tables),
            new TableProgrammes(Tables, Microsoft.Extensions.Options.Options.Create(new CoachOptions()), time),
            new LostWakeUps(Pairs, Queue, options, time),
            new LostLists(new WorklistStore(Tables), Queue, options, time),
            Retention(time),
            options,
            time,
            NullLogger<SweepRound>.Instance
        );
    }

    private Retention Retention(TimeProvider time)
    {
        var erasures = new Erasures(Tables);
        return new Retention(
            Pairs,
            People,
            erasures,
            new ErasureRequests(erasures, Pairs, Queue, time, NullLogger<ErasureRequests>.Instance),
            Queue,
            new Copies(Tables),
            Microsoft.Extensions.Options.Options.Create(new PrivacyOptions()),
            time,
            NullLogger<Retention>.Instance
        );
    }

    /// <summary>Stands still, and its timers run as time does.</summary>
    internal sealed class TimeOf(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
