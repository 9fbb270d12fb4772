using Azure;
using Azure.Data.Tables;
using RMBot.Simulators.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Simulated;

public sealed class RateTests : SimulatorTest
{
    [Fact]
    public async Task A_partition_takes_so_many_entities_a_second_and_is_busy_then()
    {
        Simulator.Limits = TableLimits.Azure with { EntitiesPerSecondInPartition = 3 };
        await WriteAsync(["a", "b", "c"]);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => WriteAsync(["d"]));

        Assert.Equal((503, "ServerBusy", 1L), (refusal.Status, refusal.ErrorCode, Simulator.Counters.Throttled));
        Assert.Equal(3, Simulator.Counters.EntitiesWritten);
    }

    [Fact]
    public async Task The_next_second_is_free_again()
    {
        Simulator.Limits = TableLimits.Azure with { EntitiesPerSecondInPartition = 1 };
        await WriteAsync(["a"]);
        Time.Advance(TimeSpan.FromSeconds(1));

        await WriteAsync(["b"]);

        Assert.Equal(2, Simulator.Counters.EntitiesWritten);
    }

    [Fact]
    public async Task Other_partitions_are_not_held_up()
    {
        Simulator.Limits = TableLimits.Azure with { EntitiesPerSecondInPartition = 1 };
        await WriteAsync(["a"]);

        await WriteAsync(["a"], partition: "q");

        Assert.Equal(0, Simulator.Counters.Throttled);
    }

    [Fact]
    public async Task An_account_takes_so_many_entities_a_second_over_all_partitions()
    {
        Time.Advance(TimeSpan.FromSeconds(1));
        Simulator.Limits = TableLimits.Azure with { EntitiesPerSecondInAccount = 1 };
        await WriteAsync(["a"]);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => WriteAsync(["a"], partition: "q"));

        Assert.Equal(503, refusal.Status);
    }

    [Fact]
    public async Task A_transaction_takes_as_many_as_it_changes_or_none()
    {
        Simulator.Limits = TableLimits.Azure with { EntitiesPerSecondInPartition = 3 };
        var changes = Changes("a", "b");
        await Table.SubmitTransactionAsync(changes);

        await Assert.ThrowsAsync<RequestFailedException>(() => Table.SubmitTransactionAsync(Changes("c", "d")));
        await WriteAsync(["e"]);

        Assert.Equal(3, Simulator.Counters.EntitiesWritten);
    }

    [Fact]
    public async Task What_a_query_read_is_spent_when_the_next_request_comes()
    {
        await AddAsync(Row("a"), Row("b"));
        Time.Advance(TimeSpan.FromSeconds(1));
        Simulator.Limits = TableLimits.Azure with { EntitiesPerSecondInPartition = 2 };
        await FindAsync("PartitionKey eq 'p'");

        await Assert.ThrowsAsync<RequestFailedException>(() => FindAsync("PartitionKey eq 'p'"));

        Assert.Equal(2, Simulator.Counters.EntitiesRead);
    }

    private async Task WriteAsync(string[] rows, string partition = "p")
    {
        foreach (var row in rows)
            await Table.UpsertEntityAsync(Row(row, partition));
    }

    private static IEnumerable<TableTransactionAction> Changes(params string[] rows) =>
        rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Row(row)));
}
