using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>The process is killed after its first step to the outside, after its second, and so on until it is through.</summary>
public sealed class KillTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Invitation = "would like to learn from you";

    [Fact]
    public async Task An_ask_that_is_sent_reaches_the_mentor_wherever_the_process_is_killed()
    {
        var isThrough = false;
        for (var steps = 0; !isThrough; steps++)
        {
            var host = await StartAsync();
            var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
            var pair = await KnownAsync(alex, megan, Example.Proposed());
            await alex.SaysAsync("status");

            isThrough = await KillAfterAsync(
                host,
                steps,
                () => alex.PressesAsync("Send to Megan"),
                async () => (await ReadAsync(pair)).Prompts is [{ Delivery: DeliveryState.Sent }, ..]
            );
            var wasShownUnmarked = host.Outgoing.Steps is [.., { Kind: StepKind.Teams }];
            var next = await StartAsync();
            if ((await ReadAsync(pair)).Stage == Stage.Proposed)
            {
                await alex.SaysAsync("status");
                await alex.PressesAsync("Send to Megan");
            }

            await PassAsync(next, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(3));

            var kept = await ReadAsync(pair);
            Assert.Equal(Stage.Invited, kept.Stage);
            Assert.IsType<DeliveryState.Sent>(kept.Prompts[0].Delivery);
            Assert.Equal(wasShownUnmarked ? 2 : 1, megan.Chat.Count(Invitation));
            Assert.Single(await Pairs.OfAsync(kept.Mentor.Id, Ct));
            await next.KillAsync();
        }
    }

    [Fact]
    public async Task A_talk_goes_on_where_it_was_wherever_the_process_is_killed()
    {
        var isThrough = false;
        for (var steps = 0; !isThrough; steps++)
        {
            var host = await StartAsync();
            var alex = Teams.Add("Alex Wilber");
            await alex.OpensPageAsync();
            await alex.SaysAsync("start a pair");

            isThrough = await KillAfterAsync(
                host,
                steps,
                () => alex.SaysAsync(Script.Ask[0]),
                () => Task.FromResult(true)
            );
            var next = await StartAsync();
            await alex.SaysAsync("continue");

            var isOpen = alex.Chat.Last.Contains("What do you want to understand?", StringComparison.Ordinal);
            if (isOpen)
            {
                await alex.SaysAsync(Script.Ask[0]);
            }

            Assert.Contains("What depends on it?", alex.Chat.Last);
            Assert.Equal(host.Outgoing.Steps.All(step => step.Name != "PUT Conversations"), isOpen);
            await next.KillAsync();
        }
    }

    [Fact]
    public async Task The_last_answer_makes_one_pair_wherever_the_process_is_killed()
    {
        var isThrough = false;
        for (var steps = 0; !isThrough; steps++)
        {
            var host = await StartAsync();
            var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
            await megan.OpensPageAsync();
            await alex.OpensPageAsync();
            await alex.SaysAsync("start a pair");
            await alex.AnswersAsync(Script.Ask[..^1]);

            isThrough = await KillAfterAsync(
                host,
                steps,
                () => alex.SaysAsync(Script.Ask[^1]),
                () => Task.FromResult(true)
            );
            var next = await StartAsync();
            await alex.SaysAsync("continue");
            if (!alex.Chat.Last.Contains("Ready to send to Megan", StringComparison.Ordinal))
            {
                await alex.SaysAsync(Script.Ask[^1]);
            }

            Assert.Contains("Ready to send to Megan", alex.Chat.Last);
            Assert.Equal(Script.Ask[^1], (await OnlyPairOfAsync(alex)).Asked.Opening);
            await alex.PressesAsync("Send to Megan");
            await megan.SeesAsync(Invitation);
            await next.KillAsync();
        }
    }

    [Fact]
    public async Task What_both_are_owed_reaches_both_wherever_the_process_is_killed()
    {
        var told = Example.EveryStage().First(pair => pair is { Draft: null, Aims: not null }) with { Prompts = [] };
        var isThrough = false;
        for (var steps = 0; !isThrough; steps++)
        {
            var host = await StartAsync();
            var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
            var pair = await KnownAsync(alex, megan, told with { Id = PairId.New() });
            await megan.SaysAsync("status");

            isThrough = await KillAfterAsync(
                host,
                steps,
                () => megan.PressesAsync("Share with Alex"),
                async () => (await ReadAsync(pair)).Prompts.Count(prompt => prompt.Delivery is DeliveryState.Sent) == 2
            );
            var repeats = host.Outgoing.Steps is [.., { Kind: StepKind.Teams }] ? 1 : 0;
            var next = await StartAsync();
            if ((await ReadAsync(pair)).Draft is null)
            {
                await megan.SaysAsync("status");
                await megan.PressesAsync("Share with Alex");
            }

            await PassAsync(next, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(3));

            Assert.Equal(2 + repeats, alex.Chat.Count("Your charter with") + CountOfDrafts(megan));
            await next.KillAsync();
        }
    }

    [Fact]
    public async Task A_process_that_is_asked_to_stop_marks_what_it_is_sending_and_nothing_goes_out_twice()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        var stopping = Task.CompletedTask;
        var isSending = new TaskCompletionSource();
        host.Outgoing.Before = async step =>
        {
            if (step.Kind == StepKind.Teams)
            {
                stopping = host.StopAsync();
                isSending.SetResult();
                // It must not end before this is through; if it does, this goes out and is never marked.
                await Task.WhenAny(stopping, Task.Delay(TimeSpan.FromMilliseconds(200), Ct));
            }
        };

        await alex.PressesAsync("Send to Megan");
        await isSending.Task;
        await stopping;

        Assert.IsType<DeliveryState.Sent>((await ReadAsync(pair)).Prompts[0].Delivery);
        await PassAsync(await StartAsync(), TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(3));
        Assert.Equal(1, megan.Chat.Count(Invitation));
    }

    /// <summary>The draft that a press was answered with is no prompt.</summary>
    private static int CountOfDrafts(TeamsPerson mentor) => mentor.Chat.Count("Your charter with");

    /// <returns>True when it was through before there was anything to kill.</returns>
    private static async Task<bool> KillAfterAsync(
        CoachHost host,
        int steps,
        Func<Task> turn,
        Func<Task<bool>> isDelivered
    )
    {
        host.Forget();
        host.Outgoing.StopAfter(steps);
        var through = ThroughAsync(host, turn(), isDelivered);
        await Task.WhenAny(host.Outgoing.Stopped, through);
        await host.KillAsync();
        return await through;
    }

    private static async Task<bool> ThroughAsync(CoachHost host, Task turn, Func<Task<bool>> isDelivered)
    {
        try
        {
            await turn;
        }
        catch (HttpRequestException)
        {
            return false;
        }

        await Wait.UntilAsync(
            () => "everything is delivered or held",
            async () => host.Outgoing.Stopped.IsCompleted || await isDelivered()
        );
        return !host.Outgoing.Stopped.IsCompleted;
    }

    private async Task PassAsync(CoachHost host, params TimeSpan[] times)
    {
        foreach (var time in times)
        {
            Clock.Skip(time);
            await host.LookedAsync();
        }
    }
}
