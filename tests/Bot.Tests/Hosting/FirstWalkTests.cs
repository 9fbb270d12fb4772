using System.Diagnostics;
using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Hosting;

public sealed class FirstWalkTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    [Fact]
    public async Task An_executive_and_a_mentor_get_from_hello_to_a_charter_both_confirmed()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        var megan = Teams.Add("Megan Bowen");

        await Walk.ToCharterAsync(alex, megan);

        await alex.SeesAsync("Version 1, agreed on 3 March 2026");
        await megan.SeesAsync("Version 1, agreed on 3 March 2026");
        await AllSaidAsync(alex);
        var pair = await OnlyPairOfAsync(alex);
        Assert.Equal(pair, await OnlyPairOfAsync(megan), (one, other) => one.Id == other.Id);
        Assert.Equal((Stage.Active, 1), (pair.Stage, Assert.Single(pair.Charters).Version));
        Assert.Equal(new DateOnly(2026, 8, 3), pair.Charter!.EndsOn);
        Assert.Equal(Script.WhyYou, pair.Asked.WhyYou);
        Assert.All(
            pair.Prompts.Where(prompt => prompt.Due <= Clock.GetUtcNow()),
            prompt => Assert.True(prompt.Delivery is DeliveryState.Sent or DeliveryState.Skipped)
        );
        await alex.SaysAsync("charter");
        Assert.Contains("Your charter with Megan", alex.Chat.Last);
    }

    [Fact]
    public async Task The_mentor_gets_the_invitation_within_two_seconds_with_why_you_word_for_word()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        var megan = Teams.Add("Megan Bowen");
        await alex.OpensPageAsync();
        await megan.OpensPageAsync();
        await alex.AsksAsync();

        var since = Stopwatch.GetTimestamp();
        await alex.PressesAsync("Send to Megan");
        await megan.SeesAsync("would like to learn from you");

        Assert.InRange(Stopwatch.GetElapsedTime(since), TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Contains(Script.WhyYou, megan.Chat.Last);
    }

    [Fact]
    public async Task Each_prompt_of_a_walk_goes_out_once_also_when_its_wake_up_comes_later()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        var megan = Teams.Add("Megan Bowen");
        await Walk.ToCharterAsync(alex, megan);
        await alex.SeesAsync("Version 1, agreed on");
        await megan.SeesAsync("Version 1, agreed on");
        await AllSaidAsync(alex);
        var before = (alex.Chat.Messages.Count, megan.Chat.Messages.Count);

        Clock.Skip(TimeSpan.FromSeconds(20));
        await host.LookedAsync();
        Clock.Skip(TimeSpan.FromDays(4));
        await host.LookedAsync();

        Assert.Equal(before, (alex.Chat.Messages.Count, megan.Chat.Messages.Count));
    }

    /// <summary>Waits until the pair owes nothing any more today.</summary>
    private Task<TimeSpan> AllSaidAsync(TeamsPerson person) =>
        Wait.UntilAsync(
            () => "all that was due was said",
            async () => (await OnlyPairOfAsync(person)).NextLook() > Clock.GetUtcNow().AddHours(1)
        );
}
