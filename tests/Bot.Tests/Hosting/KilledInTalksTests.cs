extern alias Load;

using Load::RMBot.Load.Kills;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>A real process is killed again and again while people talk with it.</summary>
public sealed class KilledInTalksTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Twenty_talks_lose_nothing_and_all_come_to_their_end_whenever_the_process_is_killed()
    {
        var figures = await KillRun.TakeAsync(
            new KillPlan(Talks: 20, Kills: 3, Seed: 1, AtOnce: 20),
            output.WriteLine,
            TestContext.Current.CancellationToken
        );

        output.WriteLine(figures.ToJson().ToJsonString());
        Assert.Equal(3, figures.Kills);
        Assert.True(figures is { Lost: 0, Doubled: 0, Stuck: 0 }, string.Join('\n', figures.Why));
    }
}
