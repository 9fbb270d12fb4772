using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>
/// A thousand lives of a series, with faults at any request and crashes between any two, while people move and delete in
/// Outlook. Afterwards the calendars hold what the pair wants: nothing twice, nothing the pair does not know of.
/// </summary>
public sealed class ManyRunsTests(ITestOutputHelper output) : CalendarTest
{
    private const int Runs = 1000;
    private const int Steps = 6;

    private readonly Dictionary<string, int> counts = [];

    [Fact]
    public async Task The_calendars_end_as_the_pair_wants_them()
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            Time.Now = Storage.Example.Now;
            var (executive, mentor) = (Newcomer(seed, "Patti"), Newcomer(seed, "Alex"));
            var pair = PairOf(executive, mentor).Book(Chosen(random), Minutes, Now, SeriesState.Asked);
            pair = await WithTroubleAsync(pair, random);
            for (var step = 0; step < Steps; step++)
            {
                pair = await WithTroubleAsync(Change(pair, executive, mentor, random), random);
            }

            pair = await SettledAsync(pair);
            pair = await SettledAsync(await LookAsync(pair));
            Check(pair, executive, mentor, seed);
        }

        output.WriteLine(
            $"{Runs} runs, {Graph.Requests.Count} requests: "
                + string.Join(", ", counts.OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}"))
        );
        Assert.Empty(Graph.Violations);
    }

    private static ImmutableArray<DateTimeOffset> Chosen(Random random)
    {
        var starts = Tuesdays(random.Next(1, 9)).ToList();
        for (var n = 1; n < starts.Count; n++)
        {
            starts[n] =
                random.Next(4) == 0 ? starts[n].AddDays(random.Next(-2, 3)).AddHours(random.Next(4)) : starts[n];
        }

        if (starts.Count > 3 && random.Next(3) == 0)
        {
            starts.RemoveAt(random.Next(1, starts.Count - 1));
        }

        return [.. starts];
    }

    /// <summary>Somebody does something, in the chat or in Outlook.</summary>
    private Pair Change(Pair pair, SimulatedPerson executive, SimulatedPerson mentor, Random random)
    {
        var session = pair.Sessions[random.Next(pair.Sessions.Length)];
        var (own, theirs) = (Graph.Outlook(executive), Graph.Outlook(mentor));
        var item = ItemsOf(executive).FirstOrDefault(one => one.Id == session.Entry);
        switch (random.Next(6))
        {
            case 0 or 1:
                Count("moved in the chat");
                return pair.Move(session.Number, Elsewhere(pair, session, random), Now);
            case 2:
                Count("cancelled in the chat");
                return pair.Cancel(session.Number, Now);
            case 3 when item is not null:
                Count("moved in Outlook");
                own.Move(item.Id, Elsewhere(pair, session, random));
                return pair;
            case 4 when item is not null:
                Count("deleted in Outlook");
                own.Delete(item.Id);
                return pair;
            case 5 when item is not null && ItemsOf(mentor).FirstOrDefault(one => one.Start == item.Start) is { } copy:
                Count("declined");
                theirs.Decline(copy.Id);
                return pair;
            default:
                return pair;
        }
    }

    /// <summary>Never as far as the neighbour.</summary>
    private static DateTimeOffset Elsewhere(Pair pair, Session session, Random random) =>
        pair.Series[0].BookedFor(session).AddDays(random.Next(-1, 2)).AddMinutes(15 * random.Next(1, 9));

    /// <summary>What there is to do, with something going wrong at one of the next requests, or the process ending there.</summary>
    private async Task<Pair> WithTroubleAsync(Pair pair, Random random)
    {
        for (var trouble = random.Next(3); trouble > 0; trouble--)
        {
            var (nth, isCrash) = (random.Next(4), random.Next(2) == 0);
            var fault = random.Next(7) switch
            {
                0 or 1 => Fault.LostAnswer,
                2 => Fault.Reset,
                3 => Fault.Throttled(0.2),
                4 => Fault.Throttled(200),
                5 => Fault.Unavailable(),
                _ => Fault.TimedOut with { AfterEffect = true },
            };
            Graph.Faults.Next(_ => IsHit(nth-- == 0), fault);
            var after = await OnceAsync(pair, random);
            Graph.Faults.Clear();
            Count(isCrash ? "crashes" : "answers kept");
            pair = isCrash ? pair : after;
            Time.Now = pair.Calendar.RetryAt > Now ? pair.Calendar.RetryAt.Value : Now;
        }

        // Only a day of nothing but trouble makes the coach give up.
        return pair.Calendar.Tries > 2 || random.Next(2) == 0 ? await SettledAsync(pair) : pair;
    }

    private bool IsHit(bool isIt)
    {
        Count("faults at a request", isIt ? 1 : 0);
        return isIt;
    }

    private async Task<Pair> OnceAsync(Pair pair, Random random)
    {
        var errand = random.Next(4) == 0 ? new Errand.Look() : pair.NextErrand(Now);
        return errand is null ? pair : await Calendar.RunAsync(pair, errand, Now, Ct);
    }

    private async Task<Pair> SettledAsync(Pair pair)
    {
        for (pair = await RunAsync(pair); pair.Calendar.RetryAt > Now; pair = await RunAsync(pair))
        {
            Time.Now = pair.Calendar.RetryAt.Value;
        }

        return pair;
    }

    private void Check(Pair pair, SimulatedPerson executive, SimulatedPerson mentor, int seed)
    {
        var items = ItemsOf(executive);
        var wanted = pair.Sessions.Where(one => one is { State: SessionState.Planned, Entry: not null }).ToList();
        var about = $"Run {seed}";
        Assert.True(
            wanted.Select(one => one.StartsAt).Order().SequenceEqual(items.Select(item => item.Start).Order()),
            $"{about}: {string.Join(", ", items.Select(item => item.Start))} instead of {string.Join(", ", wanted)}"
        );
        Assert.True(items.All(item => (item.SeriesId ?? item.Id) == pair.Series[0].Entry), about);
        Assert.True(pair.Series[0].State is SeriesState.Booked or SeriesState.Unbooked, about);
        Assert.True(ItemsOf(mentor).All(item => wanted.Any(one => one.StartsAt == item.Start)), about);
        Count(pair.Series[0].State.ToString());
        Count("sessions at the end", wanted.Count);
    }

    private SimulatedPerson Newcomer(int run, string name)
    {
        var person = Graph.Add($"{name} {run}");
        Access.Add(person);
        return person;
    }

    private void Count(string what, int times = 1) => counts[what] = counts.GetValueOrDefault(what) + times;
}
