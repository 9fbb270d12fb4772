using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Bot.Tests.Hosting;

public sealed class StandstillTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Invitation = "would like to learn from you";

    [Fact]
    public async Task What_was_being_sent_when_the_process_stood_still_for_two_minutes_is_not_sent_again()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed().Invite(Example.Now));
        host.Forget();
        var stood = 0;
        host.Outgoing.Before = step =>
        {
            if (step.Kind == StepKind.Teams && stood++ == 0)
            {
                Clock.Skip(TimeSpan.FromMinutes(2));
            }

            return Task.CompletedTask;
        };

        Clock.Skip(TimeSpan.FromSeconds(20));
        await megan.SeesAsync(Invitation);
        await DeliveredAsync(pair);
        await host.LookedAsync();

        Assert.Single(host.Outgoing.Steps, step => step.Kind == StepKind.Teams);
        Assert.IsType<DeliveryState.Sent>((await ReadAsync(pair)).Prompts[0].Delivery);
    }
}
