namespace RMBot.Delivery;

/// <summary>When to try again: soon at first, then ever more seldom, for most of a day; what Teams asks for is waited for.</summary>
public static class Backoff
{
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(10),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(4),
        TimeSpan.FromHours(12),
    ];

    /// <param name="tries">How often it was tried, from 1.</param>
    /// <param name="asked">How long Teams asked to wait.</param>
    /// <param name="chance">From 0 to 1, so that what failed together does not come back together.</param>
    public static TimeSpan After(int tries, TimeSpan? asked, double chance)
    {
        var pause = Pauses[Math.Clamp(tries - 1, 0, Pauses.Length - 1)];
        var longer = asked > pause ? asked.Value : pause;
        return longer * (1 + (chance / 4));
    }
}
