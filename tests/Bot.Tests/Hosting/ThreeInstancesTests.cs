using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Hosting;

public sealed class ThreeInstancesTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Invitation = "would like to learn from you";
    private const int Prompts = 120;
    private const int StepsBeforeTheKill = 30;

    private static readonly KeyValuePair<string, string?>[] Unthrottled =
    [
        new("Delivery:PerSecond", "0"),
        new("Delivery:AtOnce", "8"),
    ];

    /// <summary>After a wake-up's minute out of sight, and before a claim's three minutes.</summary>
    private static readonly TimeSpan PastVisibility = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan PastClaims = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Prompts_of_three_of_which_one_is_killed_all_arrive_and_only_what_it_was_sending_comes_twice()
    {
        var (one, two, three) = (await StartThisAsync(), await StartThisAsync(), await StartThisAsync());
        var (mentors, pairs) = await InviteAsync(Prompts);
        two.Outgoing.StopAfter(StepsBeforeTheKill);

        Clock.Skip(TimeSpan.FromSeconds(20));
        await two.Outgoing.Stopped;
        await two.KillAsync();
        await UntilNothingIsInSightAsync(mentors, one, three);
        var held = (await PromptsAsync(pairs)).Count(IsClaimed);
        Clock.Skip(PastVisibility);
        await Wait.UntilAsync("what it had not begun is sent", () => Seen(mentors) >= Prompts - held);
        await UntilAsync(pairs, prompts => prompts.Count(IsClaimed) == held && prompts.Count(IsSent) == Prompts - held);
        await UntilNothingIsInSightAsync(mentors, one, three);
        Clock.Skip(PastClaims);
        await UntilAsync(pairs, prompts => prompts.All(IsSent));
        await one.LookedAsync();
        await three.LookedAsync();

        Assert.All(mentors, mentor => Assert.True(mentor.Chat.Shows(Invitation)));
        Assert.InRange(mentors.Sum(mentor => mentor.Chat.Count(Invitation)) - Prompts, 0, held);
    }

    private Task<CoachHost> StartThisAsync() => StartAsync(settings: Unthrottled);

    /// <summary>Mentors the coach knows, each owed the invitation of a pair of their own.</summary>
    private async Task<(List<TeamsPerson> Mentors, List<PairId> Pairs)> InviteAsync(int count)
    {
        var mentors = Enumerable.Range(1, count).Select(number => Teams.Add($"Mentor{number} Bowen")).ToList();
        var pairs = new List<PairId>();
        await Parallel.ForEachAsync(
            mentors,
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Ct },
            async (mentor, ct) =>
            {
                var id = new PersonId(mentor.ObjectId);
                await People.SaveAsync(
                    new Person(id, mentor.Name, null, "en-US", "UTC", IsGuest: false, CanBeReached: true),
                    new Address(mentor.Chat.Id, Teams.ServiceUrl, mentor.Tenant, mentor.UserId, "28:coach"),
                    ct
                );
                var pair = Example.Proposed().Invite(Example.Now) with { Mentor = new Participant(id, mentor.Name) };
                await Pairs.AddAsync(pair, ct);
                lock (pairs)
                    pairs.Add(pair.Id);
            }
        );
        return (mentors, pairs);
    }

    private static bool IsSent(Prompt prompt) => prompt.Delivery is DeliveryState.Sent;

    private static bool IsClaimed(Prompt prompt) => prompt.Delivery is DeliveryState.Claimed;

    /// <summary>
    /// Until two looks of each found nothing: time that is skipped before would cut off what they are sending, and who was
    /// deciding when to look again would look as much later.
    /// </summary>
    private static async Task UntilNothingIsInSightAsync(List<TeamsPerson> mentors, params CoachHost[] alive)
    {
        var (seen, looks) = (-1, alive.Select(_ => 0L).ToList());
        await Wait.UntilAsync(
            "nothing is in sight",
            () =>
            {
                var now = Seen(mentors);
                var isSettled = now == seen && alive.All(IsIdle);
                if (!isSettled)
                {
                    (seen, looks) = (now, [.. alive.Select(host => host.Outgoing.Looks)]);
                }

                return isSettled && alive.Zip(looks).All(host => host.First.Outgoing.Looks >= host.Second + 2);
            }
        );
    }

    private static int Seen(List<TeamsPerson> mentors) => mentors.Count(mentor => mentor.Chat.Shows(Invitation));

    private static bool IsIdle(CoachHost host) => host.Services.GetRequiredService<WakeUpWorker>().UnderWay == 0;

    private Task<TimeSpan> UntilAsync(List<PairId> pairs, Predicate<IReadOnlyList<Prompt>> holds)
    {
        IReadOnlyList<Prompt> latest = [];
        return Wait.UntilAsync(
            () => $"every invitation has come that far at {Clock.GetUtcNow():T}: {States(latest)}",
            async () => holds(latest = await PromptsAsync(pairs))
        );
    }

    private static string States(IEnumerable<Prompt> prompts) =>
        string.Join(
            ", ",
            prompts.CountBy(prompt => prompt.Delivery.GetType().Name).Select(state => $"{state.Value} {state.Key}")
        );

    private async Task<IReadOnlyList<Prompt>> PromptsAsync(List<PairId> pairs)
    {
        var found = await Task.WhenAll(pairs.Select(ReadAsync));
        return [.. found.Select(pair => pair.Prompts.Single(prompt => prompt.Kind == PromptKind.Invitation))];
    }
}
