using RMBot.Pairs;

namespace RMBot.Review;

/// <summary>The days of a term's end, each a morning where the person is: the review opens, is revealed, the term is over (S60).</summary>
public static class TermDays
{
    private const int ReviewDays = 14;
    private const int DaysToTheEnd = 3;
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>The review of the term that is on, or was the last; null while none has begun.</summary>
    public static TermReview? Review(this Pair pair) =>
        pair.Reviews is [.., { Outcome: not ReviewOutcome.Extended } latest] ? latest : null;

    /// <summary>1 for the first term, one more with each extension.</summary>
    public static int Round(this Pair pair) =>
        pair.Reviews.Count(review => review.Outcome == ReviewOutcome.Extended) + 1;

    /// <summary>What the charter says, or sooner when one of the two said that they are done early.</summary>
    public static DateOnly LastDay(this Pair pair)
    {
        var agreed = pair.Charter?.EndsOn ?? DateOnly.MaxValue;
        if (pair.Review() is not { OpenedBy: not null } early)
        {
            return agreed;
        }

        var day = early.RevealedAt is { } revealed
            ? LocalTime.Day(revealed, pair.Executive.TimeZone).AddDays(DaysToTheEnd)
            : LocalTime.Day(early.OpenedAt, pair.Executive.TimeZone).AddDays(ReviewDays);
        return day < agreed ? day : agreed;
    }

    public static DateTimeOffset ReviewOpens(this Pair pair, Role role) =>
        pair.Review() is { OpenedBy: not null } early
            ? pair.InTheirDay(role, early.OpenedAt)
            : pair.On(pair.LastDay().AddDays(-ReviewDays), role);

    /// <summary>From then on nobody waits for the other any more.</summary>
    public static DateTimeOffset ReviewDeadline(this Pair pair, Role role) =>
        pair.On(pair.LastDay().AddDays(-DaysToTheEnd), role);

    public static DateTimeOffset TermEnds(this Pair pair, Role role) => pair.On(pair.LastDay(), role);

    /// <summary>The first of the two mornings: what happens, happens to both at once.</summary>
    public static DateTimeOffset First(this Pair pair, Func<Pair, Role, DateTimeOffset> moment) =>
        new[] { moment(pair, Role.Executive), moment(pair, Role.Mentor) }.Min();

    public static DateTimeOffset InTheirDay(this Pair pair, Role role, DateTimeOffset moment) =>
        LocalTime.InWakingHours(moment, pair[role].TimeZone, pair.Waking);

    private static DateTimeOffset On(this Pair pair, DateOnly day, Role role)
    {
        var zone = pair[role].TimeZone;
        return LocalTime.InWakingHours(LocalTime.At(day, Morning, zone), zone, pair.Waking);
    }
}
