using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Hosting;

public sealed class MarkingTests : CrowdTest
{
    private const int RequestsInAMinuteWithoutStorage = 1_500;

    [Fact]
    public async Task Storage_that_fails_for_a_minute_right_after_a_send_costs_no_second_card()
    {
        var host = await StartAsync();
        var (pair, megan) = (await InvitedAsync(1))[0];
        host.Outgoing.After = GoDownAfterTeams(host, sends: 1);
        await PassUntilAsync("it is shown", () => host.Outgoing.StorageIsDown);

        await PassAMinuteAsync();
        Assert.IsType<DeliveryState.Claimed>((await ReadAsync(pair)).Prompts[0].Delivery);
        host.Outgoing.StorageIsDown = false;
        await PassUntilAsync<DeliveryState.Sent>(pair);
        Clock.Skip(TimeSpan.FromMinutes(5));
        await host.LookedAsync();

        Assert.Equal(1, megan.Chat.Count(Invitation));
    }

    [Fact]
    public async Task Storage_that_fails_for_a_minute_among_fifty_loses_none_repeats_none_and_is_not_run_against()
    {
        var host = await StartAsync();
        var invited = await InvitedAsync(50);
        host.Outgoing.After = GoDownAfterTeams(host, sends: 10);
        await PassUntilAsync("storage fails", () => host.Outgoing.StorageIsDown);
        host.Requests.Forget();
        var looks = host.Outgoing.Looks;

        await PassAMinuteAsync();
        var requests = host.Requests.Forget();
        Assert.InRange(requests, 1, RequestsInAMinuteWithoutStorage);
        host.Outgoing.StorageIsDown = false;

        await PassUntilAsync("all are invited", () => invited.All(one => one.Mentor.Chat.Shows(Invitation)));
        foreach (var (pair, _) in invited)
        {
            await PassUntilAsync<DeliveryState.Sent>(pair);
        }

        Clock.Skip(TimeSpan.FromMinutes(5));
        await host.LookedAsync();
        Assert.All(invited, one => Assert.Equal(1, one.Mentor.Chat.Count(Invitation)));
        Assert.True(host.Outgoing.Looks > looks);
    }

    private static Func<Step, Task> GoDownAfterTeams(CoachHost host, int sends)
    {
        var left = sends;
        return step =>
        {
            if (step.Kind == StepKind.Teams && Interlocked.Decrement(ref left) == 0)
            {
                host.Outgoing.StorageIsDown = true;
            }

            return Task.CompletedTask;
        };
    }

    private async Task PassAMinuteAsync()
    {
        var end = Clock.GetUtcNow().AddMinutes(1);
        await Wait.UntilAsync(
            "a minute has passed",
            () =>
            {
                Clock.Skip(TimeSpan.FromSeconds(1));
                return Clock.GetUtcNow() >= end;
            }
        );
    }
}
