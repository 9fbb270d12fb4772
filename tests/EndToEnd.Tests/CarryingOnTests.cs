using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;

namespace RMBot.EndToEnd;

public sealed class CarryingOnTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task Both_get_to_their_charter_when_the_bot_is_killed_between_any_two_steps()
    {
        var environment = await office.Environment;
        await using var mentor = await office.Mentor(Screen.Phone);
        await mentor.Sees("Hello Alex, I'm RMBot");
        await using var executive = await office.Executive(Screen.Desktop);
        var kills = 0;
        mentor.BeforeActing = executive.BeforeActing = async () =>
        {
            await environment.KillBotAsync();
            await environment.StartBotAsync(TestContext.Current.CancellationToken);
            kills++;
        };

        await new Walk(executive, mentor).ToACharter();

        Assert.True(kills > 30, $"The bot was killed {kills} times only.");
        Assert.Equal("Active", (await new KeptRows(environment).OnlyPair()).Stage);
    }
}
