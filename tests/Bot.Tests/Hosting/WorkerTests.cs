using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Hosting;

public sealed class WorkerTests : CrowdTest
{
    private const int AtOnce = 32;

    [Fact]
    public async Task Of_five_hundred_that_are_due_no_more_than_its_places_are_looked_at_at_once()
    {
        var host = await StartAsync();
        var most = 0;
        var now = 0;
        var hold = new Hold(step => step.Name == "GET Pairs");
        host.Outgoing.Before = async step =>
        {
            if (step.Name == "GET Pairs")
            {
                var count = Interlocked.Increment(ref now);
                InterlockedMost(ref most, count);
                await hold.PassAsync(step);
                Interlocked.Decrement(ref now);
            }
        };
        for (var wakeUp = 0; wakeUp < 500; wakeUp++)
        {
            await Queue.EnqueueAsync(new WakeUp.OfPair(new PairId($"pair{wakeUp}"), "stamp"), TimeSpan.Zero, Ct);
        }

        await PassUntilAsync("all places are taken", () => Volatile.Read(ref now) == AtOnce);
        Clock.Skip(TimeSpan.FromSeconds(20));
        hold.Release();
        await PassUntilAsync("all were looked at", () => QueueService.Counters.Delete == 500);

        Assert.Equal(AtOnce, most);
        await Wait.UntilAsync("the worker rests", () => Worker(host).UnderWay == 0);
    }

    [Fact]
    public async Task A_process_that_is_asked_to_stop_lets_others_send_at_once_what_only_waits_for_its_turn()
    {
        var one = await StartAsync(("PerSecond", "4"));
        var invited = await InvitedAsync(30);
        Clock.Skip(TimeSpan.FromSeconds(16));
        await Wait.UntilAsync(
            "the rest waits for its turn",
            () => Shown() > 2 && Worker(one).UnderWay + Shown() >= invited.Count
        );
        var stopped = Clock.GetUtcNow();
        var stopping = one.StopAsync();
        await Wait.UntilAsync("it has stopped by itself", () => stopping.IsCompleted);
        Assert.True(Shown() < invited.Count);

        await StartAsync(("PerSecond", "0"));
        await PassUntilAsync("all are invited", () => Shown() == invited.Count);

        Assert.True(Clock.GetUtcNow() - stopped < new DeliveryOptions().Visibility);
        Assert.All(invited, pair => Assert.Equal(1, pair.Mentor.Chat.Count(Invitation)));

        int Shown() => invited.Count(pair => pair.Mentor.Chat.Shows(Invitation));
    }

    [Fact]
    public async Task What_is_due_in_weeks_hops_there_and_is_sent_once_when_it_is_due()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await KnowAsync(alex);
        await KnowAsync(megan);
        var due = Clock.GetUtcNow().AddDays(20);
        var pair = PairOf(alex, megan, Example.Proposed()).Invite(due);
        await Pairs.AddAsync(pair, Ct);

        foreach (var at in new[] { due.AddDays(-13).AddHours(1), due.AddDays(-6).AddHours(1), due.AddMinutes(-2) })
        {
            Clock.SkipTo(at);
            await host.LookedAsync();
            Assert.False(megan.Chat.Shows(Invitation));
        }

        Clock.SkipTo(due);
        await PassUntilAsync("the invitation is there", () => megan.Chat.Shows(Invitation));
        Assert.InRange(
            (await BecomesAsync<DeliveryState.Sent>(pair.Id)).At - due,
            TimeSpan.Zero,
            TimeSpan.FromMinutes(1)
        );
        Assert.Equal(1, megan.Chat.Count(Invitation));
    }

    private static WakeUpWorker Worker(CoachHost host) => host.Services.GetRequiredService<WakeUpWorker>();

    private static void InterlockedMost(ref int most, int count)
    {
        for (var seen = most; count > seen; seen = most)
        {
            Interlocked.CompareExchange(ref most, count, seen);
        }
    }
}
