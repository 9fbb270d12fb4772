using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Fuzzing;

/// <summary>One town, from its beginnings on: always the same for the same seed and number.</summary>
internal sealed class TownRun
{
    private static readonly TimeSpan Step = TimeSpan.FromHours(9);

    private readonly FuzzHost host;
    private readonly Worker worker;
    private readonly FuzzFigures figures;
    private readonly Town town;
    private readonly Dice dice;
    private readonly Words words = new();
    private readonly KnownPairs pairs;
    private readonly Judge judge;
    private readonly Moves moves;
    private readonly int seed;
    private readonly int number;
    private int done;

    public TownRun(FuzzHost host, FuzzFigures figures, int seed, int number)
    {
        (this.host, this.figures, this.seed, this.number) = (host, figures, seed, number);
        worker = new Worker(host);
        town = new Town(number);
        dice = new Dice(seed, number);
        pairs = new KnownPairs(host.Get<TablePairStore>(), words);
        judge = new Judge(host, town, words, pairs);
        moves = new Moves(dice, town, new Shapes(), words.Mark);
    }

    /// <summary>Ends early when enough was found.</summary>
    public async Task RunAsync(int executions, CancellationToken ct)
    {
        host.Teams.Enter(town);
        foreach (var pair in Beginnings.In(town, host.Clock.GetUtcNow()))
        {
            await host.Get<TablePairStore>().AddAsync(pair, ct);
            await pairs.ReadAsync(pair.Id.Value);
        }

        host.Writes.Take();
        foreach (var opening in moves.Begin())
        {
            await DoAsync(opening);
        }

        while (done < executions && !ct.IsCancellationRequested && figures.Findings.Count < FuzzFigures.MostFindings)
        {
            words.Next(done);
            await DoAsync(moves.Next(pairs.Ids, host.Clock.GetUtcNow()));
            if (dice.Hits(2))
            {
                await PassAsync(dice.Of((3, 4), (4, 24), (3, 72), (3, 168), (1, 336)));
            }
        }

        figures.Stages.UnionWith(judge.Stages.Select(stage => stage.ToString()));
        figures.Steps.UnionWith(judge.Steps);
        await Emptying.EmptyAsync(host.Get<Tables>(), ct);
        host.Writes.Take();
    }

    private async Task DoAsync(Execution execution)
    {
        done++;
        host.Clock.Skip(TimeSpan.FromSeconds(20));
        words.AreOf(execution.Sender ?? "");
        if (execution.Chat is { Length: > 0 } chat)
        {
            host.Teams.IsOf(chat, town.Find(execution.Sender) ?? execution.By);
        }

        figures.Count(execution);
        using var body = new StringContent(execution.Body, Encoding.UTF8, execution.ContentType);
        using var response = await host.Door.PostAsync(new Uri("/api/messages", UriKind.Relative), body);
        var answer = await response.Content.ReadAsStringAsync();
        Note(await judge.OfTurnAsync(execution, (int)response.StatusCode, answer), "the turn", execution);
        Show(execution, answer);
        await worker.FollowHintsAsync(wakeUp => LookedAsync(wakeUp, execution));
    }

    private async Task PassAsync(int hours)
    {
        for (var left = TimeSpan.FromHours(hours); left > TimeSpan.Zero; left -= Step)
        {
            host.Clock.Skip(left < Step ? left : Step);
            await worker.DrainAsync(wakeUp => LookedAsync(wakeUp, null));
        }
    }

    private async Task LookedAsync(WakeUp wakeUp, Execution? after) =>
        Note(await judge.OfLookAsync(wakeUp), $"a look at {wakeUp.GetType().Name}", after);

    private void Note(IReadOnlyList<string> broken, string moment, Execution? execution)
    {
        foreach (var one in broken)
        {
            var kind = one.Split(':')[0];
            var body = execution is null ? "(time passed)" : $"[{execution.Kind}] {execution.Body}";
            figures.Found(new Finding(kind, one[(kind.Length + 2)..], seed, number, done, moment, body));
        }
    }

    private static void Show(Execution execution, string answer)
    {
        if (
            answer.Length > 0
            && execution.ReplyTo is { } pressed
            && Parsed(answer) is JObject { } response
            && (string?)response["type"] == Cards.Card.ContentType
            && response["value"] is JObject card
        )
        {
            execution.By.Show(pressed, card);
        }
    }

    private static JObject? Parsed(string text)
    {
        try
        {
            return JObject.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
