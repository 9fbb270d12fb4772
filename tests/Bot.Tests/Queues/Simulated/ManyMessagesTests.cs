namespace RMBot.Bot.Tests.Queues.Simulated;

public sealed class ManyMessagesTests : SimulatorTest
{
    [Fact]
    public async Task Among_20_000_hidden_messages_the_one_that_is_due_is_found()
    {
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 20_000),
            Ct,
            async (n, _) => await PutAsync($"{n}", TimeSpan.FromDays(6) + TimeSpan.FromSeconds(n))
        );
        await PutAsync("due");

        Assert.Equal(["due"], await GetAsync(Hour));
        Assert.Equal(20_001, await CountAsync());
    }
}
