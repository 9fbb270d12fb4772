using System.Collections.Concurrent;
using System.Text.Json;
using RMBot.Assistants;
using RMBot.Bot.Tests.Ledger;
using RMBot.Bot.Tests.Storage;
using RMBot.Care;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>Five act at once on one pair for a term, on a real Azurite, in whatever order comes of it.</summary>
public sealed class LongHistoryTests(ITestOutputHelper output)
{
    private const int Rounds = 10;
    private const int InARound = 4;
    private const string Prefix = "long";

    private static readonly string[] Words = ["status", "sessions", "pause", "review", "check-in", "propose a change"];
    private static readonly Cast Cast = Cast.New("long");

    private readonly ForcedTime time = new(Example.Now.AddHours(1));
    private readonly ConcurrentBag<string> answers = [];
    private readonly ConcurrentBag<Act> acts = [];
    private readonly PairId id = new("pair-long");

    [Fact]
    public async Task Two_hundred_things_done_by_five_at_once_leave_a_pair_in_which_all_holds()
    {
        await using var azurite = await Azurite.StartAsync(TestContext.Current.CancellationToken);
        var pairs = await PairsAsync(azurite);
        await using var one = Instance.Build(azurite.ConnectionString, Prefix, time, new Phones(), with: null);
        await using var two = Instance.Build(azurite.ConnectionString, Prefix, time, new Phones(), with: null);
        Instance[] coaches = [one, two, two, one, one];
        Participant?[] who = [Cast.Executive, Cast.Executive, Cast.Mentor, Cast.Assistant, null];
        var actors = who.Select((person, at) => new Actor(person, coaches[at], this, new Random(at))).ToList();
        var before = (await pairs.FindAsync(id, CancellationToken.None))!.Value;
        var wereSent = Sent(before);
        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(actors.Select(actor => Task.Run(() => actor.ActAsync(round))));
            await actors[^1].DeliverAsync();
            var after = (await pairs.FindAsync(id, CancellationToken.None))!.Value;
            Holds(before, after);
            before = after;
            time.Set(time.GetUtcNow().AddDays(9));
            await actors[^1].DeliverAsync();
        }

        var last = (await pairs.FindAsync(id, CancellationToken.None))!.Value;
        Assert.Equal(Sent(last) - wereSent, acts.Sum(act => act.Cards.Count));
        Assert.DoesNotContain(answers, answer => answer.Contains("went wrong", StringComparison.Ordinal));
        Assert.NotEqual(Example.Text(before), Example.Text(Cast.In(Example.Active(), id)));
        output.WriteLine($"{answers.Count} answers, {Sent(last) - wereSent} cards, {last.Prompts.Length} prompts");
    }

    private static int Sent(Pair pair) => pair.Prompts.Count(prompt => prompt.Delivery is DeliveryState.Sent);

    private static string Agreed(Pair pair) =>
        string.Concat(pair.Charters.Select(charter => JsonSerializer.Serialize(charter)));

    private static void Holds(Pair before, Pair after)
    {
        Assert.StartsWith(Agreed(before), Agreed(after));
        Assert.Equal(Enumerable.Range(1, after.Charters.Length), after.Charters.Select(charter => charter.Version));
        Assert.Distinct(after.Prompts.Select(prompt => prompt.Id));
        Assert.Distinct(after.CheckIns.Select(told => (told.Session, told.By)));
        Assert.Equal(after.Stage == Stage.Closed, after.Ending is not null);
        Assert.True(after.Since >= before.Since);
        Assert.All(
            before.Prompts.Where(prompt => prompt.Delivery is DeliveryState.Sent),
            sent => Assert.Contains(sent, after.Prompts)
        );
        Assert.DoesNotContain(after.Prompts, prompt => prompt.Delivery is DeliveryState.Claimed);
    }

    private async Task<TablePairStore> PairsAsync(Azurite azurite)
    {
        var ct = TestContext.Current.CancellationToken;
        var options = new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = Prefix };
        var tables = new Tables(options, new RequestCounter(new Meters()));
        await tables.CreateAsync(ct);
        var people = new TablePeople(tables);
        var pairs = new TablePairStore(
            tables,
            people,
            new WakeUpQueue(tables),
            new WakeUpHints(),
            new RosterNotes(),
            time
        );
        await pairs.AddAsync(Cast.In(Example.Active().NameAssistant(Cast.Assistant), id), ct);
        foreach (var one in Cast.All)
        {
            await people.SaveAsync(Cast.AsPerson(one), Cast.AddressOf(one), ct);
            var talk = new Talk { Contact = new Contact(Cast.AsPerson(one), Cast.AddressOf(one)), IsWelcomed = true };
            await new TableStorage(tables).WriteAsync(
                new Dictionary<string, object> { [$"msteams/talks/{one.Id.Value}"] = talk },
                ct
            );
        }

        return pairs;
    }

    /// <summary>One device of a person, on which they press what they saw; or the worker.</summary>
    private sealed class Actor(Participant? who, Instance coach, LongHistoryTests all, Random random)
    {
        private readonly List<Button> seen = [];
        private int done;

        public async Task ActAsync(int round)
        {
            for (var number = 0; number < InARound; number++)
            {
                await DoAsync(
                    who is null ? new Doing.Delivering()
                    : seen.Count == 0 || random.Next(3) == 0 ? new Doing.Saying(who, new Said.Words(Word(round)))
                    : new Doing.Saying(who, seen[random.Next(seen.Count)].Pressed(all.id, random))
                );
            }
        }

        public Task DeliverAsync() => DoAsync(new Doing.Delivering());

        private async Task DoAsync(Doing doing)
        {
            var act = new Act("", new Turnstile(), []);
            Phones.Begin(act);
            all.acts.Add(act);
            var answer = await coach.DoAsync(doing, all.id, $"{who?.Id.Value}-{random.Next()}-{done++}");
            all.answers.Add(answer);
            if (doing is Doing.Saying)
            {
                seen.AddRange(Button.In(answer).Where(one => one.IsAboutThePair && one.Verb != CareCards.End));
            }
        }

        private string Word(int round) => Words[(round + random.Next(3)) % Words.Length];
    }
}
