using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Driver;

/// <summary>A test with a coach, a Teams and tables of its own. Those of one class share a storage and its time.</summary>
public abstract class HostTest(StorageWithItsOwnTime storage) : IClassFixture<StorageWithItsOwnTime>, IAsyncLifetime
{
    private readonly ServiceProvider metrics = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly List<CoachHost> hosts = [];
    private readonly string prefix = $"h{Guid.NewGuid():N}"[..12];

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected TeamsService Teams { get; private set; } = null!;
    protected Clock Clock { get; private set; } = null!;

    /// <summary>The tables as an onlooker sees them, past every host's line.</summary>
    protected Tables Tables { get; private set; } = null!;
    protected TablePeople People { get; private set; } = null!;
    protected TablePairStore Pairs { get; private set; } = null!;
    protected RosterRows Roster => new(Tables);

    public async ValueTask InitializeAsync()
    {
        Clock = new Clock(storage.Time);
        Teams = await TeamsService.StartAsync();
        var options = new StorageOptions { ConnectionString = storage.Azurite.ConnectionString, TablePrefix = prefix };
        Tables = new Tables(options, new RequestCounter(metrics.GetRequiredService<IMeterFactory>()));
        People = new TablePeople(Tables);
        Pairs = new TablePairStore(
            Tables,
            People,
            new WakeUpQueue(Tables),
            new WakeUpHints(),
            new RosterNotes(),
            Clock
        );
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        await Teams.DisposeAsync();
        await metrics.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts a coach; from now on Teams speaks to it.</summary>
    protected async Task<CoachHost> StartAsync(
        bool storageIsDown = false,
        string environment = "Development",
        Action<IServiceCollection>? with = null,
        params IEnumerable<KeyValuePair<string, string?>> settings
    )
    {
        var host = await CoachHost.StartAsync(
            storage.Azurite,
            prefix,
            Clock,
            storageIsDown,
            environment,
            with,
            settings
        );
        hosts.Add(host);
        Teams.Bot = host.Address;
        return host;
    }

    /// <summary>A pair of two people the coach has met, as far on its way as the template.</summary>
    protected async Task<PairId> KnownAsync(TeamsPerson executive, TeamsPerson mentor, Pair template)
    {
        await executive.OpensPageAsync();
        await mentor.OpensPageAsync();
        var pair = template with { Executive = AsParticipant(executive), Mentor = AsParticipant(mentor) };
        await Pairs.AddAsync(pair, Ct);
        return pair.Id;
    }

    protected async Task<Pair> ReadAsync(PairId id) =>
        (await Pairs.FindAsync(id, Ct))?.Value ?? throw new InvalidOperationException("The pair is missing.");

    /// <summary>As the two would, while the coach may be writing too.</summary>
    protected async Task ChangeAsync(PairId id, Func<Pair, Pair> change)
    {
        for (var isKept = false; !isKept; )
        {
            var read = await Pairs.FindAsync(id, Ct) ?? throw new InvalidOperationException("The pair is missing.");
            try
            {
                await Pairs.SaveAsync(read, change(read.Value), Ct);
                isKept = true;
            }
            catch (StaleVersionException)
            {
                // Read again.
            }
        }
    }

    /// <summary>Waits until everything that is due by now is delivered or given up.</summary>
    protected Task DeliveredAsync(PairId pair) =>
        Wait.UntilAsync(
            () => "everything due is delivered",
            async () => (await ReadAsync(pair)).Prompts.All(prompt => !IsUnderWay(prompt))
        );

    /// <summary>The only pair this person is in.</summary>
    protected async Task<Pair> OnlyPairOfAsync(TeamsPerson person)
    {
        var membership = Assert.Single(await Pairs.OfAsync(new PersonId(person.ObjectId), Ct));
        return await ReadAsync(membership.Pair);
    }

    /// <summary>Waits until the roster says of every pair what the pair says.</summary>
    protected async Task FollowsAsync(CoachHost host, params PairId[] pairs)
    {
        var notes = host.Services.GetRequiredService<RosterNotes>();
        await Wait.UntilAsync(
            () => "the roster follows the pairs",
            async () =>
            {
                Clock.Skip(TimeSpan.FromSeconds(1));
                var rows = (await Roster.ListedAsync(ProgrammeId.First, Ct)).ToDictionary(line => line.Pair);
                var wanted = await Task.WhenAll(pairs.Select(async pair => RosterLine.Of(await ReadAsync(pair))));
                return notes.Waiting == 0
                    && Array.TrueForAll(wanted, line => IsSame(line, rows.GetValueOrDefault(line.Pair)));
            }
        );
    }

    private static bool IsSame(RosterLine line, RosterLine? row) =>
        row is not null
        && row.Sessions.SequenceEqual(line.Sessions)
        && row with { Sessions = line.Sessions, Counted = line.Counted } == line;

    private bool IsUnderWay(Prompt prompt) =>
        prompt.Delivery is DeliveryState.Claimed || prompt.NextLook <= Clock.GetUtcNow();

    private static Participant AsParticipant(TeamsPerson person) => new(new PersonId(person.ObjectId), person.Name);
}
