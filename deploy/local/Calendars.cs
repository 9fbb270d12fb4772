using RMBot.Simulators;
using RMBot.Simulators.Graph;

namespace RMBot.Local;

/// <summary>Everybody's calendar and the sign-in to it, without Microsoft 365. What is booked outlives a restart.</summary>
public sealed class Calendars : IAsyncDisposable
{
    public const string Connection = "graph";

    private readonly TokenService signIn;

    private Calendars(GraphSimulator graph, TokenService signIn) => (Graph, this.signIn) = (graph, signIn);

    public GraphSimulator Graph { get; }

    /// <summary>Shows all calendars side by side.</summary>
    public Uri Page => new UriBuilder("http", "localhost", Graph.Address.Port).Uri;

    /// <summary>The person at their own calendar, as in Outlook.</summary>
    public Outlook Of(DemoPerson person) => Graph.Outlook(Graph.People.Single(known => known.Id == person.EntraId));

    public async ValueTask DisposeAsync()
    {
        await signIn.DisposeAsync();
        await Graph.DisposeAsync();
    }

    internal static async Task<Calendars> StartAsync(LocalOptions options)
    {
        var clock = new FollowedClock(options.ClockFile);
        var file = Path.Combine(options.State, "calendars.json");
        var graph = await GraphSimulator.StartAsync(clock, file, options.GraphPort);
        DemoCalendars.Seed(
            graph,
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            Person(DemoPerson.Patti, begins: 8),
            Person(DemoPerson.Alex, begins: 9),
            Person(DemoPerson.Lynne, begins: 8)
        );
        var signIn = await TokenService.StartAsync(clock, options.GraphPort + 1);
        signIn.AcceptsAnyone = true;
        signIn.People.Mint = (userId, _, _) => graph.Token(graph.People.Single(person => person.Id == IdOf(userId)));
        if (!options.AsksForSignIn)
            foreach (
                var person in DemoPerson.All.Where(person => graph.People.Any(known => known.Id == person.EntraId))
            )
                signIn.People.SignIn(person.Id, Connection);
        return new Calendars(graph, signIn);
    }

    private static string IdOf(string userId) => DemoPerson.All.Single(person => person.Id == userId).EntraId;

    private static SimulatedPerson Person(DemoPerson person, int begins) =>
        new(person.EntraId, person.Name, person.Email)
        {
            TimeZone = Playground.TimeZone,
            WorkingHours = WorkingHours.Usual(Playground.TimeZone) with
            {
                Start = new TimeOnly(begins, 0),
                End = new TimeOnly(begins + 9, 0),
            },
        };
}
