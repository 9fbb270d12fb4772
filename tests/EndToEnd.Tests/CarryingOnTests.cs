using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;

namespace RMBot.EndToEnd;

public sealed class CarryingOnTests(Office office) : IClassFixture<Office>
{
    // After each step to the outside it is killed by the tests of the host, in the middle of talks by the load command "kills".
    private const int StepsBetween = 3;

    [Fact]
    public async Task Both_get_to_their_charter_when_the_bot_is_killed_before_every_third_step()
    {
        var environment = await office.Environment;
        await using var mentor = await office.Mentor(Screen.Phone);
        await mentor.Sees("Hello Alex, I'm RMBot");
        await using var executive = await office.Executive(Screen.Desktop);
        var (steps, kills) = (0, 0);
        mentor.BeforeActing = executive.BeforeActing = async () =>
        {
            if (steps++ % StepsBetween != 0)
            {
                return;
            }

            await environment.KillBotAsync();
            await environment.StartBotAsync(TestContext.Current.CancellationToken);
            kills++;
        };

        await new Walk(executive, mentor).ToACharter();

        Assert.True(kills > 10, $"The bot was killed {kills} times only.");
        Assert.Equal("Active", (await new KeptRows(environment).OnlyPair()).Stage);
    }
}
