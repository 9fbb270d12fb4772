using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Ledger;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>Three coaches on one storage in memory, in which histories take place one after another.</summary>
internal sealed class World : IAsyncDisposable
{
    private const string Prefix = "at1";
    private const int Coaches = 3;

    private readonly TableSimulator tables;
    private readonly QueueSimulator queues;
    private readonly ForcedTime time;
    private readonly ImmutableArray<Instance> coaches;
    private readonly TablePeople people;
    private readonly TablePairStore pairs;
    private readonly Talks talks;
    private readonly TableStorage storage;
    private readonly List<(int At, DateTimeOffset Now)> clock = [];
    private Turnstile turnstile = new();

    private World(TableSimulator tables, QueueSimulator queues, Tables clients, Action<IServiceCollection>? with)
    {
        (this.tables, this.queues) = (tables, queues);
        time = new ForcedTime(Storage.Example.Now);
        tables.Before = who => turnstile.PassAsync(who);
        people = new TablePeople(clients);
        pairs = new TablePairStore(
            clients,
            people,
            new WakeUpQueue(clients),
            new WakeUpHints(),
            new RosterNotes(),
            time
        );
        storage = new TableStorage(clients);
        talks = new Talks(storage);
        coaches =
        [
            .. Enumerable
                .Range(0, Coaches)
                .Select(_ => Instance.Build(queues.ConnectionStringWith(tables), Prefix, time, new Phones(), with)),
        ];
    }

    /// <param name="with">Changes what the coaches are made of.</param>
    public static async Task<World> StartAsync(Action<IServiceCollection>? with = null)
    {
        var tables = await TableSimulator.StartAsync();
        var queues = await QueueSimulator.StartAsync();
        (tables.Latency, queues.Latency) = (TimeSpan.Zero, TimeSpan.Zero);
        var options = new StorageOptions
        {
            ConnectionString = queues.ConnectionStringWith(tables),
            TablePrefix = Prefix,
        };
        var clients = new Tables(options, new RequestCounter(new Meters()));
        await clients.CreateAsync(TestContext.Current.CancellationToken);
        return new World(tables, queues, clients, with);
    }

    public async Task<Outcome> TakePlaceAsync(History history)
    {
        turnstile = new Turnstile();
        time.Set(history.Now);
        clock.Clear();
        clock.Add((0, history.Now));
        await SetAsync(history);
        var random = new Random(history.Seed);
        var seen = new List<Seen>();
        var acts = history
            .Actors.Select((doings, number) => (Name: Name(history, number), Doings: doings))
            .ToDictionary(
                actor => actor.Name,
                actor =>
                {
                    var own = new Random(random.Next());
                    return (Func<Task>)(() => ActAsync(history, actor.Name, actor.Doings, own, seen));
                }
            );
        await turnstile.RunAsync(acts, random);
        return new Outcome([.. seen.OrderBy(one => one.Began)], await StandingAsync(history));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var coach in coaches)
        {
            await coach.DisposeAsync();
        }

        await tables.DisposeAsync();
        await queues.DisposeAsync();
    }

    private async Task ActAsync(
        History history,
        string name,
        ImmutableArray<Doing> doings,
        Random random,
        List<Seen> seen
    )
    {
        for (var number = 0; number < doings.Length; number++)
        {
            await turnstile.PassAsync(name);
            var act = new Act(name, turnstile, []);
            Phones.Begin(act);
            var began = turnstile.Next();
            var before = time.GetUtcNow();
            var answer = await DoAsync(history, doings[number], $"{name}-{number}", random);
            var ended = turnstile.Next();
            seen.Add(new Seen(doings[number], began, ended, Times(before, began), answer, [.. act.Cards]));
        }
    }

    private Task<string> DoAsync(History history, Doing doing, string id, Random random)
    {
        if (doing is not Doing.Passing passing)
        {
            return coaches[random.Next(Coaches)].DoAsync(doing, history.Start.Pair.Id, id);
        }

        time.Set(time.GetUtcNow() + passing.Time);
        clock.Add((turnstile.Next(), time.GetUtcNow()));
        return Task.FromResult("");
    }

    private ImmutableArray<DateTimeOffset> Times(DateTimeOffset first, int since) =>
        [first, .. clock.Where(one => one.At > since).Select(one => one.Now)];

    private async Task SetAsync(History history)
    {
        var ct = TestContext.Current.CancellationToken;
        await Task.WhenAll([pairs.AddAsync(history.Start.Pair, ct), .. history.Present.Select(MeetAsync)]);

        async Task MeetAsync(Participant who)
        {
            await people.SaveAsync(Cast.AsPerson(who), Cast.AddressOf(who), ct);
            var talk = new Talk
            {
                Contact = new Contact(Cast.AsPerson(who), Cast.AddressOf(who)),
                IsWelcomed = true,
                Dialogs = Model.Read(history.Start.TalkOf(who)),
            };
            await storage.WriteAsync(new Dictionary<string, object> { [$"msteams/talks/{who.Id.Value}"] = talk }, ct);
        }
    }

    private async Task<Standing> StandingAsync(History history)
    {
        var ct = TestContext.Current.CancellationToken;
        var pair = (await pairs.FindAsync(history.Start.Pair.Id, ct))!.Value;
        var open = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var who in history.Present)
        {
            if (
                await talks.FindAsync(who.Id, ct) is { } talk
                && Model.Write(talk.Dialogs) is var written
                && written != Standing.NoTalk
            )
            {
                open[who.Id.Value] = written;
            }
        }

        return new Standing(pair, open.ToImmutable());
    }

    private static string Name(History history, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{history.Start.Pair.Id.Value}-{number}");
}
