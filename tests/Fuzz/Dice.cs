namespace RMBot.Fuzzing;

/// <summary>Chance that can be had again: the same seed gives the same throws.</summary>
internal sealed class Dice(int seed, int town)
{
    private readonly Random random = new(HashOf(seed, town));

    public int Below(int limit) => random.Next(limit);

    public bool Hits(int percent) => random.Next(100) < percent;

    public T Of<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    /// <summary>One of several, each as often as its weight says.</summary>
    public T Of<T>(params IReadOnlyList<(int Weight, T Value)> all)
    {
        var left = random.Next(all.Sum(one => one.Weight));
        foreach (var (weight, value) in all)
        {
            if ((left -= weight) < 0)
            {
                return value;
            }
        }

        return all[^1].Value;
    }

    /// <summary>Some of these, in their order.</summary>
    public IEnumerable<T> Some<T>(IEnumerable<T> all, int percent) => all.Where(_ => Hits(percent)).ToList();

    // Not HashCode, which differs from process to process.
    private static int HashOf(int seed, int town) => unchecked((seed * 1_000_003) ^ (town * 7919));
}
