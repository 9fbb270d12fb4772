using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;
using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues.Simulated;

/// <summary>The same long talk with Azurite and with the simulator, drawn by lot from a fixed seed.</summary>
public sealed class EquivalenceTests(StorageWithItsOwnTime storage) : IClassFixture<StorageWithItsOwnTime>
{
    private const int Questions = 500;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_simulator_answers_what_Azurite_answers(int seed)
    {
        var time = new HandTime();
        await using var simulator = await QueueSimulator.StartAsync(time);
        simulator.Latency = TimeSpan.Zero;
        var theirs = new Talk(storage.Azurite, storage.Time.Skip, new Random(seed));
        var ours = new Talk(simulator, time.Advance, new Random(seed));

        for (var n = 0; n < Questions; n++)
        {
            var expected = await theirs.AskAsync();
            var answer = await ours.AskAsync();
            Assert.True(expected == answer, $"Question {n}:\n{expected}\n{answer}");
            time.Advance(TimeSpan.FromMilliseconds(1));
            await Millisecond.PassAsync();
        }
    }
}
