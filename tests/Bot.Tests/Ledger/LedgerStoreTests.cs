using Azure.Data.Tables;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Ledger;

public sealed class LedgerStoreTestsOnAzurite(SharedAzurite azurite) : LedgerStoreTests(azurite, null);

public sealed class LedgerStoreTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : LedgerStoreTests(queues, tables);

public abstract class LedgerStoreTests(SharedAzurite azurite, SharedTableSimulator? tables)
    : StorageTest(azurite, tables)
{
    private static readonly Month March = new(202603);

    private LedgerStore Store => new(Tables);

    [Fact]
    public async Task What_was_written_is_read_and_what_is_written_again_takes_its_place()
    {
        var (first, second) = (Entry("one"), Entry("two") with { Outcome = LedgerOutcome.Failed, Reason = "HTTP 400" });
        await Store.WriteAsync(
            [Entry("one") with { Outcome = LedgerOutcome.Waiting, At = null, Tries = 2 }, second],
            Ct
        );
        await Store.WriteAsync([first], Ct);

        var read = await ReadAsync(first);

        Assert.Equivalent(new[] { first, second }, read.Select(row => row.Entry), strict: true);
    }

    [Fact]
    public async Task A_month_nobody_wrote_about_has_nothing()
    {
        Assert.Empty(await ReadAsync(Entry("one")));
        Assert.Null(await Store.TotalsAsync(March, ProgrammeId.First, Ct));
        Assert.Empty(await Tables.LedgersAsync(Ct));
    }

    [Fact]
    public async Task Entries_are_read_from_a_pair_on_in_the_order_of_their_keys()
    {
        var entries = Enumerable
            .Range(10, 90)
            .Select(number => Entry("one") with { Pair = new PairId($"p{number}") })
            .GroupBy(entry => entry.Shard)
            .First(shard => shard.Count() > 3)
            .ToList();
        await Store.WriteAsync([.. entries.AsEnumerable().Reverse()], Ct);

        var read = await ReadAsync(entries[1]);

        Assert.Equal(entries[1..], read.Select(row => row.Entry));
    }

    [Fact]
    public async Task A_repair_never_overwrites_what_was_written_since()
    {
        var entry = Entry("one");
        await Store.WriteAsync([entry with { Outcome = LedgerOutcome.Waiting }], Ct);
        var stale = Assert.Single(await ReadAsync(entry));
        await Store.WriteAsync([entry], Ct);
        var failed = entry with { Outcome = LedgerOutcome.Failed };

        var changed = await Store.RepairAsync(new LedgerRepair(March, stale, failed, true), Ct);
        var added = await Store.RepairAsync(new LedgerRepair(March, null, failed, true), Ct);
        var removed = await Store.RepairAsync(new LedgerRepair(March, stale, null, false), Ct);

        Assert.Equal((false, false, false), (changed, added, removed));
        Assert.Equal(entry, Assert.Single(await ReadAsync(entry)).Entry);
    }

    [Fact]
    public async Task A_repair_adds_changes_and_takes_away()
    {
        var entry = Entry("one");
        Assert.True(await Store.RepairAsync(new LedgerRepair(March, null, entry, true), Ct));
        var found = Assert.Single(await ReadAsync(entry));
        var failed = entry with { Outcome = LedgerOutcome.Failed, Reason = "HTTP 400" };
        Assert.True(await Store.RepairAsync(new LedgerRepair(March, found, failed, true), Ct));
        found = Assert.Single(await ReadAsync(entry));
        Assert.Equal(failed, found.Entry);

        Assert.True(await Store.RepairAsync(new LedgerRepair(March, found, null, false), Ct));

        Assert.Empty(await ReadAsync(entry));
    }

    [Fact]
    public async Task Totals_come_back_as_they_were()
    {
        var failed = System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty.Add("HTTP 400", 2);
        var totals = new LedgerTotals(March, ProgrammeId.First, 10, 5, failed, 2, 1, 1, 3, true, Example.Now);
        await Store.SaveTotalsAsync(totals, Ct);

        Assert.Equivalent(totals, await Store.TotalsAsync(March, ProgrammeId.First, Ct), strict: true);
    }

    [Fact]
    public async Task Old_months_are_dropped_and_others_stay()
    {
        foreach (var month in new[] { 0, 12, 13, 14 })
        {
            await Store.WriteAsync([Entry("one") with { Due = Example.Now.AddMonths(-month) }], Ct);
        }

        Assert.Equal(2, await Store.DropBeforeAsync(March.Back(12), Ct));

        Assert.Equal([March.Back(12), March], (await Tables.LedgersAsync(Ct)).Order());
    }

    [Fact]
    public async Task A_row_holds_ids_and_an_outcome_and_nothing_anybody_said()
    {
        var entry = Entry("one") with { Outcome = LedgerOutcome.Failed, Reason = "HTTP 400" };
        await Store.WriteAsync([entry], Ct);
        var row = (
            await Tables.LedgerOf(March).GetEntityAsync<TableEntity>(entry.Shard, entry.Key, cancellationToken: Ct)
        ).Value;

        Assert.Equal(
            [
                "At",
                "Due",
                "Kind",
                "Outcome",
                "Pair",
                "PartitionKey",
                "Prompt",
                "Reason",
                "Role",
                "RowKey",
                "Schema",
                "Tries",
            ],
            row.Keys.Except(["Timestamp", "odata.etag"]).Order(StringComparer.Ordinal)
        );
    }

    internal static LedgerEntry Entry(string prompt) =>
        new(
            new PairId("p1"),
            new PromptId(prompt),
            PromptKind.Accepted,
            Role.Executive,
            Example.Now,
            LedgerOutcome.Sent,
            null,
            Example.Now.AddMinutes(1),
            0
        );

    private async Task<List<LedgerRecord>> ReadAsync(LedgerEntry like)
    {
        var pages = Store.PagesAsync(March, like.Shard, like.Pair.Value, Ct);
        return await pages.SelectMany(page => page.Values.ToAsyncEnumerable()).ToListAsync(Ct);
    }
}
