using System.Globalization;
using RMBot.Pairs;
using RMBot.Simulators.Connector;
using RMBot.Teams;

namespace RMBot.Load.Prompts;

/// <summary>Pairs whose people the coach knows, put into the real stores.</summary>
internal sealed class Crowd(Stores stores, ConnectorSimulator teams)
{
    public const string Tenant = "11111111-0000-0000-0000-000000000001";
    private const int AtOnce = 32;
    private static readonly ParallelOptions Several = new() { MaxDegreeOfParallelism = AtOnce };

    /// <summary>The chat of a person, who is in one pair only.</summary>
    public static string ChatOf(string person) => $"a:{person}";

    /// <summary>Pairs without a wake-up yet, of people who can be written to.</summary>
    public async Task<IReadOnlyList<Pair>> MeetAsync(int pairs)
    {
        var now = DateTimeOffset.UtcNow;
        var made = Enumerable
            .Range(1, pairs)
            .Select(number => ActivePair.Of(Participant("Alex", number), Participant("Megan", number), now))
            .ToList();
        await Parallel.ForEachAsync(
            made.SelectMany(pair => new[] { pair.Executive, pair.Mentor }),
            Several,
            async (person, ct) => await MeetAsync(person, ct)
        );
        return made;
    }

    public Task AddAsync(IEnumerable<Pair> pairs) =>
        Parallel.ForEachAsync(pairs, Several, async (pair, ct) => await stores.Pairs.AddAsync(pair, ct));

    private Task MeetAsync(Participant known, CancellationToken ct) =>
        stores.People.SaveAsync(
            new Person(known.Id, known.Name, null, "en-US", known.TimeZone, IsGuest: false, CanBeReached: true),
            new Address(ChatOf(known.Id.Value), teams.ServiceUrl, Tenant, $"29:{known.Id.Value}", "28:coach"),
            ct
        );

    // No zone that is known: their waking hours do not hold prompts back, whatever day it is measured on.
    private static Participant Participant(string name, int number) =>
        new(
            new PersonId(Guid.NewGuid().ToString()),
            string.Create(CultureInfo.InvariantCulture, $"{name}{number:D6} Example")
        );
}
