namespace RMBot.Pairs;

/// <summary>The hours of a working day, where a person is, in which the coach writes of its own accord.</summary>
/// <param name="To">Later than From on the same day.</param>
public sealed record WakingHours(TimeOnly From, TimeOnly To)
{
    public static readonly WakingHours Usual = new(new TimeOnly(8, 0), new TimeOnly(19, 0));

    private static readonly TimeOnly Nine = new(9, 0);

    /// <summary>When to write what waited for the day: at nine, or when the hours begin if nine is not among them.</summary>
    public TimeOnly Morning => Nine >= From && Nine <= To ? Nine : From;
}
