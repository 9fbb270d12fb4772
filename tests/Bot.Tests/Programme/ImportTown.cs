using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Ledger;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Programme.Imports;
using RMBot.Programme.Worklists;
using RMBot.Simulators;
using RMBot.Simulators.Edges;
using RMBot.Simulators.Graph;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Programme;

/// <summary>A coach to whom an organiser hands lists, in memory, with an edge before its tables and one before Graph.</summary>
public sealed class ImportTown : IAsyncLifetime
{
    private const string Prefix = "town";
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly SkippedTime skipped = new();
    private readonly HttpClient http = new();
    private TeamsService teams = null!;
    private TableSimulator tables = null!;
    private QueueSimulator queue = null!;
    private CoachAtGraph coach = null!;
    private CoachHost host = null!;
    private Clock clock = null!;
    private TablePeople people = null!;
    private ImportDesk desk = null!;

    public GraphSimulator Graph { get; private set; } = null!;

    /// <summary>Past every edge.</summary>
    public TablePairStore Pairs { get; private set; } = null!;

    public Edge Tables => host.TableEdge;

    /// <summary>Whether time passes quickly while the coach works, too: what it waits for is not storage, which has a clock of its own.</summary>
    public bool IsHurried { get; set; }

    public async ValueTask InitializeAsync()
    {
        clock = new Clock(skipped);
        teams = await TeamsService.StartAsync();
        tables = await TableSimulator.StartAsync();
        queue = await QueueSimulator.StartAsync(clock);
        (tables.Latency, queue.Latency) = (TimeSpan.Zero, TimeSpan.Zero);
        Graph = await GraphSimulator.StartAsync(clock);
        coach = new CoachAtGraph(Graph, clock);
        var kept = new Tables(
            new StorageOptions { ConnectionString = queue.ConnectionStringWith(tables), TablePrefix = Prefix },
            new RequestCounter(new Meters())
        );
        await kept.CreateAsync(CancellationToken.None);
        people = new TablePeople(kept);
        var wakeUps = new WakeUpQueue(kept);
        Pairs = new TablePairStore(kept, people, wakeUps, new WakeUpHints(), new RosterNotes(), clock);
        desk = new ImportDesk(new WorklistStore(kept), wakeUps, clock);
        host = await CoachHost.StartAsync(
            tables.TableEndpoint,
            queue.QueueEndpoint,
            Prefix,
            clock,
            with: services => services.AddSingleton<ILineDirectory>(coach.Directory()),
            settings:
            [
                new("Organisers", teams.Add("Lynne Robbins").ObjectId),
                // Storage's client waits by the real clock.
                new("Storage:FirstPause", "00:00:00.001"),
                new("Storage:Patience", "00:00:00.150"),
            ]
        );
        Graph.Edge.Time = clock;
        Tables.Time = new HurriedTime();
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        coach.Dispose();
        await Graph.DisposeAsync();
        await tables.DisposeAsync();
        await queue.DisposeAsync();
        await teams.DisposeAsync();
        http.Dispose();
        skipped.Dispose();
    }

    /// <summary>It is late where they are: nothing is sent to them while a test lasts.</summary>
    public Task MeetAsync(SimulatedPerson person) =>
        people.SaveAsync(
            new Person(new PersonId(person.Id), person.Name, person.Mail, "en-US", "Pacific/Auckland", false, true),
            new Address($"a:{person.Id}", teams.ServiceUrl, TeamsService.Tenant, $"29:{person.Id}", "28:coach"),
            CancellationToken.None
        );

    /// <summary>Null where the API did not take it.</summary>
    public async Task<string?> UploadAsync(string list)
    {
        using var file = new StringContent(list, Encoding.UTF8, "text/csv");
        using var answer = await http.PostAsync(Url(""), file);
        return await IsTakenAsync(answer) ? (string?)(await ReadAsync(answer))["id"] : null;
    }

    public async Task<bool> ConfirmAsync(string id)
    {
        using var answer = await http.PostAsync(Url($"/{id}/confirm"), null);
        return await IsTakenAsync(answer);
    }

    public Task<JsonNode?> SeesAsync(string path) => http.GetFromJsonAsync<JsonNode>(Url(path));

    /// <summary>Lets time pass until an import is in this state, looked at past every edge.</summary>
    public Task BecomesAsync(string id, ImportState state)
    {
        ImportHead? head = null;
        return Wait.UntilAsync(
            () => $"the import is {state}; it is {head?.State}",
            async () =>
            {
                clock.Skip(
                    !host.IsAtWork ? 5 * Second
                    : IsHurried ? Second
                    : TimeSpan.Zero
                );
                head = (await desk.FindAsync(ProgrammeId.First, id, CancellationToken.None))?.Head;
                return head?.State == state;
            }
        );
    }

    /// <summary>The directory is asked again after it was in trouble, or let the coach in no more.</summary>
    public void PassAnHour() => clock.Skip(TimeSpan.FromHours(1));

    private Uri Url(string path) => new(host.Address, $"/api/programme/{ProgrammeId.First}/imports{path}");

    /// <summary>What is not taken is said so, in a way to act on.</summary>
    private static async Task<bool> IsTakenAsync(HttpResponseMessage answer)
    {
        if ((int)answer.StatusCode == 202)
        {
            return true;
        }

        Assert.Equal(503, (int)answer.StatusCode);
        Assert.NotEmpty((string?)(await ReadAsync(answer))["title"] ?? "");
        return false;
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    /// <summary>A slow answer's two seconds are over at once.</summary>
    private sealed class HurriedTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, dueTime > Second ? Second / 50 : dueTime, period);
    }
}
