using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Ledger;
using RMBot.Delivery;
using RMBot.Delivery.Sweep;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Edges;
using RMBot.Simulators.Graph;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Faults;

/// <summary>
/// A coach and everything it leans on, in memory, with an edge on every line. Its time stands still unless somebody in it waits
/// for a later one: however busy the machine is, nobody in it is late for that.
/// </summary>
internal sealed class World : IAsyncDisposable
{
    public const string Connection = "graph";
    private const string Prefix = "faults";
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);
    private static readonly DateTimeOffset LastBegin = new(2026, 3, 6, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestInAll = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);

    // So many moments in a row without anything coming or going mean that whoever is at work waits.
    private const int MomentsOfWaiting = 4;

    // It is told at once, and noticed on the other end of a connection.
    private const int MomentsOfGivingUp = 50;
    private const int MomentsOfTrouble = 40_000;

    private const int MostWalks = 50;

    private readonly TableSimulator tables;
    private readonly QueueSimulator queue;
    private int walks;

    private World(TableSimulator tables, QueueSimulator queue) => (this.tables, this.queue) = (tables, queue);

    public required Clock Clock { get; init; }
    public required TeamsService Teams { get; init; }
    public required GraphSimulator Graph { get; init; }
    public required TokenService Tokens { get; init; }
    public required CoachHost Host { get; init; }
    public required Edges Edges { get; init; }

    /// <summary>Who runs the programme.</summary>
    public required TeamsPerson Organiser { get; init; }

    /// <summary>What is stored, past every edge.</summary>
    public required Tables Tables { get; init; }
    public required TablePeople People { get; init; }
    public required TablePairStore Pairs { get; init; }
    public required Talks Talks { get; init; }
    public Erasures Erasures => new(Tables);

    public static async Task<World> StartAsync(bool hasCalendars)
    {
        var clock = new Clock(storage: null, stands: true);
        var teams = await TeamsService.StartAsync();
        var tables = await TableSimulator.StartAsync();
        var queue = await QueueSimulator.StartAsync(clock);
        (tables.Latency, queue.Latency) = (TimeSpan.Zero, TimeSpan.Zero);
        var graph = await GraphSimulator.StartAsync(clock);
        var tokens = await TokenService.StartAsync(clock);
        tokens.AcceptsAnyone = true;
        var kept = new Tables(
            new StorageOptions { ConnectionString = queue.ConnectionStringWith(tables), TablePrefix = Prefix },
            new RequestCounter(new Meters())
        );
        await kept.CreateAsync(CancellationToken.None);
        var people = new TablePeople(kept);
        var organiser = teams.Add("Lynne Robbins");
        var host = await CoachHost.StartAsync(
            tables.TableEndpoint,
            queue.QueueEndpoint,
            Prefix,
            clock,
            settings: [.. Settings(organiser), .. hasCalendars ? Calendars(graph, tokens) : []]
        );
        teams.Bot = host.Address;
        return new World(tables, queue)
        {
            Clock = clock,
            Teams = teams,
            Graph = graph,
            Tokens = tokens,
            Host = host,
            Organiser = organiser,
            Tables = kept,
            People = people,
            Pairs = new TablePairStore(
                kept,
                people,
                new WakeUpQueue(kept),
                new WakeUpHints(),
                new RosterNotes(),
                clock
            ),
            Talks = new Talks(new TableStorage(kept)),
            Edges = new Edges(
                new Dictionary<Service, Edge>
                {
                    [Service.Tables] = host.TableEdge,
                    [Service.Queue] = host.QueueEdge,
                    [Service.Teams] = teams.Edge,
                    [Service.Graph] = graph.Edge,
                    [Service.Tokens] = tokens.Edge,
                },
                clock
            ),
        };
    }

    /// <summary>So much later than it began, the days of a walk would be others; and calendars of one address fill up.</summary>
    public bool IsOld => Clock.GetUtcNow() > LastBegin || walks >= MostWalks;

    /// <summary>A working day's morning; nothing of before is due any more.</summary>
    public async Task BeginAsync()
    {
        walks++;
        await Tables.WakeUps.ClearMessagesAsync(CancellationToken.None);
        var now = Clock.GetUtcNow();
        if (IsMorning(now))
        {
            return;
        }

        var day = now.Date.AddDays(1);
        while (!IsMorning(day.AddHours(9)))
        {
            day = day.AddDays(1);
        }

        Clock.SkipTo(new DateTimeOffset(day.AddHours(9), TimeSpan.Zero));
    }

    private static bool IsMorning(DateTimeOffset moment) => IsMorning(moment.UtcDateTime);

    private static bool IsMorning(DateTime moment) =>
        moment is { Hour: >= 9 and < 12, DayOfWeek: >= DayOfWeek.Tuesday and <= DayOfWeek.Thursday };

    /// <summary>Time passes for what the turn itself waits for, and for nothing else.</summary>
    public async Task<T> EndedAsync<T>(Task<T> turn)
    {
        var waiting = new Waiting(this);
        while (!turn.IsCompleted)
        {
            waiting.Look(() => Edges.HoldTurn || Clock.DelaysTurn);
            await Task.WhenAny(turn, Task.Delay(Moment, CancellationToken.None));
        }

        return await turn;
    }

    /// <summary>Until nobody does anything any more; those who do may wait some seconds.</summary>
    public async Task QuietAsync()
    {
        var waiting = new Waiting(this);
        var end = Clock.GetUtcNow() + LongestInAll;
        for (var idle = 0; idle < 2 && Clock.GetUtcNow() < end; )
        {
            await Task.Delay(Moment, CancellationToken.None);
            var isBusy = Clock.IsRinging || Host.IsAtWork || !Edges.AreIdle;
            idle = isBusy ? 0 : idle + 1;
            waiting.Look(() => isBusy && Edges.HoldAll);
        }
    }

    /// <summary>So long as it takes somebody to read and to type; the worker looks into the queue meanwhile.</summary>
    public Task RestAsync()
    {
        Clock.Skip(Rest);
        return QuietAsync();
    }

    /// <summary>Lets time pass until something holds.</summary>
    /// <returns>False when it does not within hours.</returns>
    public async Task<bool> PassAsync(Func<Task<bool>> isDone)
    {
        for (var skips = 0; skips < 240; skips++)
        {
            if (await isDone())
            {
                return true;
            }

            Clock.Skip(TimeSpan.FromSeconds(skips < 60 ? 20 : 60));
            await QuietAsync();
        }

        return false;
    }

    /// <summary>As one instance does every hour, taking its time.</summary>
    public async Task SweepAsync()
    {
        var sweep = SweepOnceAsync();
        while (!sweep.IsCompleted)
        {
            Clock.Skip(TimeSpan.FromSeconds(1));
            await QuietAsync();
        }

        await sweep;
    }

    private async Task SweepOnceAsync()
    {
        var turn = Host.Services.GetRequiredService<SweepTurn>();
        Assert.Null(await turn.TryTakeAsync(TimeSpan.FromHours(1), CancellationToken.None));
        await Host.Services.GetRequiredService<SweepRound>().RunAsync(turn, CancellationToken.None);
        await turn.EndAsync(TimeSpan.Zero, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Teams.DisposeAsync();
        await tables.DisposeAsync();
        await queue.DisposeAsync();
        await Graph.DisposeAsync();
        await Tokens.DisposeAsync();
    }

    // Storage's client waits by the machine's clock: the less it does, the less a busy machine can matter.
    private static IEnumerable<KeyValuePair<string, string?>> Settings(TeamsPerson organiser) =>
        [
            new("Organisers", organiser.ObjectId),
            new("Storage:FirstPause", "00:00:00.001"),
            new("Storage:Patience", "00:01:00"),
        ];

    private static IEnumerable<KeyValuePair<string, string?>> Calendars(GraphSimulator graph, TokenService tokens) =>
        [
            new("Calendar:Connection", Connection),
            new("Calendar:GraphAddress", graph.BaseUrl),
            new("OAuthUrl", tokens.Url),
        ];

    /// <summary>Sees that whoever is at work waits, and lets time pass for them.</summary>
    private sealed class Waiting(World world)
    {
        private long passed = world.Edges.Passed;
        private int still;
        private int enough = MomentsOfWaiting;

        /// <summary>Once a moment.</summary>
        public void Look(Func<bool> isForLater)
        {
            if (world.Clock.IsRinging || world.Edges.Passed != passed)
            {
                (still, passed) = (0, world.Edges.Passed);
            }
            else if ((++still >= enough && isForLater()) || still > MomentsOfTrouble)
            {
                enough = world.Clock.SkipToNext(Longest) ? MomentsOfGivingUp : MomentsOfWaiting;
                still = 0;
            }
        }
    }
}
