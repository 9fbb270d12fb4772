using RMBot.Load.Prompts;
using RMBot.Pairs;

namespace RMBot.Load.Kills;

/// <summary>One talk, held against what is kept of it and what came of it.</summary>
/// <param name="Lost">Confirmed answers that are not kept, owed cards that never came, pairs that are not where they were brought.</param>
/// <param name="Doubled">Answers kept twice, pairs made twice, cards that came again and were marked long before a kill.</param>
/// <param name="Repeated">Cards that came again because of a kill between sending and marking.</param>
internal sealed record Verdict(int Lost, int Doubled, int Repeated, IReadOnlyList<string> Why)
{
    /// <summary>From Teams' answer until the mark is written, on a machine that is busy.</summary>
    private static readonly TimeSpan Marked = TimeSpan.FromSeconds(4);

    public static async Task<Verdict> OfAsync(
        KilledTalk talk,
        Stores stores,
        IReadOnlyCollection<DateTimeOffset> killedAt,
        CancellationToken ct
    )
    {
        var executive = new PersonId(talk.Executive.Person.ObjectId);
        var memberships = await stores.Pairs.OfAsync(executive, ct);
        if (memberships.Count == 0)
            return new Verdict(1, 0, 0, ["There is no pair."]);
        var pair = (await stores.Pairs.FindAsync(memberships[0].Pair, ct))!.Value;
        var found = new Findings();
        found.Doubled.AddRange(memberships.Skip(1).Select(_ => "There is another pair."));
        if (!talk.IsWhereTheyBroughtIt(pair))
            found.Lost.Add($"The pair is {pair.Stage}.");
        Compare(talk.Executive.Said, talk.KeptOf(pair, Role.Executive), found);
        Compare(talk.Mentor.Said, talk.KeptOf(pair, Role.Mentor), found);
        foreach (var (to, words) in talk.Owed)
            Count([.. to.CameAt(words)], words, killedAt, found);
        return new Verdict(found.Lost.Count, found.Doubled.Count, found.Repeated, [.. found.Lost, .. found.Doubled]);
    }

    private static void Compare(
        Dictionary<string, string> said,
        IReadOnlyDictionary<string, string?> kept,
        Findings found
    )
    {
        foreach (var (question, words) in kept)
        {
            if (!said.TryGetValue(question, out var confirmed))
                found.Doubled.Add($"'{question}' is kept as '{words}', which nobody said.");
            else if (words != confirmed)
                found.Lost.Add($"'{question}' is kept as '{words}', and was '{confirmed}'.");
        }
        var twice = kept.Values.OfType<string>().Where(words => words.Contains('(', StringComparison.Ordinal));
        found.Doubled.AddRange(
            twice.GroupBy(words => words).Where(group => group.Count() > 1).Select(group => $"'{group.Key}' twice.")
        );
    }

    private static void Count(
        DateTimeOffset[] came,
        string words,
        IReadOnlyCollection<DateTimeOffset> killedAt,
        Findings found
    )
    {
        if (came.Length == 0)
            found.Lost.Add($"'{words}' never came.");
        for (var again = 1; again < came.Length; again++)
            if (killedAt.Any(kill => kill >= came[again - 1] && kill <= came[again - 1] + Marked))
                found.Repeated++;
            else
                found.Doubled.Add($"'{words}' came again.");
    }

    private sealed class Findings
    {
        public List<string> Lost { get; } = [];
        public List<string> Doubled { get; } = [];
        public int Repeated { get; set; }
    }
}
