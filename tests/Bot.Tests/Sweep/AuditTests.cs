using RMBot.Bot.Tests.Ledger;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Sweep;

public sealed class AuditTestsOnAzurite(SharedAzurite azurite) : AuditTests(azurite, null);

public sealed class AuditTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : AuditTests(queues, tables);

public abstract class AuditTests(SharedAzurite azurite, SharedTableSimulator? tables) : SweepTest(azurite, tables)
{
    private static readonly Month March = Month.Of(Example.Now);
    private static readonly DateTimeOffset Later = Example.Now.AddDays(1);

    [Fact]
    public async Task A_month_is_counted_over_all_pairs()
    {
        foreach (var delivery in Deliveries())
        {
            await AddedAsync(Owing(delivery));
        }

        await SweepAsync(Later);

        var totals = (await Ledger.TotalsAsync(March, ProgrammeId.First, Ct))!;
        Assert.Equal((6, 2, 1, 1), (totals.Due, totals.Sent, totals.Waiting, totals.Suspended));
        Assert.Equal([KeyValuePair.Create("HTTP 400", 2)], totals.Failed);
        Assert.Equal((1, true, Later), (totals.Late, totals.AddsUp, totals.At));
    }

    [Fact]
    public async Task Each_programme_has_numbers_of_its_own()
    {
        var north = new ProgrammeId("north");
        await AddedAsync(Owing(new DeliveryState.Sent(Example.Now)));
        await AddedAsync(Owing(new DeliveryState.Failed(Example.Now, "HTTP 400")) with { Programme = north });

        await SweepAsync(Later);

        var (first, other) = (
            await Ledger.TotalsAsync(March, ProgrammeId.First, Ct),
            await Ledger.TotalsAsync(March, north, Ct)
        );
        Assert.Equal((1, 1, 0, 1), (first!.Due, first.Sent, first.Failed.Count, first.Missing));
        Assert.Equal((1, 0, 1, 1), (other!.Due, other.Sent, other.Failed.Count, other.Missing));
    }

    [Fact]
    public async Task A_programme_without_prompts_has_zeros()
    {
        await SweepAsync(Later);

        Assert.Equal(0, (await Ledger.TotalsAsync(March, ProgrammeId.First, Ct))?.Due);
    }

    [Fact]
    public async Task Outcomes_that_a_dead_process_took_with_it_are_put_right_once()
    {
        var lost = Owing(new DeliveryState.Sent(Example.Now));
        var written = Owing(new DeliveryState.Sent(Example.Now));
        await AddedAsync(lost);
        await AddedAsync(written);
        await Ledger.WriteAsync([LedgerEntry.Of(written.Id, written.Prompts[0])], Ct);

        await SweepAsync(Later);
        var first = (await Ledger.TotalsAsync(March, ProgrammeId.First, Ct))!.Missing;
        await SweepAsync(Later.AddHours(2));

        Assert.Equal((1, 0), (first, (await Ledger.TotalsAsync(March, ProgrammeId.First, Ct))!.Missing));
        Assert.Equal(LedgerOutcome.Sent, (await EntryAsync(lost))!.Outcome);
    }

    [Fact]
    public async Task An_older_month_is_put_right_within_as_many_sweeps_as_are_kept()
    {
        var old = Owing(new DeliveryState.Sent(Example.Now.AddMonths(-6)), Example.Now.AddMonths(-6));
        await AddedAsync(old);

        for (var hour = 0; hour < 11; hour++)
        {
            await SweepAsync(Later.AddHours(hour));
        }

        Assert.Equal(LedgerOutcome.Sent, (await EntryAsync(old))!.Outcome);
    }

    [Fact]
    public async Task Random_lives_without_any_note_leave_a_ledger_that_agrees_with_every_pair()
    {
        var lives = Enumerable.Range(1, 12).Select(seed => new RandomLife(seed)).ToList();
        foreach (var life in lives)
        {
            for (var step = 0; step < 20; step++)
            {
                life.Step();
            }

            await AddedAsync(life.Pair);
        }

        var now = lives.Max(life => life.Now).AddDays(1);
        await SweepAsync(now);
        await SweepAsync(now.AddHours(2));

        foreach (var month in new[] { Month.Of(now), Month.Of(now).Back(1) })
        {
            var totals = (await Ledger.TotalsAsync(month, ProgrammeId.First, Ct))!;
            Assert.Equal((true, 0), (totals.AddsUp, totals.Missing));
            var due = lives.SelectMany(life => MonthOfPair.AllOf(life.Pair)).Where(one => one.Month == month).ToList();
            Assert.Equal(due.Sum(one => one.At(now, TimeSpan.Zero).Due), totals.Due);
        }
    }

    [Fact]
    public async Task Months_beyond_the_year_that_is_kept_are_dropped()
    {
        await Ledger.WriteAsync([LedgerStoreTests.Entry("one") with { Due = Example.Now.AddMonths(-14) }], Ct);

        await SweepAsync(Later);

        Assert.DoesNotContain(March.Back(14), await Tables.LedgersAsync(Ct));
    }

    private static DeliveryState[] Deliveries() =>
        [
            new DeliveryState.Sent(Example.Now),
            new DeliveryState.Sent(Example.Now),
            new DeliveryState.Failed(Example.Now, "HTTP 400"),
            new DeliveryState.Failed(Example.Now, "HTTP 400"),
            new DeliveryState.Waiting(1),
            new DeliveryState.Suspended(Example.Now, WhyNotReached.BlockedTheApp),
            new DeliveryState.Skipped("overtaken"),
        ];

    private static Pair Owing(DeliveryState delivery, DateTimeOffset? due = null) =>
        Example.Proposed() with
        {
            Prompts = [Prompt.Of(PromptKind.Accepted, Role.Executive, due ?? Example.Now) with { Delivery = delivery }],
        };

    private async Task<LedgerEntry?> EntryAsync(Pair pair)
    {
        var entry = LedgerEntry.Of(pair.Id, pair.Prompts[0]);
        var pages = Ledger.PagesAsync(entry.Month, entry.Shard, entry.Key, Ct);
        return await pages
            .SelectMany(page => page.Values.Select(row => row.Entry).ToAsyncEnumerable())
            .FirstOrDefaultAsync(found => found.Key == entry.Key, Ct);
    }
}
