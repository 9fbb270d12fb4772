using Microsoft.Extensions.Options;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Delivery;

public class BudgetRowTests(SharedAzurite azurite, SharedTableSimulator? tables = null) : StorageTest(azurite, tables)
{
    private const string Tenant = "a/tenant";
    private static readonly DateTimeOffset Moment = Example.Now.AddTicks(7);

    private TableBudgetRows Rows => new(Tables);

    [Fact]
    public async Task A_tenant_nobody_has_written_to_has_all_of_its_budget() =>
        Assert.Equal(BudgetRow.None, await Rows.ReadAsync(Tenant, Ct));

    [Fact]
    public async Task What_is_written_is_read_as_it_was()
    {
        var written = await Rows.WriteAsync(Tenant, BudgetRow.None, Moment, Ct);

        Assert.Equal(Moment, written!.FreeAt);
        Assert.Equal(written, await Rows.ReadAsync(Tenant, Ct));
    }

    [Fact]
    public async Task A_row_is_written_again_without_being_read()
    {
        var first = await Rows.WriteAsync(Tenant, BudgetRow.None, Moment, Ct);
        var second = await Rows.WriteAsync(Tenant, first!, Moment.AddDays(1), Ct);

        Assert.Equal(second, await Rows.ReadAsync(Tenant, Ct));
    }

    [Fact]
    public async Task Of_two_who_know_the_same_only_one_writes()
    {
        var known = (await Rows.WriteAsync(Tenant, BudgetRow.None, Moment, Ct))!;

        Assert.NotNull(await Rows.WriteAsync(Tenant, known, Moment.AddDays(1), Ct));
        Assert.Null(await Rows.WriteAsync(Tenant, known, Moment.AddDays(2), Ct));
        Assert.Null(await Rows.WriteAsync(Tenant, BudgetRow.None, Moment.AddDays(3), Ct));
        Assert.Equal(Moment.AddDays(1), (await Rows.ReadAsync(Tenant, Ct)).FreeAt);
    }

    [Fact]
    public async Task A_row_that_somebody_deleted_is_read_again_as_none()
    {
        var known = (await Rows.WriteAsync(Tenant, BudgetRow.None, Moment, Ct))!;
        await Tables.Instances.DeleteEntityAsync("budget", "a~002ftenant", cancellationToken: Ct);

        Assert.Null(await Rows.WriteAsync(Tenant, known, Moment, Ct));
        Assert.Equal(BudgetRow.None, await Rows.ReadAsync(Tenant, Ct));
    }

    [Fact]
    public void Three_instances_keep_the_rate_together()
    {
        var time = new VirtualTime();
        var sent = new List<TimeSpan>();
        time.Run(() => Task.WhenAll(Enumerable.Range(0, 3).Select(instance => SendAllAsync(time, instance, sent))));

        Assert.Equal(300, sent.Count);
        Assert.InRange(sent[^1].TotalSeconds, 7.4, 8.5);
        Assert.All(
            Enumerable.Range(0, 300 - 42),
            first => Assert.InRange((sent[first + 42] - sent[first]).TotalSeconds, 1, 8)
        );
        Assert.InRange(Requests.Forget(), 8, 90);
    }

    private Task SendAllAsync(VirtualTime time, int instance, List<TimeSpan> sent)
    {
        var rows = new RowsElsewhere(Rows, time);
        var options = Microsoft.Extensions.Options.Options.Create(new DeliveryOptions());
        var budget = new SendBudget(rows, options, time, new Random(instance));
        return Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(async chat =>
                {
                    var address = new Address($"{instance} {chat}", "https://localhost/", Tenant, "29:user", "28:bot");
                    Assert.Null(await budget.WaitAsync(address, goesFirst: false, Ct));
                    sent.Add(time.Passed);
                })
        );
    }

    /// <summary>Real rows, for which virtual time stands still.</summary>
    private sealed class RowsElsewhere(TableBudgetRows rows, VirtualTime time) : IBudgetRows
    {
        public Task<BudgetRow> ReadAsync(string tenant, CancellationToken ct) =>
            time.AwayAsync(() => rows.ReadAsync(tenant, ct));

        public Task<BudgetRow?> WriteAsync(
            string tenant,
            BudgetRow known,
            DateTimeOffset freeAt,
            CancellationToken ct
        ) => time.AwayAsync(() => rows.WriteAsync(tenant, known, freeAt, ct));
    }
}

public sealed class BudgetRowTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : BudgetRowTests(queues, tables);
