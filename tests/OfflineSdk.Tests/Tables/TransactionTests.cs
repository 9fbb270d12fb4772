using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public abstract class TransactionTests(ISharedTables tables) : TableTest(tables)
{
    [Fact]
    public async Task Every_kind_of_action_is_done_together()
    {
        foreach (var key in (string[])["merged", "replaced", "deleted", "upmerged"])
            await Table.AddEntityAsync(new TableEntity("p", key) { ["Text"] = "old", ["Other"] = "kept" });

        var answer = await Table.SubmitTransactionAsync([
            new(TableTransactionActionType.Add, Row("added", "new")),
            new(TableTransactionActionType.UpdateMerge, Row("merged", "new")),
            new(TableTransactionActionType.UpdateReplace, Row("replaced", "new")),
            new(TableTransactionActionType.Delete, Row("deleted")),
            new(TableTransactionActionType.UpsertMerge, Row("upmerged", "new")),
            new(TableTransactionActionType.UpsertReplace, Row("upreplaced", "new")),
        ]);

        Assert.Equal([204, 204, 204, 204, 204, 204], answer.Value.Select(response => response.Status));
        var rows = await Table.QueryAsync<TableEntity>().ToListAsync();
        Assert.Equal(
            ["added new ", "merged new kept", "replaced new ", "upmerged new kept", "upreplaced new "],
            rows.Select(row => $"{row.RowKey} {row.GetString("Text")} {row.GetString("Other")}").Order()
        );
    }

    [Fact]
    public async Task Each_response_carries_the_new_version_of_its_row()
    {
        var answer = await Table.SubmitTransactionAsync([
            new(TableTransactionActionType.Add, Row("a")),
            new(TableTransactionActionType.UpsertReplace, Row("b")),
        ]);

        foreach (var (key, response) in new[] { "a", "b" }.Zip(answer.Value))
            Assert.Equal((await Table.GetEntityAsync<TableEntity>("p", key)).Value.ETag, response.Headers.ETag!.Value);
    }

    [Fact]
    public async Task One_refused_action_undoes_all_and_is_named()
    {
        await Table.AddEntityAsync(Row("there"));

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            Table.SubmitTransactionAsync([
                new(TableTransactionActionType.Add, Row("one")),
                new(TableTransactionActionType.Add, Row("two")),
                new(TableTransactionActionType.Add, Row("there")),
            ])
        );

        Assert.Equal(2, refusal.FailedTransactionActionIndex);
        Assert.Equal(409, refusal.Status);
        Assert.Equal(TableErrorCode.EntityAlreadyExists, refusal.ErrorCode);
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>("p", "one")).HasValue);
    }

    [Fact]
    public async Task A_stale_version_in_a_transaction_is_refused()
    {
        var first = (await Table.AddEntityAsync(Row("guard", "one"))).Headers.ETag!.Value;
        await Table.UpsertEntityAsync(Row("guard", "two"));

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            Table.SubmitTransactionAsync([
                new(TableTransactionActionType.Add, Row("new")),
                new(TableTransactionActionType.UpdateReplace, Row("guard", "three"), first),
            ])
        );

        Assert.Equal((412, 1), (refusal.Status, refusal.FailedTransactionActionIndex!.Value));
        Assert.Equal(TableErrorCode.UpdateConditionNotSatisfied, refusal.ErrorCode);
    }

    [Fact]
    public async Task A_hundred_actions_are_one_transaction()
    {
        var rows = Enumerable.Range(0, 100).Select(n => Row($"{n:000}", new string('é', 1000)));

        var answer = await Table.SubmitTransactionAsync(
            rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row))
        );

        Assert.Equal(100, answer.Value.Count);
    }

    [Fact]
    public async Task A_hundred_and_one_actions_are_refused()
    {
        var rows = Enumerable.Range(0, 101).Select(n => Row($"{n:000}"));

        var refusal = await Assert.ThrowsAnyAsync<RequestFailedException>(() =>
            Table.SubmitTransactionAsync(
                rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row))
            )
        );

        Assert.Equal(400, refusal.Status);
        Assert.Empty(await Table.QueryAsync<TableEntity>().ToListAsync());
    }

    [Fact]
    public async Task Text_of_any_shape_travels_in_a_transaction()
    {
        const string hostile = "line\r\n--changeset_\r\nHTTP/1.1 500 No\r\n\r\n{} \"ü\" 漢字 🙂";

        await Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, Row("it's a (key) é", hostile))]);

        var read = (await Table.GetEntityAsync<TableEntity>("p", "it's a (key) é")).Value;
        Assert.Equal(hostile, read.GetString("Text"));
    }

    [Fact]
    public async Task A_transaction_of_nothing_is_a_mistake()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([]));
    }
}
