using RMBot.Fuzzing;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>The short run of tests/Load's fuzz command.</summary>
public sealed class FuzzTests
{
    private const int Executions = 5_000;
    private const int Seed = 1;

    [Fact]
    public async Task Five_thousand_random_things_that_reach_the_door_break_nothing_and_reach_nobody_they_should_not()
    {
        var figures = await FuzzRun.TakeAsync(
            Executions,
            Seed,
            onlyTown: null,
            _ => { },
            TestContext.Current.CancellationToken
        );

        Assert.True(figures.Findings.Count == 0, string.Join("\n\n", figures.Findings));
        Assert.Equal(["Active", "Clarifying", "Closed", "Invited", "Paused", "Proposed", "Reviewing"], figures.Stages);
        Assert.Empty(figures.VerbsNotPressed);
    }
}
