using RMBot.Bot.Tests.Ledger;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Driver;

/// <summary>A test with coaches, a Teams and a storage in memory of its own: quick enough for hundreds of pairs.</summary>
public abstract class CrowdTest : IAsyncLifetime
{
    protected const string Invitation = "would like to learn from you";
    private const string Prefix = "crowd";

    private readonly SkippedTime skipped = new();
    private readonly List<CoachHost> hosts = [];

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected Clock Clock { get; private set; } = null!;
    protected TeamsService Teams { get; private set; } = null!;
    protected TableSimulator TableService { get; private set; } = null!;
    protected QueueSimulator QueueService { get; private set; } = null!;
    protected Tables Tables { get; private set; } = null!;
    protected TablePeople People { get; private set; } = null!;
    protected TablePairStore Pairs { get; private set; } = null!;
    protected WakeUpQueue Queue { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Clock = new Clock(skipped);
        Teams = await TeamsService.StartAsync();
        TableService = await TableSimulator.StartAsync();
        TableService.Latency = TimeSpan.Zero;
        QueueService = await QueueSimulator.StartAsync(Clock);
        QueueService.Latency = TimeSpan.Zero;
        var options = new StorageOptions
        {
            ConnectionString = QueueService.ConnectionStringWith(TableService),
            TablePrefix = Prefix,
        };
        Tables = new Tables(options, new RequestCounter(new Meters()));
        People = new TablePeople(Tables);
        Queue = new WakeUpQueue(Tables);
        Pairs = new TablePairStore(Tables, People, Queue, new WakeUpHints(), new RosterNotes(), Clock);
        await Tables.CreateAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        await Teams.DisposeAsync();
        await TableService.DisposeAsync();
        await QueueService.DisposeAsync();
        skipped.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts a coach; from now on Teams speaks to it.</summary>
    protected async Task<CoachHost> StartAsync(params (string Name, string Value)[] settings)
    {
        var host = await CoachHost.StartAsync(
            TableService.TableEndpoint,
            QueueService.QueueEndpoint,
            Prefix,
            Clock,
            settings: settings.Select(one => new KeyValuePair<string, string?>($"Delivery:{one.Name}", one.Value))
        );
        hosts.Add(host);
        Teams.Bot = host.Address;
        return host;
    }

    /// <summary>People the coach knows, each waiting for an invitation that is due now.</summary>
    protected async Task<IReadOnlyList<(PairId Pair, TeamsPerson Mentor)>> InvitedAsync(
        int count,
        string tenant = TeamsService.Tenant,
        string zone = "UTC"
    )
    {
        var now = Clock.GetUtcNow();
        var executive = Teams.Add("Alex Wilber", tenant: tenant);
        var all = Enumerable.Range(1, count).Select(number => Teams.Add($"Mentor{number} Bowen", tenant: tenant));
        var invited = all.Select(mentor =>
                (Pair: PairOf(executive, mentor, Example.Proposed(), zone).Invite(now), Mentor: mentor)
            )
            .ToList();
        await KnowAsync(executive);
        await Parallel.ForEachAsync(
            invited,
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Ct },
            async (one, _) =>
            {
                await KnowAsync(one.Mentor);
                await Pairs.AddAsync(one.Pair, Ct);
            }
        );
        return [.. invited.Select(one => (one.Pair.Id, one.Mentor))];
    }

    /// <summary>As if they had opened the coach's page before.</summary>
    protected Task KnowAsync(TeamsPerson person) =>
        People.SaveAsync(
            new Person(new PersonId(person.ObjectId), person.Name, person.Mail, "en-US", "UTC", false, true),
            new Address(person.Chat.Id, Teams.ServiceUrl, person.Tenant, person.UserId, "28:coach"),
            Ct
        );

    protected static Pair PairOf(TeamsPerson executive, TeamsPerson mentor, Pair template, string zone = "UTC") =>
        template with
        {
            Id = PairId.New(),
            Executive = new Participant(new PersonId(executive.ObjectId), executive.Name, zone),
            Mentor = new Participant(new PersonId(mentor.ObjectId), mentor.Name, zone),
        };

    protected async Task<Pair> ReadAsync(PairId id) =>
        (await Pairs.FindAsync(id, Ct))?.Value ?? throw new InvalidOperationException("The pair is missing.");

    /// <summary>Waits until a prompt of a pair is in this state.</summary>
    protected Task<T> BecomesAsync<T>(PairId pair, int prompt = 0)
        where T : DeliveryState => BecomesAsync<T>(pair, prompt, () => { });

    /// <summary>Lets time pass until a prompt of a pair is in this state.</summary>
    protected Task<T> PassUntilAsync<T>(PairId pair, int prompt = 0)
        where T : DeliveryState => BecomesAsync<T>(pair, prompt, Pass);

    /// <summary>Lets time pass until something holds.</summary>
    protected Task PassUntilAsync(string what, Func<bool> holds) =>
        Wait.UntilAsync(
            what,
            () =>
            {
                Pass();
                return holds();
            }
        );

    /// <summary>Lets days pass at once, when nobody is in the middle of deciding when to look again.</summary>
    protected async Task SkipAsync(TimeSpan time)
    {
        await Wait.UntilAsync("nobody works", () => !hosts.Exists(host => host.IsAtWork));
        Clock.Skip(time);
    }

    /// <summary>
    /// Quickly while nobody works. Who works has the time that passes by itself: a permit is for a quarter of a second, and a
    /// clock that runs ahead of a busy machine would void every one of them.
    /// </summary>
    private void Pass()
    {
        if (!hosts.Exists(host => host.IsAtWork))
        {
            Clock.Skip(TimeSpan.FromSeconds(1));
        }
    }

    private async Task<T> BecomesAsync<T>(PairId pair, int prompt, Action pass)
        where T : DeliveryState
    {
        DeliveryState? state = null;
        await Wait.UntilAsync(
            () => $"the prompt is {typeof(T).Name}; it is {state}",
            async () =>
            {
                pass();
                return (state = (await ReadAsync(pair)).Prompts[prompt].Delivery) is T;
            }
        );
        return (T)state!;
    }
}
