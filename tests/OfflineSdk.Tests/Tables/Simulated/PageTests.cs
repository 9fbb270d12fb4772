using Azure.Data.Tables;
using RMBot.Simulators.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Simulated;

public sealed class PageTests : SimulatorTest
{
    [Fact]
    public async Task A_page_holds_a_thousand_rows()
    {
        Simulator.Limits = TableLimits.None;
        foreach (var keys in Enumerable.Range(0, 1001).Chunk(100))
            await Table.SubmitTransactionAsync(
                keys.Select(key => new TableTransactionAction(TableTransactionActionType.Add, Row($"{key:0000}")))
            );

        var pages = await Table.QueryAsync<TableEntity>("PartitionKey eq 'p'").AsPages().ToListAsync();

        Assert.Equal([1000, 1], pages.Select(page => page.Values.Count));
    }

    [Fact]
    public async Task A_full_last_page_has_no_next_one()
    {
        await AddAsync(Row("a"), Row("b"));

        var pages = await Table.QueryAsync<TableEntity>(maxPerPage: 2).AsPages().ToListAsync();

        Assert.Null(Assert.Single(pages).ContinuationToken);
    }

    [Fact]
    public async Task A_page_that_takes_too_long_ends_empty_and_says_where_to_go_on()
    {
        await AddAsync([.. Enumerable.Range(0, 5).Select(n => Row($"{n}")), new TableEntity("p", "5") { ["N"] = 1 }]);
        Simulator.Limits = TableLimits.Azure with { EntitiesInPage = 2 };
        Time.StepOfTimestamp = TimeSpan.FromSeconds(5);

        var pages = await Table.QueryAsync<TableEntity>("PartitionKey eq 'p' and N eq 1").AsPages().ToListAsync();

        Assert.Equal([0, 1, 0], pages.Select(page => page.Values.Count));
        Assert.NotNull(pages[0].ContinuationToken);
    }

    [Fact]
    public async Task A_partition_is_read_without_a_look_at_the_others()
    {
        await AddAsync([
            Row("a"),
            .. Enumerable.Range(0, 20).SelectMany(n => new[] { Row($"{n}", "o"), Row($"{n}", "q") }),
        ]);
        Simulator.Limits = TableLimits.Azure with { EntitiesInPage = 2 };
        Time.StepOfTimestamp = TimeSpan.FromSeconds(5);

        var pages = await Table.QueryAsync<TableEntity>("PartitionKey eq 'p'").AsPages().ToListAsync();

        Assert.Equal("a", Assert.Single(Assert.Single(pages).Values).RowKey);
    }

    [Fact]
    public async Task What_is_deleted_between_two_pages_is_left_out_and_nothing_else()
    {
        await AddAsync(Row("a"), Row("b"), Row("c"), Row("d"));
        var seen = new List<string>();

        await foreach (var page in Table.QueryAsync<TableEntity>("PartitionKey eq 'p'", maxPerPage: 2).AsPages())
        {
            seen.AddRange(page.Values.Select(row => row.RowKey));
            await Table.DeleteEntityAsync("p", "c");
        }

        Assert.Equal(["a", "b", "d"], seen);
    }

    [Fact]
    public async Task Tables_are_listed_page_by_page_in_order()
    {
        foreach (var name in (string[])["zebra", "ants", "Bees"])
            await Service.CreateTableAsync(name);

        var names = await Service.QueryAsync(maxPerPage: 2).Select(table => table.Name).ToListAsync();

        Assert.Equal(["ants", "Bees", "rows", "zebra"], names);
        Assert.Equal(2, Simulator.Counters[TableRequestKind.QueryTables]);
    }
}
