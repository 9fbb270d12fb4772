using Azure.Data.Tables;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public abstract class KeyTests(ISharedTables tables) : TableTest(tables)
{
    [Theory]
    [InlineData("O'Brien")]
    [InlineData("''")]
    [InlineData("a b")]
    [InlineData("a+b=c&d")]
    [InlineData("a,b;c:d@e!f$g*h(i)j")]
    [InlineData("ünïcödé 漢字 🙂")]
    [InlineData("<tag> \"quoted\" {json}")]
    [InlineData("pair|1~2_3-4.5")]
    [InlineData("..")]
    public async Task A_row_is_added_read_changed_found_and_deleted_by_any_allowed_key(string key)
    {
        var row = Row(key, "one", partitionKey: key);
        await Table.AddEntityAsync(row);
        await Table.UpsertEntityAsync(new TableEntity(key, key) { ["Text"] = "two" });

        var read = (await Table.GetEntityAsync<TableEntity>(key, key)).Value;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}");
        var found = await Table.QueryAsync<TableEntity>(filter).ToListAsync();
        await Table.DeleteEntityAsync(key, key, read.ETag);

        Assert.Equal((key, key, "two"), (read.PartitionKey, read.RowKey, read.GetString("Text")));
        Assert.Equal([key], found.Select(match => match.RowKey));
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>(key, key)).HasValue);
    }

    [Fact]
    public async Task A_row_is_found_by_the_longest_keys_there_are()
    {
        var longest = new string('漢', 512);
        await Table.AddEntityAsync(Row(longest, "found", partitionKey: longest));

        Assert.Equal("found", (await Table.GetEntityAsync<TableEntity>(longest, longest)).Value.GetString("Text"));
    }

    [Fact]
    public async Task A_row_must_have_keys()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.UpsertEntityAsync(new TableEntity()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.GetEntityAsync<TableEntity>("p", null));
    }
}
