using RMBot.Pairs;

namespace RMBot.Tests.Driver;

/// <summary>Pairs in memory, with versions; what the real store does is held by the same contract on real storage.</summary>
public sealed class InMemoryPairStore : IPairStore
{
    private readonly Dictionary<PairId, Stored<Pair>> pairs = [];

    public IEnumerable<Pair> All => pairs.Values.Select(stored => stored.Value);

    /// <summary>Thrown by the next calls while set: storage is down.</summary>
    public Exception? Broken { get; set; }

    public Task<Stored<Pair>?> FindAsync(PairId id, CancellationToken ct)
    {
        Check();
        return Task.FromResult(pairs.GetValueOrDefault(id));
    }

    public Task AddAsync(Pair pair, CancellationToken ct)
    {
        Check();
        return pairs.TryAdd(pair.Id, new Stored<Pair>(pair, "1"))
            ? Task.CompletedTask
            : throw new StaleVersionException("It is there already.");
    }

    public Task<Stored<Pair>> SaveAsync(Stored<Pair> read, Pair next, CancellationToken ct)
    {
        Check();
        if (pairs[next.Id].Version != read.Version)
        {
            throw new StaleVersionException("Somebody wrote since.");
        }

        var saved = new Stored<Pair>(next, (int.Parse(read.Version) + 1).ToString());
        pairs[next.Id] = saved;
        return Task.FromResult(saved);
    }

    public Task<IReadOnlyList<Membership>> OfAsync(PersonId person, CancellationToken ct)
    {
        Check();
        return Task.FromResult<IReadOnlyList<Membership>>([
            .. pairs.Values.SelectMany(stored => MembershipsOf(stored.Value, person)),
        ]);
    }

    private static IEnumerable<Membership> MembershipsOf(Pair pair, PersonId person) =>
        pair.RoleOf(person) is { } role
            ? [new Membership(pair.Id, role, pair[role.Other()].Id, pair[role.Other()].Name)]
        : pair.Assistant?.Id == person
            ? [new Membership(pair.Id, Role.Executive, pair.Executive.Id, pair.Executive.Name, Assists: true)]
        : [];

    private void Check()
    {
        if (Broken is not null)
        {
            throw Broken;
        }
    }
}

/// <summary>The people the coach knows in a test.</summary>
public sealed class InMemoryPeople : IPeople
{
    private readonly List<Person> people = [];

    public void Add(Person person) => people.Add(person);

    public Person? Find(PersonId id) => people.Find(person => person.Id == id);

    public Task<Person?> FindByMailAsync(string mail, CancellationToken ct) =>
        Task.FromResult(people.Find(person => string.Equals(person.Mail, mail, StringComparison.OrdinalIgnoreCase)));
}
