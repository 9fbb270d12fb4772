using Azure;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Storage;

public abstract class ReadinessTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    [Fact]
    public async Task Tables_and_queues_that_answer_are_ready_with_a_request_each()
    {
        await Tables.CreateAsync(Ct);
        Requests.Forget();

        await Tables.PingAsync(Ct);

        Assert.Equal(2, Requests.Forget());
    }

    [Fact]
    public async Task A_table_that_is_missing_is_not_ready()
    {
        await Tables.Pairs.DeleteAsync(Ct);

        await Assert.ThrowsAsync<RequestFailedException>(() => Tables.PingAsync(Ct));
    }

    [Fact]
    public async Task A_queue_that_is_missing_is_not_ready()
    {
        await Tables.WakeUps.DeleteAsync(Ct);

        await Assert.ThrowsAsync<RequestFailedException>(() => Tables.PingAsync(Ct));
    }
}
