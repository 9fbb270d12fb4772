namespace RMBot.Delivery;

/// <summary>How an instance reserves: in blocks, in time, and not too often.</summary>
internal static class Pace
{
    /// <summary>
    /// A permit that could not be used in its time is lost: a machine that stood still would otherwise send what it held on
    /// top of what the others send by now. With 40 a second, this and the claim together a quarter of a second late, no second
    /// holds more than Teams' 50.
    /// </summary>
    public static readonly TimeSpan MostLate = TimeSpan.FromSeconds(0.1);

    /// <summary>How long after it was taken a permit may be used: the claim is written meanwhile.</summary>
    public static readonly TimeSpan PermitLasts = TimeSpan.FromSeconds(0.15);

    public static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Ahead = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan LongestBetween = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// Sends in one block: a quarter of a second's, or half a second's where a reservation costs a read too.
    /// </summary>
    public static int Block(int perSecond, bool isShared) => Math.Max(1, perSecond / (isShared ? 2 : 4));

    /// <summary>From one reservation to the next, so that requests that come one by one do not cost a write each.</summary>
    public static TimeSpan Between(int perSecond)
    {
        var eight = CellRate.TimeOf(8, perSecond);
        return eight < LongestBetween ? eight : LongestBetween;
    }

    /// <summary>How long before the last permit of a block the next block is asked for.</summary>
    public static TimeSpan Before(TimeSpan answerTakes) => Ahead + answerTakes;

    public static TimeSpan AnswerTakes(TimeSpan last) => last < LongestAnswer ? last : LongestAnswer;
}
