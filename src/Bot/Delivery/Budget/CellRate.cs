namespace RMBot.Delivery;

/// <summary>
/// The arithmetic of a tenant's budget, a generic cell rate algorithm: one moment says until when all is spent, and every
/// send moves it on by its share of a second.
/// </summary>
public static class CellRate
{
    /// <summary>Teams has been seen to ask for more than ten minutes; nobody is kept from everything for so long.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>What is reserved begins no further ahead than this, so that no instance keeps the others waiting.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromSeconds(0.75);

    private static readonly TimeSpan FurthestCharged = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ClocksMayDiffer = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Until when all is spent, now at the earliest. Further ahead than the longest pause can only be a clock that was wrong,
    /// here or where it was written: that counts as nothing.
    /// </summary>
    public static DateTimeOffset SpentUntil(DateTimeOffset freeAt, DateTimeOffset now) =>
        freeAt <= now || freeAt - now > LongestPause + ClocksMayDiffer ? now : freeAt;

    /// <summary>What to write for so many sends, the first at this moment; null while others have reserved too far ahead.</summary>
    public static DateTimeOffset? Reserve(
        DateTimeOffset spentUntil,
        DateTimeOffset now,
        TimeSpan notSooner,
        int sends,
        int perSecond
    ) => spentUntil - now > Horizon ? null : now + FirstAfter(spentUntil - now, notSooner) + TimeOf(sends, perSecond);

    /// <summary>What to write for so many sends that have been made; null while prompts wait long enough already.</summary>
    public static DateTimeOffset? Charge(DateTimeOffset spentUntil, DateTimeOffset now, int sends, int perSecond) =>
        spentUntil - now > FurthestCharged ? null : spentUntil + TimeOf(sends, perSecond);

    /// <summary>How long until the first reserved send: not before storage will have answered, nor among what this instance holds already.</summary>
    public static TimeSpan FirstAfter(TimeSpan spentFor, TimeSpan notSooner) =>
        spentFor > notSooner ? spentFor : notSooner;

    /// <summary>What to write so that nobody sends for so long; null when that is so already.</summary>
    public static DateTimeOffset? Pause(DateTimeOffset spentUntil, DateTimeOffset now, TimeSpan pause)
    {
        var until = now + (pause < LongestPause ? pause : LongestPause);
        return until > spentUntil ? until : null;
    }

    public static TimeSpan TimeOf(int sends, int perSecond) => TimeSpan.FromSeconds((double)sends / perSecond);
}
