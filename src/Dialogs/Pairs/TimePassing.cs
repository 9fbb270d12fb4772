using RMBot.Care;
using RMBot.Review;

namespace RMBot.Pairs;

/// <summary>
/// What becomes of a pair by time alone, before anybody looks at what it owes. Each rule is pure and safe to repeat, and owes
/// a prompt at its moment, so that somebody looks.
/// </summary>
public static class TimePassing
{
    public static Pair At(this Pair pair, DateTimeOffset now) =>
        pair.ResumeWhenDue(now).PlanTheEnd(now).RevealWhenDue(now).EndWhenDue(now);
}
