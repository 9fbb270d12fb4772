using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public abstract class EntityTests(ISharedTables tables) : TableTest(tables)
{
    [Fact]
    public async Task A_row_that_was_added_is_read_back_with_keys_etag_and_time_stamp()
    {
        var added = await Table.AddEntityAsync(Row("r", "hello"));

        var read = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal(204, added.Status);
        Assert.Equal(("p", "r", "hello"), (read.PartitionKey, read.RowKey, read.GetString("Text")));
        Assert.Equal(added.Headers.ETag, read.ETag);
        Assert.Equal(TimeSpan.Zero, read.Timestamp!.Value.Offset);
    }

    [Fact]
    public async Task Adding_a_row_twice_is_a_conflict()
    {
        await Table.AddEntityAsync(Row("r"));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(Row("r")));

        Assert.Equal(409, refusal.Status);
        Assert.True(TableErrorCode.EntityAlreadyExists == refusal.ErrorCode);
    }

    [Fact]
    public async Task An_update_with_the_version_that_was_read_is_done_and_makes_a_new_version()
    {
        var first = (await Table.AddEntityAsync(Row("r", "one"))).Headers.ETag!.Value;

        var second = await Table.UpdateEntityAsync(Row("r", "two"), first, TableUpdateMode.Replace);

        Assert.NotEqual(first, second.Headers.ETag);
        Assert.Equal("two", (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_update_with_a_stale_version_is_refused(TableUpdateMode mode)
    {
        var first = (await Table.AddEntityAsync(Row("r", "one"))).Headers.ETag!.Value;
        await Table.UpdateEntityAsync(Row("r", "two"), first, mode);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table.UpdateEntityAsync(Row("r", "three"), first, mode)
        );

        Assert.Equal(412, refusal.Status);
        Assert.Equal(TableErrorCode.UpdateConditionNotSatisfied, refusal.ErrorCode);
        Assert.Equal("two", (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    [Fact]
    public async Task An_update_must_name_a_version()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Table.UpdateEntityAsync(Row("r"), default));
    }

    [Fact]
    public async Task An_update_of_any_version_needs_a_row()
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table.UpdateEntityAsync(Row("missing"), ETag.All)
        );

        Assert.Equal(404, refusal.Status);
        Assert.Equal(TableErrorCode.ResourceNotFound, refusal.ErrorCode);
    }

    [Fact]
    public async Task Merge_keeps_the_other_columns_and_replace_drops_them()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Kept"] = "k", ["Changed"] = "old" });

        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["Changed"] = "new" });
        var merged = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["Changed"] = "newer" }, TableUpdateMode.Replace);
        var replaced = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal(("k", "new"), (merged.GetString("Kept"), merged.GetString("Changed")));
        Assert.Equal((null, "newer"), (replaced.GetString("Kept"), replaced.GetString("Changed")));
    }

    [Fact]
    public async Task An_upsert_makes_the_row_that_was_missing()
    {
        await Table.UpsertEntityAsync(Row("new", "here"));

        Assert.Equal("here", (await Table.GetEntityAsync<TableEntity>("p", "new")).Value.GetString("Text"));
    }

    [Fact]
    public async Task A_missing_row_is_an_error_or_a_value_as_the_caller_asks()
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table.GetEntityAsync<TableEntity>("p", "missing")
        );
        var nothing = await Table.GetEntityIfExistsAsync<TableEntity>("p", "missing");

        Assert.Equal(404, refusal.Status);
        Assert.Equal(TableErrorCode.ResourceNotFound, refusal.ErrorCode);
        Assert.False(nothing.HasValue);
        Assert.Throws<InvalidOperationException>(() => nothing.Value);
        Assert.Equal(404, nothing.GetRawResponse().Status);
    }

    [Fact]
    public async Task A_row_that_exists_is_a_value_when_asked_softly()
    {
        await Table.AddEntityAsync(Row("r", "hello"));

        var found = await Table.GetEntityIfExistsAsync<TableEntity>("p", "r", ["Text"]);

        Assert.True(found.HasValue);
        Assert.Equal("hello", found.Value!.GetString("Text"));
    }

    [Fact]
    public async Task A_row_is_deleted_only_in_the_version_named()
    {
        var first = (await Table.AddEntityAsync(Row("r", "one"))).Headers.ETag!.Value;
        await Table.UpsertEntityAsync(Row("r", "two"));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => Table.DeleteEntityAsync("p", "r", first));
        var deleted = await Table.DeleteEntityAsync(Row("r"));

        Assert.Equal(412, refusal.Status);
        Assert.Equal(204, deleted.Status);
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task Deleting_a_missing_row_is_no_error()
    {
        Assert.Equal(404, (await Table.DeleteEntityAsync("p", "missing")).Status);
    }
}
