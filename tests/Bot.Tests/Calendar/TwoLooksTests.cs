using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Calendars;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>Two looks at one pair at once, of which the one that began first reaches the calendars last.</summary>
public sealed class TwoLooksTests(StorageWithItsOwnTime storage) : HostTest(storage), IAsyncDisposable
{
    private const string Connection = "graph";

    /// <summary>A Tuesday.</summary>
    private static readonly DateTimeOffset First = new(2026, 3, 17, 9, 0, 0, TimeSpan.Zero);

    private GraphSimulator graph = null!;
    private TokenService tokens = null!;
    private SimulatedPerson executive = null!;
    private SimulatedPerson mentor = null!;
    private Deliverer deliverer = null!;
    private PairId id;

    [Fact]
    public async Task A_session_moved_twice_ends_in_both_calendars_at_the_second_time()
    {
        await BookedAsync(First, First.AddDays(14), First.AddDays(28));
        var (one, two) = (First.AddDays(15), First.AddDays(16));
        await ChangeAsync(pair => pair.Move(2, one, Clock.GetUtcNow(), Role.Executive));

        await WhileMovingAsync(async () =>
        {
            await ChangeAsync(pair => pair.Move(2, two, Clock.GetUtcNow(), Role.Mentor));
            await LookAsync();
        });

        await HoldsAsync(First, two, First.AddDays(28));
    }

    [Fact]
    public async Task A_session_moved_and_moved_back_ends_in_both_calendars_where_it_was()
    {
        await BookedAsync(First, First.AddDays(14), First.AddDays(28));
        await ChangeAsync(pair => pair.Move(2, First.AddDays(15), Clock.GetUtcNow(), Role.Executive));

        await WhileMovingAsync(() =>
            ChangeAsync(pair => pair.Move(2, First.AddDays(14), Clock.GetUtcNow(), Role.Executive))
        );

        await HoldsAsync(First, First.AddDays(14), First.AddDays(28));
    }

    [Fact]
    public async Task A_session_moved_while_its_series_is_still_being_booked_ends_in_both_calendars_at_its_new_time()
    {
        var two = First.AddDays(16);
        await MeetAsync();
        await AskAsync(First, First.AddDays(15), First.AddDays(28), First.AddDays(42));

        await WhileMovingAsync(async () =>
        {
            await LookAsync();
            await ChangeAsync(pair => pair.Move(2, two, Clock.GetUtcNow(), Role.Mentor));
            await LookAsync();
        });

        await HoldsAsync(First, two, First.AddDays(28), First.AddDays(42));
    }

    [Fact]
    public async Task A_session_called_off_while_it_is_still_being_moved_is_in_neither_calendar()
    {
        await BookedAsync(First, First.AddDays(14), First.AddDays(28));
        await ChangeAsync(pair => pair.Move(2, First.AddDays(15), Clock.GetUtcNow(), Role.Executive));

        await WhileMovingAsync(async () =>
        {
            await ChangeAsync(pair => pair.Cancel(2, Clock.GetUtcNow(), Role.Mentor));
            await LookAsync();
        });

        await HoldsAsync(First, First.AddDays(28));
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        await graph.DisposeAsync();
        await tokens.DisposeAsync();
    }

    /// <summary>A look sends a move, and something happens before it arrives.</summary>
    private async Task WhileMovingAsync(Func<Task> happens)
    {
        var held = graph.Faults.Hold(request => request.Method == "PATCH");
        var look = LookAsync();
        await held.Arrived.WaitAsync(Ct);
        await happens();
        held.Release();
        await look;
    }

    private async Task HoldsAsync(params DateTimeOffset[] starts)
    {
        Assert.Equal(starts, await PlannedAsync());
        Assert.Equal(starts, StartsIn(executive));
        Assert.Equal(starts, StartsIn(mentor));
        Assert.Empty(graph.Violations);
    }

    private async Task<DateTimeOffset[]> PlannedAsync() =>
        [
            .. (await ReadAsync(id))
                .Sessions.Where(session => session is { State: SessionState.Planned, Entry: not null })
                .Select(session => session.StartsAt),
        ];

    private DateTimeOffset[] StartsIn(SimulatedPerson person) =>
        [
            .. graph
                .Outlook(person)
                .Between(First.AddDays(-7), First.AddDays(200))
                .Where(item => !item.IsCancelled)
                .Select(item => item.Start),
        ];

    private async Task BookedAsync(params DateTimeOffset[] starts)
    {
        await MeetAsync();
        await AskAsync(starts);
        await LookAsync();
        Assert.Equal(starts, StartsIn(mentor));
    }

    private Task AskAsync(params DateTimeOffset[] starts) =>
        ChangeAsync(pair => pair.Book([.. starts], 45, Clock.GetUtcNow(), SeriesState.Asked));

    /// <summary>A pair whose executive lets the coach into the calendars.</summary>
    private async Task MeetAsync()
    {
        graph = await GraphSimulator.StartAsync(Clock);
        tokens = await TokenService.StartAsync(Clock);
        tokens.AcceptsAnyone = true;
        var host = await StartAsync(
            settings:
            [
                new("Calendar:Connection", Connection),
                new("Calendar:GraphAddress", graph.BaseUrl),
                new("OAuthUrl", tokens.Url),
            ]
        );
        deliverer = host.Services.GetRequiredService<Deliverer>();
        var (patti, alex) = (Teams.Add("Patti Fernandez"), Teams.Add("Alex Wilber"));
        (executive, mentor) = (Add(patti), Add(alex));
        id = await KnownAsync(patti, alex, Example.Active() with { Id = PairId.New() });
        tokens.People.Mint = (_, _, _) => graph.Token(executive);
        tokens.People.SignIn(patti.UserId, Connection);
    }

    private SimulatedPerson Add(TeamsPerson person) =>
        graph.Add(new SimulatedPerson(person.ObjectId, person.Name, person.Mail));

    private Task<Look> LookAsync() => deliverer.LookAsync(id, goesFirst: true, Ct);

    private Task ChangeAsync(Func<Pair, Pair> change) => ChangeAsync(id, change);
}
