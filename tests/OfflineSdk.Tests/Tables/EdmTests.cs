using Azure.Data.Tables;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public abstract class EdmTests(ISharedTables tables) : TableTest(tables)
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 2, 9, 30, 0, 123, TimeSpan.FromHours(2));

    [Fact]
    public async Task Every_type_a_row_can_hold_comes_back_as_it_was()
    {
        var id = Guid.NewGuid();
        var row = new TableEntity("p", "r")
        {
            ["String"] = "text",
            ["Int32"] = int.MinValue,
            ["Int64"] = long.MaxValue,
            ["Double"] = 0.1,
            ["WholeDouble"] = 3.0,
            ["HugeDouble"] = 1e300,
            ["Boolean"] = true,
            ["Guid"] = id,
            ["Moment"] = Moment,
            ["Utc"] = Moment.UtcDateTime,
            ["Bytes"] = new byte[] { 0, 1, 255 },
            ["Data"] = BinaryData.FromString("data"),
            ["Nothing"] = null,
        };
        await Table.AddEntityAsync(row);

        var read = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("text", read.GetString("String"));
        Assert.Equal(int.MinValue, read.GetInt32("Int32"));
        Assert.Equal(long.MaxValue, read.GetInt64("Int64"));
        Assert.Equal(0.1, read.GetDouble("Double"));
        Assert.Equal(3.0, read.GetDouble("WholeDouble"));
        Assert.Equal(1e300, read.GetDouble("HugeDouble"));
        Assert.True(read.GetBoolean("Boolean"));
        Assert.Equal(id, read.GetGuid("Guid"));
        Assert.Equal(Moment, read.GetDateTimeOffset("Moment"));
        Assert.Equal(Moment.UtcDateTime, read.GetDateTime("Utc"));
        Assert.Equal([0, 1, 255], read.GetBinary("Bytes"));
        Assert.Equal("data", read.GetBinaryData("Data").ToString());
        Assert.False(read.ContainsKey("Nothing"));
        Assert.Null(read.GetInt32("Nothing"));
    }

    [Fact]
    public async Task A_value_is_not_taken_for_another_type()
    {
        await Table.AddEntityAsync(Row("r", "2026-03-02T09:30:00Z"));

        var read = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("2026-03-02T09:30:00Z", read.GetString("Text"));
        Assert.Throws<InvalidOperationException>(() => read.GetInt32("Text"));
        Assert.Throws<InvalidOperationException>(() => read.GetDateTimeOffset("Text"));
    }

    [Fact]
    public async Task A_type_no_row_can_hold_is_a_mistake()
    {
        var row = new TableEntity("p", "r") { ["Odd"] = new object() };

        await Assert.ThrowsAsync<NotSupportedException>(() => Table.AddEntityAsync(row));
    }

    [Fact]
    public void An_entity_is_a_dictionary_of_all_it_holds()
    {
        var row = new TableEntity("p", "r");
        row.Add("A", 1);
        row["B"] = 2;

        Assert.Equal(["A", "B", "PartitionKey", "RowKey"], row.Keys.Order());
        Assert.True(row.TryGetValue("A", out var one));
        Assert.Equal(1, one);
        Assert.True(row.Remove("A"));
        Assert.Equal(3, row.Count);
        Assert.Contains(new KeyValuePair<string, object>("B", 2), row);
        row.Clear();
        Assert.Empty(row);
    }
}
