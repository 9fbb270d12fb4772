using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues.Simulated;

public sealed class LatencyTests : SimulatorTest
{
    [Fact]
    public async Task A_request_takes_its_time()
    {
        Simulator.Latency = Hour;

        Assert.Equal((Hour, 0, 1), await PutSlowlyAsync());
    }

    [Fact]
    public async Task One_request_may_take_longer_than_others()
    {
        Simulator.Fault = request => request.Kind == QueueRequestKind.Put ? QueueFault.Delay(2 * Hour) : null;

        Assert.Equal((2 * Hour, 0, 1), await PutSlowlyAsync());
    }

    // How long it waits, and how many messages there are before and after.
    private async Task<(TimeSpan After, int Before, int Then)> PutSlowlyAsync()
    {
        var putting = PutAsync("text");
        var alarm = await Time.Waiting;
        Simulator.Latency = TimeSpan.Zero;
        var before = await CountAsync();
        alarm.Ring();
        await putting;
        return (alarm.After, before, await CountAsync());
    }
}
