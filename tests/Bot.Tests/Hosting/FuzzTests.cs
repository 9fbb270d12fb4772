using RMBot.Fuzzing;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>The short run of tests/Load's fuzz command.</summary>
public sealed class FuzzTests
{
    private const int Executions = 2_500;

    [Fact]
    public async Task Five_thousand_random_things_that_reach_the_door_break_nothing_and_reach_nobody_they_should_not()
    {
        var both = await Task.WhenAll(RunAsync(seed: 1), RunAsync(seed: 2));

        var findings = both.SelectMany(figures => figures.Findings).ToList();
        Assert.True(findings.Count == 0, string.Join("\n\n", findings));
        Assert.Equal(2 * Executions, both.Sum(figures => figures.Executions));
        Assert.Equal(
            Enum.GetNames<Stage>().Order(StringComparer.Ordinal),
            both.SelectMany(figures => figures.Stages).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Empty(both[0].VerbsNotPressed.Intersect(both[1].VerbsNotPressed));
    }

    private static Task<FuzzFigures> RunAsync(int seed) =>
        FuzzRun.TakeAsync(Executions, seed, onlyTown: null, _ => { }, TestContext.Current.CancellationToken);
}
