using System.Text.Json;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Fuzzing;

/// <summary>The pairs of a town as they stood after the last execution.</summary>
internal sealed class KnownPairs(TablePairStore store, Words words)
{
    private readonly Dictionary<string, Pair> known = [];
    private readonly Dictionary<string, HashSet<string>> byPerson = [];
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    public IReadOnlyList<string> Ids => [.. known.Keys];

    public IEnumerable<Pair> All => known.Values;

    /// <summary>Those this person is or was one of the two of.</summary>
    public IReadOnlySet<string> Of(string person) => byPerson.GetValueOrDefault(person) ?? None;

    public Pair? Before(string key) => known.GetValueOrDefault(key);

    /// <summary>Reads it; null when there is none. Throws what reading throws.</summary>
    public async Task<Pair?> ReadAsync(string key)
    {
        if (await store.FindAsync(new PairId(key), CancellationToken.None) is not { Value: var pair })
        {
            return null;
        }

        known[key] = pair;
        words.Keep(key, JsonSerializer.Serialize(pair));
        foreach (var person in new[] { pair.Executive.Id.Value, pair.Mentor.Id.Value })
        {
            (byPerson.TryGetValue(person, out var its) ? its : byPerson[person] = []).Add(key);
        }

        return pair;
    }

    public static bool IsIn(Pair pair, string? person) =>
        pair.Executive.Id.Value == person || pair.Mentor.Id.Value == person || pair.Assistant?.Id.Value == person;
}
