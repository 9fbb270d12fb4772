using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Simulators;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Hosting;

public sealed class ComingBackTests : CrowdTest
{
    private const string NotReached = "I can't reach Megan";
    private const string Zone = "Europe/Berlin";
    private static readonly TimeSpan FewDays = TimeSpan.FromDays(3.1);

    private static ScriptedAnswer Blocked => new(403, """{"error":{"code":"ConversationBlockedByUser"}}""");

    private TeamsPerson alex = null!;
    private TeamsPerson megan = null!;

    [Fact]
    public async Task Somebody_who_unblocks_gets_what_still_has_a_point_once_and_the_other_was_told_once()
    {
        var host = await MeetAsync();
        megan.Chat.Refusals.Enqueue(Blocked);
        var pair = await InviteAsync(alex);
        await BecomesAsync<DeliveryState.Suspended>(pair);
        await SkipAsync(FewDays);
        await PassUntilAsync<DeliveryState.Suspended>(pair, prompt: 1);

        await megan.SaysAsync("thanks");

        await BecomesAsync<DeliveryState.Sent>(pair);
        await BecomesAsync<DeliveryState.Skipped>(pair, prompt: 1);
        await host.LookedAsync();
        Assert.Equal(1, megan.Chat.Count(Invitation));
        Assert.Equal(1, alex.Chat.Count(NotReached));
    }

    [Fact]
    public async Task A_return_that_is_heard_of_when_they_are_away_again_changes_nothing()
    {
        var host = await MeetAsync();
        megan.Chat.Refusals.Enqueue(Blocked);
        var pair = await InviteAsync(alex);
        await BecomesAsync<DeliveryState.Suspended>(pair);

        await Queue.EnqueueAsync(new WakeUp.OfReturn(new PersonId(megan.ObjectId)), TimeSpan.Zero, Ct);
        await host.LookedAsync();

        var prompts = (await ReadAsync(pair)).Prompts;
        Assert.IsType<DeliveryState.Suspended>(prompts[0].Delivery);
        Assert.Single(prompts, prompt => prompt.Kind == PromptKind.NotReached);
    }

    [Fact]
    public async Task Somebody_who_was_away_in_two_pairs_goes_on_in_both()
    {
        await MeetAsync();
        var lee = Teams.Add("Lee Gu");
        await lee.OpensPageAsync();
        megan.Chat.Refusals.Enqueue(Blocked);
        var first = await InviteAsync(alex);
        await PassUntilAsync<DeliveryState.Suspended>(first);
        var second = await InviteAsync(lee);
        await PassUntilAsync<DeliveryState.Suspended>(second);

        await megan.SaysAsync("thanks");

        await BecomesAsync<DeliveryState.Sent>(first);
        await BecomesAsync<DeliveryState.Sent>(second);
        Assert.Equal(2, megan.Chat.Count(Invitation));
    }

    [Fact]
    public async Task Somebody_who_adds_the_app_again_gets_what_was_kept_and_keeps_their_zone()
    {
        await MeetAsync();
        await megan.SaysAsync("help");
        await megan.RemovesAppAsync();
        var pair = await InviteAsync(alex);
        await PassUntilAsync<DeliveryState.Suspended>(pair);

        await megan.AddsAppAsync();

        await BecomesAsync<DeliveryState.Sent>(pair);
        Assert.Equal(1, megan.Chat.Count(Invitation));
        Assert.Equal((true, Zone), (await MeganAsync()) is { } now ? (now.CanBeReached, now.TimeZone) : default);
    }

    [Fact]
    public async Task A_press_on_an_old_card_is_a_sign_of_life_too()
    {
        await MeetAsync();
        await megan.SaysAsync("help");
        var pair = await InviteAsync(alex);
        await PassUntilAsync("she is invited", () => megan.Chat.Shows(Invitation));
        await BecomesAsync<DeliveryState.Sent>(pair);
        megan.Chat.Refusals.Enqueue(Blocked);
        await SkipAsync(FewDays);
        await PassUntilAsync<DeliveryState.Suspended>(pair, prompt: 1);

        await megan.PressesAsync("Ask something first");

        await BecomesAsync<DeliveryState.Sent>(pair, prompt: 1);
        Assert.Equal((true, Zone), (await MeganAsync()) is { } now ? (now.CanBeReached, now.TimeZone) : default);
    }

    [Fact]
    public async Task A_sign_of_life_counts_wherever_the_process_died_when_it_learned_that_they_are_away()
    {
        var isThrough = false;
        for (var steps = 0; !isThrough; steps++)
        {
            var host = await MeetAsync();
            megan.Chat.Refusals.Enqueue(Blocked);
            host.Forget();
            var refused = new TaskCompletionSource();
            host.Outgoing.After = step =>
            {
                if (step.Kind == StepKind.Teams && refused.TrySetResult())
                {
                    host.Outgoing.StopAfter(steps);
                }

                return Task.CompletedTask;
            };
            var pair = await InviteAsync(alex);
            await PassUntilAsync("it is refused", () => refused.Task.IsCompleted);
            await Wait.UntilAsync(
                () => "it is kept for her, or the process is through",
                async () =>
                    host.Outgoing.Stopped.IsCompleted
                    || (await ReadAsync(pair)).Prompts[0].Delivery is DeliveryState.Suspended
            );
            isThrough = !host.Outgoing.Stopped.IsCompleted;
            await host.KillAsync();

            var next = await StartAsync();
            await megan.SaysAsync("thanks");
            Clock.Skip(TimeSpan.FromMinutes(4));
            await PassUntilAsync("she is invited", () => megan.Chat.Shows(Invitation));
            Assert.True((await MeganAsync()).CanBeReached);
            await next.KillAsync();
        }
    }

    private async Task<CoachHost> MeetAsync()
    {
        var host = await StartAsync();
        (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen", zone: Zone));
        await alex.OpensPageAsync();
        await megan.OpensPageAsync();
        return host;
    }

    private async Task<PairId> InviteAsync(TeamsPerson executive)
    {
        var pair = PairOf(executive, megan, Example.Proposed()).Invite(Clock.GetUtcNow());
        await Pairs.AddAsync(pair, Ct);
        Clock.Skip(TimeSpan.FromSeconds(16));
        return pair.Id;
    }

    private async Task<Person> MeganAsync() => (await People.FindAsync(new PersonId(megan.ObjectId), Ct))!.Person;
}
