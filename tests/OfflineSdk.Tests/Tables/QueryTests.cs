using Azure.Data.Tables;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public abstract class QueryTests(ISharedTables tables) : TableTest(tables)
{
    [Fact]
    public async Task More_rows_than_a_page_holds_are_all_found()
    {
        await AddRowsAsync(1050);

        var pages = await Table.QueryAsync<TableEntity>("PartitionKey eq 'p'").AsPages().ToListAsync();

        Assert.Equal(1050, pages.SelectMany(page => page.Values).Select(row => row.RowKey).Distinct().Count());
        Assert.True(pages.Count >= 2);
        Assert.Null(pages[^1].ContinuationToken);
    }

    [Fact]
    public async Task A_reader_can_go_on_from_a_token_kept_from_before()
    {
        await AddRowsAsync(25);
        var first = await Table.QueryAsync<TableEntity>(maxPerPage: 10).AsPages().FirstAsync();

        var rest = await Table
            .QueryAsync<TableEntity>()
            .AsPages(first.ContinuationToken, pageSizeHint: 10)
            .ToListAsync();

        Assert.Equal(10, first.Values.Count);
        Assert.Equal([10, 5], rest.Select(page => page.Values.Count));
        Assert.Equal("0010", rest[0].Values[0].RowKey);
    }

    [Fact]
    public async Task Only_the_columns_asked_for_come_back()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Wanted"] = 1, ["Other"] = 2 });

        var row = await Table.QueryAsync<TableEntity>(select: ["RowKey", "Wanted"]).SingleAsync();

        Assert.Equal(("r", 1), (row.RowKey, row.GetInt32("Wanted")!.Value));
        Assert.False(row.ContainsKey("Other"));
    }

    [Fact]
    public async Task A_range_of_row_keys_is_read_in_order()
    {
        foreach (var key in (string[])["pair|b", "person", "pair|a", "zebra"])
            await Table.AddEntityAsync(Row(key));

        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {"p"} and RowKey ge {"pair|"} and RowKey lt {"pair}"}"
        );
        var found = await Table.QueryAsync<TableEntity>(filter).ToListAsync();

        Assert.Equal(["pair|a", "pair|b"], found.Select(row => row.RowKey));
    }

    [Theory]
    [InlineData("' or PartitionKey ne '")]
    [InlineData("O'Brien")]
    [InlineData("a' or 'a' eq 'a")]
    [InlineData("100% & more? #1 + 1 = 2")]
    public async Task A_value_in_a_filter_stays_a_value(string hostile)
    {
        await Table.AddEntityAsync(Row("other", "harmless"));
        await Table.AddEntityAsync(Row("wanted", hostile));

        var filter = TableClient.CreateQueryFilter($"Text eq {hostile}");
        var found = await Table.QueryAsync<TableEntity>(filter).ToListAsync();

        Assert.Equal(["wanted"], found.Select(row => row.RowKey));
    }

    private async Task AddRowsAsync(int count)
    {
        foreach (var rows in Enumerable.Range(0, count).Chunk(100))
            await Table.SubmitTransactionAsync(
                rows.Select(n => new TableTransactionAction(TableTransactionActionType.Add, Row($"{n:0000}")))
            );
    }
}
