using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>
/// Cuts what is counted into blocks of five people and more, in the order of time. Every number an organiser is shown is made of
/// whole blocks, so that no two numbers differ by fewer than five people.
/// </summary>
public static class Blocks
{
    /// <summary>As many different people as a number stands for at least.</summary>
    public const int FewestPeople = 5;

    /// <summary>
    /// A day is counted so long after its end: what a process lost that died has been found by then, so that nothing comes in
    /// between later.
    /// </summary>
    public static readonly TimeSpan Settling = TimeSpan.FromHours(3);

    /// <summary>Only what was final before this is counted.</summary>
    public static DateTimeOffset CountedUntil(DateTimeOffset now) =>
        new((now - Settling).UtcDateTime.Date, TimeSpan.Zero);

    /// <summary>All whole blocks as they stand now; those of yesterday are among them, unchanged.</summary>
    public static ImmutableArray<Block> Of(IEnumerable<Contribution> contributions, DateTimeOffset now)
    {
        var end = CountedUntil(now);
        var groups = new SortedDictionary<(Measure Measure, Role Side), List<Contribution>>();
        foreach (var one in contributions)
        {
            if (one.Counted.At < end)
            {
                var of = (one.Counted.Measure, one.Counted.Side);
                (groups.TryGetValue(of, out var known) ? known : groups[of] = []).Add(one);
            }
        }

        return [.. groups.SelectMany(group => Cut(group.Key.Measure, group.Key.Side, group.Value))];
    }

    /// <summary>What is left over at the end waits until it is a block too.</summary>
    private static IEnumerable<Block> Cut(Measure measure, Role side, List<Contribution> all)
    {
        all.Sort(ByTimeAndPair);
        var (first, people) = (0, new List<PersonId>(FewestPeople));
        for (var at = 0; at < all.Count; at++)
        {
            if (!people.Contains(all[at].Person))
            {
                people.Add(all[at].Person);
            }

            if (people.Count >= FewestPeople)
            {
                yield return new Block(measure, side, [.. all[first..(at + 1)]]);
                first = at + 1;
                people.Clear();
            }
        }
    }

    private static int ByTimeAndPair(Contribution one, Contribution other)
    {
        var order = one.Counted.At.CompareTo(other.Counted.At);
        order = order != 0 ? order : string.CompareOrdinal(one.Pair.Value, other.Pair.Value);
        return order != 0 ? order : one.Counted.Value.CompareTo(other.Counted.Value);
    }
}
