using Azure;
using Azure.Data.Tables;
using RMBot.Simulators.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Simulated;

public sealed class FaultTests : SimulatorTest
{
    [Fact]
    public async Task A_refused_request_does_nothing_and_says_why()
    {
        Simulator.Fault = request => request.RowKey == "bad" ? TableFault.OperationTimedOut : null;

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(Row("bad")));
        await Table.AddEntityAsync(Row("good"));

        Assert.Equal((500, "OperationTimedOut"), (refusal.Status, refusal.ErrorCode));
        Assert.Equal(["good"], await KeysAsync());
        Assert.Equal(1, Simulator.Counters.Faults);
    }

    [Fact]
    public async Task A_connection_that_is_reset_did_nothing()
    {
        Simulator.Fault = _ => TableFault.Reset;

        await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(Row("a")));

        Assert.Empty(await KeysAsync());
    }

    [Fact]
    public async Task A_lost_answer_did_all()
    {
        Simulator.Fault = _ => TableFault.LostAnswer;

        await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(Row("a")));

        Assert.Equal(["a"], await KeysAsync());
    }

    [Fact]
    public async Task Who_asks_again_after_a_lost_answer_finds_the_row_there()
    {
        var lost = 0;
        Simulator.Fault = _ => Interlocked.Increment(ref lost) == 1 ? TableFault.LostAnswer : null;
        var patient = new TableClientOptions { Retry = { MaxRetries = 1, Delay = TimeSpan.Zero } };
        var table = new TableClient(Simulator.ConnectionString, Table.Name, patient);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(Row("a")));

        Assert.Equal("EntityAlreadyExists", refusal.ErrorCode);
    }

    [Fact]
    public async Task A_request_takes_its_time()
    {
        Simulator.Latency = TimeSpan.FromHours(1);

        var adding = Table.AddEntityAsync(Row("a"));
        var alarm = await Time.Waiting;
        var before = Simulator.Counters.EntitiesWritten;
        alarm.Ring();
        await adding;

        Assert.Equal((TimeSpan.FromHours(1), 0, 1), (alarm.After, before, Simulator.Counters.EntitiesWritten));
    }

    private async Task<List<string>> KeysAsync()
    {
        Simulator.Fault = _ => null;
        return [.. (await FindAsync("PartitionKey eq 'p'")).Select(row => row.RowKey)];
    }
}
