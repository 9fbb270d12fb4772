namespace RMBot.Delivery;

/// <summary>How fast and how patiently prompts go out: section Delivery.</summary>
public sealed class DeliveryOptions
{
    /// <summary>
    /// Requests a second that prompts may make of Teams, for each tenant and over all instances; 0 for no limit. Teams allows
    /// 50 (platform page "Rate limits"), and people who are talking need some of them.
    /// </summary>
    public int PerSecond { get; set; } = 40;

    /// <summary>
    /// Prompts a second that an instance with little to send lets go without reserving their share with the others; Teams' 50
    /// leave room for it.
    /// </summary>
    public int Unreserved { get; set; } = 3;

    /// <summary>Pairs that one instance looks at at once.</summary>
    public int AtOnce { get; set; } = 32;

    /// <summary>How long a wake-up stays hidden from other instances before it is held anew.</summary>
    public TimeSpan Visibility { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a prompt is one instance's to send; longer than sending can take, and than an instance may stand still without
    /// its prompt going out twice.
    /// </summary>
    public TimeSpan ClaimFor { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a prompt waits for its turn before it makes room for others.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Between two sweeps over all pairs, of all instances together; zero for none.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromHours(1);

    /// <summary>What should have been looked at this long ago has lost its wake-up.</summary>
    public TimeSpan OverdueAfter { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Between two pages of a sweep, a thousand rows each. With it an instance that has nothing else to do asks storage less than
    /// once a second, and a sweep over 100,000 pairs takes two hours.
    /// </summary>
    public TimeSpan SweepPause { get; set; } = TimeSpan.FromSeconds(7);

    /// <summary>How many months of the ledger are kept beside the present one.</summary>
    public int LedgerMonths { get; set; } = 12;
}
