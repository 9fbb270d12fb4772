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
        return
        [
            .. contributions
                .Where(one => one.Counted.At < end)
                .GroupBy(one => (one.Counted.Measure, one.Counted.Side))
                .OrderBy(group => group.Key)
                .SelectMany(group => Cut(group.Key.Measure, group.Key.Side, InOrder(group))),
        ];
    }

    private static IEnumerable<Contribution> InOrder(IEnumerable<Contribution> contributions) =>
        contributions
            .OrderBy(one => one.Counted.At)
            .ThenBy(one => one.Pair.Value, StringComparer.Ordinal)
            .ThenBy(one => one.Counted.Value);

    /// <summary>What is left over at the end waits until it is a block too.</summary>
    private static IEnumerable<Block> Cut(Measure measure, Role side, IEnumerable<Contribution> ordered)
    {
        var block = ImmutableArray.CreateBuilder<Contribution>();
        var people = new HashSet<PersonId>();
        foreach (var one in ordered)
        {
            block.Add(one);
            people.Add(one.Person);
            if (people.Count >= FewestPeople)
            {
                yield return new Block(measure, side, block.ToImmutable());
                block.Clear();
                people.Clear();
            }
        }
    }
}
