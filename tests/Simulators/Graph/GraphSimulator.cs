using Microsoft.AspNetCore.Builder;
using RMBot.Simulators.Edges;
using RMBot.Simulators.Graph.Answers;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph;

/// <summary>Stands in for Microsoft Graph's calendars and directory, as strict as they are.</summary>
public sealed class GraphSimulator : IAsyncDisposable
{
    private readonly GraphState state;
    private readonly TimeProvider clock;
    private readonly Apps apps;
    private WebApplication? server;

    private GraphSimulator(TimeProvider clock, string? stateFile) =>
        (this.clock, state, apps) = (clock, new GraphState(stateFile), new Apps(clock));

    public Uri Address { get; private set; } = null!;

    /// <summary>What the client is given instead of Microsoft's address.</summary>
    public string BaseUrl => new Uri(Address, "v1.0").AbsoluteUri;

    public GraphHabits Habits { get; } = new();
    public Faults Faults { get; } = new();
    public Edge Edge { get; } = new(401);
    public IReadOnlyList<GraphRequest> Requests => state.Requests;

    /// <summary>What Graph would have carried out, to somebody's loss.</summary>
    public IReadOnlyList<string> Violations => state.Violations;

    public IReadOnlyList<SimulatedPerson> People => state.Do(all => all.People.ToArray());

    public static async Task<GraphSimulator> StartAsync(
        TimeProvider? clock = null,
        string? stateFile = null,
        int port = 0
    )
    {
        var simulator = new GraphSimulator(clock ?? TimeProvider.System, stateFile);
        (simulator.server, simulator.Address) = await LoopbackServer.StartAsync(
            simulator.Serve,
            port: port,
            edge: simulator.Edge
        );
        return simulator;
    }

    public SimulatedPerson Add(SimulatedPerson person) =>
        state.Do(all =>
        {
            all.People.RemoveAll(known => known.Id == person.Id);
            all.People.Add(person);
            return person;
        });

    /// <summary>Someone new, working from eight to five in their zone, a Windows name.</summary>
    public SimulatedPerson Add(string name, string zone = "W. Europe Standard Time", SimulatedPerson? manager = null) =>
        Add(
            new SimulatedPerson(
                Guid.NewGuid().ToString(),
                name,
                $"{name.Replace(' ', '.').ToLowerInvariant()}@example.com"
            )
            {
                TimeZone = zone,
                WorkingHours = WorkingHours.Usual(zone),
                ManagerId = manager?.Id,
            }
        );

    public Outlook Outlook(SimulatedPerson person) => new(state, person, clock);

    /// <summary>Nothing is answered, and nothing kept, before it is all done.</summary>
    public void AtOnce(Action work) => state.Do(_ => work());

    /// <summary>A token for an hour, with every permission unless some are named.</summary>
    public string Token(SimulatedPerson person, params IReadOnlyList<string> scopes) =>
        SimulatedToken.Write(person.Id, scopes.Count == 0 ? GraphScope.All : scopes, clock.GetUtcNow().AddHours(1));

    /// <summary>A token of an application, which acts for nobody, for an hour.</summary>
    public string ApplicationToken(params IReadOnlyList<string> scopes) =>
        SimulatedToken.Write(SimulatedToken.Application, scopes, clock.GetUtcNow().AddHours(1));

    /// <summary>Who has which apps of the catalogue in their Teams, by the ids of both.</summary>
    public IReadOnlyCollection<(string Person, string App)> Installed => state.Do(_ => apps.Installed.ToArray());

    /// <summary>Puts an app into the organisation's catalogue.</summary>
    /// <returns>Its id in there.</returns>
    public string Publish(string manifestId) => state.Do(_ => apps.Publish(manifestId));

    /// <summary>Gives somebody an app, as a setup policy would.</summary>
    public void Install(SimulatedPerson person, string app) => state.Do(_ => apps.Installed.Add((person.Id, app)));

    /// <summary>Every delta link given so far is no longer known.</summary>
    public void ExpireDeltaLinks() => state.Do(all => all.Syncs++);

    public async ValueTask DisposeAsync()
    {
        Faults.Clear();
        await server!.DisposeAsync();
    }

    private void Serve(WebApplication routes)
    {
        var all = state.Organisation;
        var events = new Events(all, Habits, clock);
        var graph = new GraphServer(
            state,
            new Routes(
                events,
                new EventChange(all, events, state.Violate, clock),
                new Views(all, events),
                new Deltas(all),
                new Schedules(all),
                new Answers.Directory(all),
                apps
            ),
            new Throttle(Habits, clock),
            Faults,
            clock
        );
        var page = new CalendarPage(state, clock);
        routes.Run(context => context.Request.Path == "/" ? page.AnswerAsync(context) : graph.AnswerAsync(context));
    }
}
