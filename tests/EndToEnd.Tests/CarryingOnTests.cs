using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;

namespace RMBot.EndToEnd;

public sealed class CarryingOnTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task A_talk_goes_on_where_it_stood_when_the_bot_is_killed_and_started_again()
    {
        var environment = await office.Environment;
        await using var executive = await office.Executive(Screen.Desktop);
        await executive.Presses("Start a pair", on: "I'm RMBot");
        await executive.Answers(
            "In your own words",
            "How people in their first job decide what to buy",
            on: "What do you want to understand?"
        );
        await executive.Sees("What depends on it?");

        await environment.KillBotAsync();
        await environment.StartBotAsync(TestContext.Current.CancellationToken);

        await executive.Answers(
            "The decision or role",
            "Whether next year's budget goes into stores or into the app",
            on: "What depends on it?"
        );
        await executive.Sees("Where are you today?");
        Assert.False(environment.Broken.IsCompleted);
    }
}
