using Azure;
using Azure.Data.Tables;
using RMBot.Simulators.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Simulated;

public sealed class OrderTests : SimulatorTest
{
    [Fact]
    public async Task Rows_come_by_partition_then_by_row_in_the_order_of_their_code_units()
    {
        await AddAsync(Row("a", "q"), Row("é"), Row("b"), Row("B"), Row("10"), Row("9"), Row("a", "P"));

        var rows = await Table.QueryAsync<TableEntity>().ToListAsync();

        Assert.Equal(
            ["P a", "p 10", "p 9", "p B", "p b", "p é", "q a"],
            rows.Select(row => $"{row.PartitionKey} {row.RowKey}")
        );
    }

    [Theory]
    [InlineData("RowKey gt 'b'", "c d")]
    [InlineData("RowKey ge 'b' and RowKey lt 'd'", "b c")]
    [InlineData("RowKey le 'b'", "a b")]
    [InlineData("RowKey eq 'c'", "c")]
    [InlineData("RowKey gt 'c' and RowKey lt 'b'", "")]
    [InlineData("(RowKey eq 'a' or RowKey eq 'd')", "a d")]
    [InlineData("not (RowKey eq 'a' or RowKey eq 'd')", "b c")]
    [InlineData("RowKey ne 'a' and not Even", "c")]
    public async Task A_part_of_a_partition_is_found(string filter, string expected)
    {
        foreach (var key in (string[])["a", "b", "c", "d"])
            await Table.AddEntityAsync(new TableEntity("p", key) { ["Even"] = key is "b" or "d" });
        await AddAsync(Row("b", "other"));

        var found = await FindAsync($"PartitionKey eq 'p' and {filter}");

        Assert.Equal(expected, string.Join(' ', found.Select(row => row.RowKey)));
        Assert.Equal(0, Simulator.Counters.Scans);
    }

    [Theory]
    [InlineData("")]
    [InlineData("RowKey eq 'a'")]
    [InlineData("PartitionKey eq 'p' or PartitionKey eq 'q'")]
    [InlineData("PartitionKey ge 'p'")]
    public async Task A_query_that_names_no_partition_is_counted(string filter)
    {
        await AddAsync(Row("a"));

        Assert.Single(await FindAsync(filter));

        Assert.Equal(1, Simulator.Counters.Scans);
    }

    [Fact]
    public async Task A_query_that_names_no_partition_can_be_refused()
    {
        Simulator.AllowScans = false;

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => FindAsync("RowKey eq 'a'"));

        Assert.Equal((400, "ScanRefused"), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task Every_kind_of_request_is_counted_with_its_entities()
    {
        await Table.AddEntityAsync(Row("a"));
        await Table.UpsertEntityAsync(Row("a"));
        await Table.UpdateEntityAsync(Row("a"), ETag.All, TableUpdateMode.Replace);
        await Table.GetEntityAsync<TableEntity>("p", "a");
        await FindAsync("PartitionKey eq 'p'");
        await Table.DeleteEntityAsync("p", "a");

        Assert.Equal(
            (6, 2, 4),
            (Simulator.Counters.Requests, Simulator.Counters.EntitiesRead, Simulator.Counters.EntitiesWritten)
        );
        Assert.Equal(
            [
                TableRequestKind.Get,
                TableRequestKind.Query,
                TableRequestKind.Insert,
                TableRequestKind.Replace,
                TableRequestKind.InsertOrMerge,
                TableRequestKind.Delete,
            ],
            Enum.GetValues<TableRequestKind>().Where(kind => Simulator.Counters[kind] == 1)
        );
    }
}
