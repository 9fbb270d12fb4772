using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Sessions;
using RMBot.Simulators;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>
/// A coach that looks into two calendars full of what is nobody's business: none of it is in any row, message or log line
/// afterwards, nor the token that opened them.
/// </summary>
public sealed class BusyCalendarsTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Connection = "graph";
    private const string Subject = "Merger with Contoso";
    private const string Guest = "nestor.wilke@fabrikam.example";
    private const string Place = "Room Olympus";

    private readonly List<string> tokens = [];

    [Fact]
    public async Task Nothing_of_them_is_kept_or_logged()
    {
        await using var graph = await GraphSimulator.StartAsync(Clock);
        await using var service = await TokenService.StartAsync(Clock);
        service.AcceptsAnyone = true;
        var host = await StartAsync(
            settings:
            [
                new("Calendar:Connection", Connection),
                new("Calendar:GraphAddress", graph.BaseUrl),
                new("OAuthUrl", service.Url),
            ]
        );
        var (patti, alex) = (Teams.Add("Patti Fernandez"), Teams.Add("Alex Wilber"));
        await patti.OpensPageAsync();
        var boss = graph.Add("Miriam Graham");
        var organiser = Add(graph, patti, boss);
        Fill(graph, organiser, Add(graph, alex, boss));
        service.People.Mint = (_, _, _) => Remember(graph.Token(organiser));
        service.People.SignIn(patti.UserId, Connection);

        var pair = await LiveAsync(host, patti, alex, graph);

        string[] secrets = [Subject, Guest, Place, boss.Id, .. tokens];
        var kept = await KeptAsync();
        Assert.NotEmpty(tokens);
        Assert.Contains(graph.Requests, request => request.Path.Contains("getSchedule", StringComparison.Ordinal));
        Assert.Contains(graph.Requests, request => request.Path.Contains("/instances", StringComparison.Ordinal));
        Assert.Contains(kept, text => text.Contains(pair.Series[0].Entry!, StringComparison.Ordinal));
        var telling = kept.Concat(host.Log.All)
            .Where(text => secrets.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(telling);
    }

    /// <summary>Their line, their free times, a booking, one session moved and one cancelled, and what became of them.</summary>
    private async Task<Pair> LiveAsync(CoachHost host, TeamsPerson patti, TeamsPerson alex, GraphSimulator graph)
    {
        var template = Example.Active() with { Id = PairId.New() };
        var id = await KnownAsync(patti, alex, template);
        var calendar = host.Services.GetRequiredService<ICalendar>();
        var known = await ReadAsync(id);
        await host.Services.GetRequiredService<ILines>().AreInOneLineAsync(known.Executive.Id, known.Mentor.Id, Ct);
        var offered = await calendar.OfferAsync(known, Clock.GetUtcNow(), Ct);
        var free = Assert.IsType<Offering.Free>(offered);
        var offer = free.Offers[0];
        await ChangeAsync(id, pair => pair.Book(offer.Starts, offer.Minutes, Clock.GetUtcNow(), SeriesState.Asked));
        Clock.Skip(TimeSpan.FromSeconds(20));
        await host.LookedAsync();
        await Wait.UntilAsync(
            () => "the series is in the calendars",
            async () => (await ReadAsync(id)).Series[0].State == SeriesState.Booked
        );

        await ChangeAsync(
            id,
            pair => pair.Move(2, offer.Starts[1].AddHours(1), Clock.GetUtcNow()).Cancel(3, Clock.GetUtcNow())
        );
        Clock.Skip(TimeSpan.FromSeconds(20));
        await host.LookedAsync();
        await Wait.UntilAsync(
            () => "one is moved and one is cancelled",
            async () => (await ReadAsync(id)).NextErrand(Clock.GetUtcNow()) is null or Errand.Look
        );
        Assert.IsType<CalendarAnswer<System.Collections.Immutable.ImmutableArray<Occurrence>>.Done>(
            await calendar.LookAsync(await ReadAsync(id), Ct)
        );
        Assert.Empty(graph.Violations);
        return await ReadAsync(id);
    }

    private string Remember(string token)
    {
        tokens.Add(token);
        return token;
    }

    private static SimulatedPerson Add(GraphSimulator graph, TeamsPerson person, SimulatedPerson manager) =>
        graph.Add(new SimulatedPerson(person.ObjectId, person.Name, person.Mail) { ManagerId = manager.Id });

    private void Fill(GraphSimulator graph, params SimulatedPerson[] people)
    {
        foreach (var person in people)
        {
            for (var day = 0; day < 5; day++)
            {
                var noon = Clock.GetUtcNow().AddDays(day).Date.AddHours(10);
                graph
                    .Outlook(person)
                    .AddWeekly(
                        new DateTimeOffset(noon, TimeSpan.Zero),
                        TimeSpan.FromHours(2),
                        Subject,
                        30,
                        Place,
                        Guest
                    );
            }
        }
    }

    /// <summary>Every value of every row of every table, and every message that waits.</summary>
    private async Task<IReadOnlyList<string>> KeptAsync()
    {
        var all = new List<string>();
        foreach (var table in new[] { Tables.Pairs, Tables.People, Tables.Conversations })
        {
            await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: Ct))
            {
                all.AddRange(row.Select(column => $"{column.Key}: {column.Value}"));
            }
        }

        foreach (var queue in new[] { Tables.WakeUps, Tables.Parked })
        {
            all.AddRange(
                (await queue.PeekMessagesAsync(maxMessages: 32, Ct)).Value.Select(message => message.Body.ToString())
            );
        }

        return all;
    }
}
