using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using RMBot.Bot.Tests.Storage;
using RMBot.Calendar;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>A pair with calendars in the simulator, reached by Microsoft's own client.</summary>
public abstract class CalendarTest : IAsyncLifetime
{
    protected const int Minutes = 45;

    /// <summary>A Tuesday, at ten in Berlin; summer time begins on 29 March.</summary>
    protected static readonly DateTimeOffset First = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    private protected TestTime Time { get; } = new(Example.Now);
    private protected SignedIn Access { get; private set; } = null!;
    protected DateTimeOffset Now => Time.Now;
    protected GraphSimulator Graph { get; private set; } = null!;
    protected SimulatedPerson Patti { get; private set; } = null!;
    protected SimulatedPerson Alex { get; private set; } = null!;
    protected ICalendar Calendar { get; private set; } = null!;
    private GraphLine Line { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Graph = await GraphSimulator.StartAsync(Time);
        Patti = Graph.Add("Patti Fernandez");
        Alex = Graph.Add("Alex Wilber", "GMT Standard Time");
        Access = new SignedIn(Graph);
        Access.Add(Patti);
        Access.Add(Alex);
        Line = new GraphLine(new CalendarOptions { Connection = "graph", GraphAddress = Graph.BaseUrl }, Time);
        Calendar = new GraphCalendar(Access, Line, new FreeTimes(Access), Time, NullLogger<GraphCalendar>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        Line.Dispose();
        await Graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Pair PairOf(
        SimulatedPerson? executive = null,
        SimulatedPerson? mentor = null,
        Cadence cadence = Cadence.EveryTwoWeeks
    )
    {
        var active = Example.Active();
        return active with
        {
            Id = PairId.New(),
            Executive = Participant(executive ?? Patti, "Europe/Berlin"),
            Mentor = Participant(mentor ?? Alex, "Europe/London"),
            Charters =
            [
                Charter.First(
                    active.Charter!.Terms with
                    {
                        Cadence = cadence,
                        SessionMinutes = Minutes,
                        Months = 6,
                    },
                    DateOnly.FromDateTime(Now.DateTime)
                ),
            ],
        };
    }

    /// <summary>Every other Tuesday at ten by the clocks of Berlin.</summary>
    protected static ImmutableArray<DateTimeOffset> Tuesdays(int count = 6) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(n =>
                    LocalTime.At(new DateOnly(2026, 3, 10).AddDays(14 * n), new TimeOnly(10, 0), "Europe/Berlin")
                ),
        ];

    protected Pair Asked(ImmutableArray<DateTimeOffset>? starts = null) =>
        PairOf().Book(starts ?? Tuesdays(), Minutes, Now, SeriesState.Asked);

    protected async Task<Pair> BookedAsync(ImmutableArray<DateTimeOffset>? starts = null) =>
        await RunAsync(Asked(starts));

    /// <summary>Does what the pair wants done in the calendars, once each.</summary>
    protected async Task<Pair> RunAsync(Pair pair)
    {
        while (pair.NextErrand(Now) is { } errand and not Errand.Look)
        {
            pair = await Calendar.RunAsync(pair, errand, Now, Ct);
        }

        return pair;
    }

    protected Task<Pair> LookAsync(Pair pair) => Calendar.RunAsync(pair, new Errand.Look(), Now, Ct);

    protected IReadOnlyList<CalendarItem> ItemsOf(SimulatedPerson person) =>
        [.. Graph.Outlook(person).Between(First.AddDays(-30), First.AddDays(400)).Where(item => !item.IsCancelled)];

    protected DateTimeOffset[] StartsIn(SimulatedPerson person) => [.. ItemsOf(person).Select(item => item.Start)];

    protected static DateTimeOffset[] Planned(Pair pair) =>
        [
            .. pair
                .Sessions.Where(session => session is { State: SessionState.Planned, Entry: not null })
                .Select(session => session.StartsAt)
                .Order(),
        ];

    protected int Count(string method, string end) => Graph.Requests.Count(request => request.Is(method, end));

    private static Participant Participant(SimulatedPerson person, string zone) =>
        new(new PersonId(person.Id), person.Name, zone, person.Mail);
}
