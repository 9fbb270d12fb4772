using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Hosting;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Bot.Tests.Roster;

/// <summary>What two people do with the running coach, as its roster has it some seconds later.</summary>
public sealed class ProjectionTests(StorageWithItsOwnTime storage) : ProgrammeTest(storage)
{
    [Fact]
    public async Task An_organiser_sees_two_people_get_on_and_who_they_are_once_both_want_it()
    {
        var host = await StartProgrammeAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await Walk.ToInvitationAsync(alex, megan);
        var pair = (await OnlyPairOfAsync(alex)).Id;
        await FollowsAsync(host, pair);

        var invited = await ItemAsync();
        Assert.Equal(("invited", null, null), (invited.Stage, invited.Executive, invited.Mentor));

        await megan.PressesAsync("Accept");
        await FollowsAsync(host, pair);

        var accepted = await ItemAsync();
        Assert.Equal(
            ("clarifying", "Alex Wilber", "Megan Bowen"),
            (accepted.Stage, accepted.Executive, accepted.Mentor)
        );
    }

    [Fact]
    public async Task A_mentor_who_says_no_is_never_named()
    {
        var host = await StartProgrammeAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await Walk.ToInvitationAsync(alex, megan);
        var pair = (await OnlyPairOfAsync(alex)).Id;
        await megan.PressesAsync("Not for me");
        await FollowsAsync(host, pair);

        var declined = await ItemAsync();

        Assert.Equal(("ended", null, null), (declined.Stage, declined.Executive, declined.Mentor));
        Assert.DoesNotContain("Wilber", await TextAsync("pairs?q=wilber"));
    }

    [Fact]
    public async Task Every_change_of_a_whole_term_reaches_the_roster()
    {
        var host = await StartProgrammeAsync();
        var store = host.Services.GetRequiredService<IPairStore>();
        var pair = Example.Active() with { Prompts = [] };
        await store.AddAsync(pair, Ct);
        var (stages, stored) = (new HashSet<RosterStage>(), (await store.FindAsync(pair.Id, Ct))!);
        foreach (var next in WholeTerm.From(pair))
        {
            stored = await store.SaveAsync(stored, next with { Prompts = [] }, Ct);
            await FollowsAsync(host, pair.Id);
            stages.Add(Assert.Single(await Roster.ListedAsync(ProgrammeId.First, Ct)).Stage);
        }

        Assert.Equal(
            [RosterStage.Active, RosterStage.Paused, RosterStage.Reviewing, RosterStage.Completed],
            stages.Order()
        );
    }

    [Fact]
    public async Task What_a_killed_process_had_not_written_the_next_ones_sweep_writes()
    {
        var killed = await StartProgrammeAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        killed.Outgoing.Before = step =>
            step.Name.Contains("batch", StringComparison.Ordinal) && !step.IsOfTurn
                ? Task.Delay(Timeout.Infinite, Ct)
                : Task.CompletedTask;
        await Walk.ToInvitationAsync(alex, megan);
        var pair = (await OnlyPairOfAsync(alex)).Id;
        await DeliveredAsync(pair);
        await killed.KillAsync();
        Assert.Empty(await Roster.ListedAsync(ProgrammeId.First, Ct));

        var next = await StartProgrammeAsync(KeyValuePair.Create("Delivery:SweepEvery", (string?)"01:00:00"));

        await FollowsAsync(next, pair);
        Assert.Equal("invited", (await ItemAsync()).Stage);
    }

    private async Task<(string Stage, string? Executive, string? Mentor)> ItemAsync()
    {
        var item = Assert.Single((await AskAsync("pairs"))["items"]!.AsArray())!;
        return ((string)item["stage"]!, (string?)item["executive"], (string?)item["mentor"]);
    }
}
