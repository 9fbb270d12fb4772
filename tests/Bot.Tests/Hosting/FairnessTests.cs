using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Hosting;

public sealed class FairnessTests : CrowdTest
{
    private const int AtOnce = 32;

    [Fact]
    public async Task A_second_prompt_of_a_pair_lets_the_first_ones_of_others_go_that_were_due_minutes_earlier()
    {
        var doubles = new List<Pair>();
        for (var number = 1; number <= 5; number++)
        {
            var (executive, mentor) = (Teams.Add("Adele Vance"), Teams.Add("Lee Gu"));
            await KnowAsync(executive);
            await KnowAsync(mentor);
            var now = Clock.GetUtcNow();
            var pair = PairOf(executive, mentor, Example.Proposed())
                .Invite(now.AddMinutes(-1))
                .AskFirst("How often?", now.AddMinutes(4));
            await Pairs.AddAsync(pair, Ct);
            doubles.Add(pair);
        }

        var others = await InvitedAsync(150);
        Clock.Skip(TimeSpan.FromMinutes(6));
        await StartAsync(("PerSecond", "0"));
        await PassUntilAsync("all are invited", () => others.All(one => one.Mentor.Chat.Shows(Invitation)));

        var firsts = new List<DateTimeOffset>();
        foreach (var (pair, _) in others)
        {
            firsts.Add((await BecomesAsync<DeliveryState.Sent>(pair)).At);
        }

        foreach (var pair in doubles)
        {
            var second = pair.Prompts.ToList().FindIndex(prompt => prompt.Kind == PromptKind.MentorAsked);
            var at = (await PassUntilAsync<DeliveryState.Sent>(pair.Id, second)).At;
            Assert.InRange(firsts.Count(first => first > at), 0, AtOnce);
        }
    }

    [Fact]
    public async Task A_chat_that_always_fails_does_not_hold_up_others()
    {
        var invited = await InvitedAsync(60);
        for (var time = 0; time < 20; time++)
        {
            invited[0].Mentor.Chat.Refusals.Enqueue(new ScriptedAnswer(503, ""));
        }

        await StartAsync();
        await PassUntilAsync(
            "the others are invited",
            () => invited.Skip(1).All(one => one.Mentor.Chat.Shows(Invitation))
        );

        Assert.InRange((await BecomesAsync<DeliveryState.Waiting>(invited[0].Pair)).Tries, 1, Outbox.MostTries);
        Assert.All(invited.Skip(1), one => Assert.Equal(1, one.Mentor.Chat.Count(Invitation)));
    }

    [Fact]
    public async Task A_tenant_that_Teams_holds_back_for_long_does_not_hold_up_another()
    {
        var held = await InvitedAsync(20);
        var free = await InvitedAsync(20, tenant: "22222222-0000-0000-0000-000000000002");
        foreach (var (_, mentor) in held)
        {
            mentor.Chat.Refusals.Enqueue(
                new ScriptedAnswer(429, """{"error":{"code":"Throttled"}}""")
                {
                    Headers = new Dictionary<string, string> { ["Retry-After"] = "1800" },
                }
            );
        }

        var host = await StartAsync();
        await PassUntilAsync("the others are invited", () => free.All(one => one.Mentor.Chat.Shows(Invitation)));
        Assert.DoesNotContain(held, one => one.Mentor.Chat.Shows(Invitation));

        // Once one of them is refused again, the others wait again.
        for (var round = 0; round < held.Count && !held.All(one => one.Mentor.Chat.Shows(Invitation)); round++)
        {
            Clock.Skip(TimeSpan.FromMinutes(40));
            await host.LookedAsync();
        }

        Assert.All([.. held, .. free], one => Assert.Equal(1, one.Mentor.Chat.Count(Invitation)));
    }
}
