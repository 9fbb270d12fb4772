using Azure;
using Azure.Data.Tables;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public abstract class LimitTests(ISharedTables tables) : TableTest(tables)
{
    [Fact]
    public async Task A_text_of_64_KiB_fits()
    {
        var text = new string('ü', 32 * 1024);
        await Table.AddEntityAsync(Row("r", text));

        Assert.Equal(text, (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    [Fact]
    public async Task A_longer_text_is_refused_with_the_services_own_code()
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table.AddEntityAsync(Row("r", new string('ü', 32 * 1024 + 1)))
        );

        Assert.Equal(400, refusal.Status);
        Assert.Equal("PropertyValueTooLarge", refusal.ErrorCode);
    }

    [Fact]
    public async Task A_row_over_a_megabyte_is_refused_with_the_services_own_code()
    {
        var row = new TableEntity("p", "r");
        for (var n = 0; n < 33; n++)
            row[$"Text{n}"] = new string('x', 32 * 1024);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table.UpsertEntityAsync(row, TableUpdateMode.Replace)
        );

        Assert.Equal(400, refusal.Status);
        Assert.Equal("EntityTooLarge", refusal.ErrorCode);
    }
}
