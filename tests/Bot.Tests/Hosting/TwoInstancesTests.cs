using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Hosting;

public sealed class TwoInstancesTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Invitation = "would like to learn from you";

    [Fact]
    public async Task One_prompt_that_both_want_to_send_is_sent_once()
    {
        var (one, two) = (await StartAsync(), await StartAsync());
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed().Invite(Example.Now));
        var queue = new WakeUpQueue(Tables);
        for (var more = 0; more < 8; more++)
        {
            await queue.EnqueueAsync(new WakeUp.OfPair(pair, "another"), TimeSpan.FromSeconds(15), Ct);
        }

        var meeting = new Meeting(2, step => step.Name == "PUT Pairs");
        one.Outgoing.Before = two.Outgoing.Before = meeting.ArriveAsync;
        Clock.Skip(TimeSpan.FromSeconds(20));
        await megan.SeesAsync(Invitation);
        await one.LookedAsync();
        await two.LookedAsync();

        Assert.True(meeting.WasHeld);
        Assert.Equal(1, megan.Chat.Count(Invitation));
    }

    [Fact]
    public async Task Twenty_that_fall_due_together_are_each_sent_once()
    {
        var (one, two) = (await StartAsync(), await StartAsync());
        var mentors = new List<TeamsPerson>();
        var alex = Teams.Add("Alex Wilber");
        for (var number = 1; number <= 20; number++)
        {
            var mentor = Teams.Add($"Mentor{number} Bowen");
            await KnownAsync(alex, mentor, Example.Proposed().Invite(Example.Now));
            mentors.Add(mentor);
        }

        Clock.Skip(TimeSpan.FromSeconds(20));
        foreach (var mentor in mentors)
        {
            await mentor.SeesAsync(Invitation);
        }

        await one.LookedAsync();
        await two.LookedAsync();
        Assert.All(mentors, mentor => Assert.Equal(1, mentor.Chat.Count(Invitation)));
    }

    [Fact]
    public async Task A_talk_begun_with_one_goes_on_with_the_other()
    {
        var one = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var two = await StartAsync();
        await alex.SaysAsync(Script.Ask[0]);
        Teams.Bot = one.Address;
        await alex.SaysAsync(Script.Ask[1]);
        Teams.Bot = two.Address;

        await alex.SaysAsync("continue");

        Assert.Contains("Where are you today?", alex.Chat.Last);
    }
}
