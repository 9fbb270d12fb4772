using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>How many requests a turn and a prompt cost; the table is printed, the budgets are held.</summary>
public sealed class RequestBudgetTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const int OfTurn = 2;
    private const int OfChange = 4;
    private const int OfPrompt = 5;

    // Above the budget of a turn: the talk, and what it is about.
    private const int OfStatus = 3;
    private const int OfTalkAboutPair = 3;

    // And whom the address belongs to, with the pairs the speaker has.
    private const int OfNamingSomebody = 5;

    private readonly List<(string Turn, int Budget, int Storage, string Steps)> table = [];

    [Fact]
    public async Task The_turns_of_a_walk_stay_within_their_budgets()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();
        await alex.SaysAsync("hello");

        await MeasureAsync(host, "page opened again", OfTurn, alex.AddsAppAsync);
        await MeasureAsync(host, "hello", OfTurn, () => alex.SaysAsync("hello"));
        await MeasureAsync(host, "help", OfTurn, () => alex.SaysAsync("help"));
        await MeasureAsync(host, "start a pair", OfTurn, () => alex.SaysAsync("start a pair"));
        await MeasureAsync(host, "an answer, typed", OfTurn, () => alex.SaysAsync(Script.Ask[0]));
        await MeasureAsync(host, "an answer, in the card", OfTurn, () => alex.AnswersAsync([Script.Ask[1]]));
        await alex.AnswersAsync(Script.Ask[2..4]);
        await MeasureAsync(host, "who is the mentor", OfNamingSomebody, () => alex.AnswersAsync([Script.Ask[4]]));
        await alex.AnswersAsync(Script.Ask[5..^1]);
        await MeasureAsync(host, "the ask's last answer", OfChange, () => alex.AnswersAsync([Script.Ask[^1]]));
        await MeasureAsync(host, "status", OfStatus, () => alex.SaysAsync("status"));
        await MeasureAsync(host, "send", OfChange, () => alex.PressesAsync("Send to Megan"));
        await megan.SeesAsync("would like to learn from you");
        await MeasureAsync(host, "a form opened", OfTurn, () => megan.PressesAsync("Ask something first"));
        await MeasureAsync(host, "a form closed", OfTurn, () => megan.PressesAsync("Back"));
        await DeliveredAsync((await OnlyPairOfAsync(alex)).Id);
        await MeasureAsync(host, "accept", OfChange, () => megan.PressesAsync("Accept"));
        await MeasureAsync(host, "begin one's side", OfTalkAboutPair, () => megan.PressesAsync("Begin my side"));
        await megan.AnswersAsync(Script.Aims[..^1]);
        await MeasureAsync(host, "the aims' last answer", OfChange, () => megan.AnswersAsync([Script.Aims[^1]]));
        await DeliveredAsync((await OnlyPairOfAsync(alex)).Id);
        await MeasureAsync(host, "share", OfChange, () => megan.PressesAsync("Share with Alex"));
        await DeliveredAsync((await OnlyPairOfAsync(alex)).Id);
        await alex.PressesAsync("Settle it");
        await MeasureAsync(host, "settle", OfChange, () => alex.PressesAsync("Save", ("first", "5"), ("second", "90")));

        Report();
    }

    [Fact]
    public async Task A_prompt_stays_within_its_budget()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed().Invite(Example.Now));
        await host.LookedAsync();
        host.Forget();

        Clock.Skip(TimeSpan.FromSeconds(20));
        await DeliveredAsync(pair);
        await host.LookedAsync();

        var steps = host.Forget();
        Assert.Equal(["POST activities"], steps.Where(step => step.Kind == StepKind.Teams).Select(step => step.Name));
        Keep("a prompt", OfPrompt, steps);
        Report();
    }

    [Fact]
    public async Task A_day_without_anything_due_costs_one_look_a_second_at_most()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed().Invite(Example.Now));
        Clock.Skip(TimeSpan.FromSeconds(20));
        await DeliveredAsync(pair);
        await host.LookedAsync();
        await WrittenDownAsync(host, pair);
        host.Forget();

        Clock.Skip(TimeSpan.FromDays(1));
        await host.LookedAsync();

        Assert.Empty(host.Forget());
    }

    [Fact]
    public async Task The_product_counts_the_requests_that_really_go_out()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        host.Forget();
        var looks = host.Outgoing.Looks;

        await alex.OpensPageAsync();

        var counted = host.Requests.Forget();
        var passed = host.Forget().Count(step => step.Kind == StepKind.Storage);
        Assert.InRange(counted, passed, passed + 1 + host.Outgoing.Looks - looks);
    }

    /// <summary>What was noted on the way is in the roster and in the ledger.</summary>
    private async Task WrittenDownAsync(CoachHost host, PairId pair)
    {
        await FollowsAsync(host, pair);
        var sent = LedgerEntry.Of(pair, (await ReadAsync(pair)).Prompts.First(IsSent));
        await Wait.UntilAsync(
            () => "the ledger is written",
            async () =>
            {
                Clock.Skip(TimeSpan.FromSeconds(1));
                return await new LedgerStore(Tables)
                    .PagesAsync(sent.Month, sent.Shard, sent.Key, Ct)
                    .AnyAsync(page => page.Values.Any(row => row.Entry.Key == sent.Key), Ct);
            }
        );

        static bool IsSent(Prompt prompt) => prompt.Delivery is DeliveryState.Sent;
    }

    private async Task MeasureAsync(CoachHost host, string turn, int budget, Func<Task> happens)
    {
        host.Forget();
        await happens();
        Keep(turn, budget, [.. host.Forget().Where(step => step.IsOfTurn)]);
    }

    private void Keep(string turn, int budget, IReadOnlyList<Step> steps) =>
        table.Add((turn, budget, steps.Count(step => step.Kind == StepKind.Storage), string.Join(", ", steps)));

    private void Report()
    {
        var output = TestContext.Current.TestOutputHelper!;
        foreach (var (turn, budget, storage, steps) in table)
        {
            output.WriteLine($"{turn, -24} {storage} of {budget}  {steps}");
        }

        Assert.All(table, row => Assert.True(row.Storage <= row.Budget, $"{row.Turn}: {row.Steps}"));
    }
}
