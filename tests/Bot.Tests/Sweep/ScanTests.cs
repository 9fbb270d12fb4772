using RMBot.Bot.Tests.Storage;
using RMBot.Delivery.Ledger;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Sweep;

/// <summary>Every query names a partition; the sweep's walk is the only one that does not.</summary>
public sealed class ScanTests(SharedAzurite queues, OwnTableSimulator tables)
    : SweepTest(queues, tables.Shared),
        IClassFixture<OwnTableSimulator>
{
    [Fact]
    public async Task Nothing_but_a_sweep_reads_a_table_from_end_to_end()
    {
        var simulator = await tables.Shared.StartedAsync();
        simulator.AllowScans = false;
        simulator.Counters.Forget();

        var pair = await AddedAsync(Example.Proposed().Invite(Example.Now));
        await Pairs.SaveAsync(pair, pair.Value.Accept(Example.Now), Ct);
        await Pairs.OfAsync(Example.Executive.Id, Ct);
        await People.SaveAsync(PeopleTests.Ada, PeopleTests.Address, Ct);
        await People.FindByMailAsync(PeopleTests.Ada.Mail!, Ct);
        await People.SetAwayAsync(PeopleTests.Ada.Id, WhyNotReached.BlockedTheApp, Example.Now, Ct);
        await People.NotReachedAsync(Ct);
        await Ledger.WriteAsync([Entry], Ct);
        await Ledger.PagesAsync(Entry.Month, "0", "a", Ct).ToListAsync(Ct);
        await Ledger.TotalsAsync(Entry.Month, ProgrammeId.First, Ct);
        await Ledger.DropBeforeAsync(new Month(202001), Ct);
        await Tables.PingAsync(Ct);

        Assert.Equal(0, simulator.Counters.Scans);
    }

    [Fact]
    public async Task A_sweep_walks_pairs_and_talks_and_nothing_else()
    {
        var simulator = await tables.Shared.StartedAsync();
        simulator.AllowScans = true;
        var walked = new System.Collections.Concurrent.ConcurrentBag<string>();
        simulator.Fault = request =>
        {
            if (request.Kind == TableRequestKind.Scan)
            {
                walked.Add(request.Table);
            }

            return null;
        };
        await AddedAsync(Example.Proposed().Invite(Example.Now));

        await SweepAsync(Example.Now.AddHours(1));

        Assert.Equal([Tables.Conversations.Name, Tables.Pairs.Name], walked.Order(StringComparer.Ordinal));
    }

    private static LedgerEntry Entry => RMBot.Bot.Tests.Ledger.LedgerStoreTests.Entry("one");
}

/// <summary>One that other tests leave alone.</summary>
public sealed class OwnTableSimulator : IAsyncDisposable
{
    public SharedTableSimulator Shared { get; } = new();

    public ValueTask DisposeAsync() => Shared.DisposeAsync();
}
