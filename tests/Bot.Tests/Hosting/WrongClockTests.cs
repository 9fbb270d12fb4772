using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>The clock of the coach's machine jumps, while storage's does not, and is put right an hour later.</summary>
public sealed class WrongClockTests : CrowdTest
{
    private static readonly TimeSpan[] Dues =
    [
        TimeSpan.FromMinutes(-1),
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromMinutes(90),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(30),
    ];

    [Theory]
    [InlineData(-1)]
    [InlineData(-24)]
    [InlineData(24)]
    public async Task A_clock_that_jumps_and_is_put_right_loses_nothing_and_repeats_nothing(int hours)
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await KnowAsync(alex);
        var mentors = new List<TeamsPerson>();
        foreach (var due in Dues)
        {
            var mentor = Teams.Add("Megan Bowen");
            await KnowAsync(mentor);
            await Pairs.AddAsync(PairOf(alex, mentor, Example.Proposed()).Invite(Clock.GetUtcNow() + due), Ct);
            mentors.Add(mentor);
        }

        await host.LookedAsync();
        Clock.Wrong = TimeSpan.FromHours(hours);
        await PassAsync(host, steps: 6, TimeSpan.FromMinutes(10));
        Clock.Wrong = TimeSpan.Zero;
        await PassAsync(host, steps: 10, TimeSpan.FromHours(6));

        Assert.All(mentors, mentor => Assert.Equal(1, mentor.Chat.Count(Invitation)));
    }

    private async Task PassAsync(CoachHost host, int steps, TimeSpan step)
    {
        for (var taken = 0; taken < steps; taken++)
        {
            Clock.Skip(step);
            await host.LookedAsync();
        }
    }
}
