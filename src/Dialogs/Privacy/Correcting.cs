using RMBot.Pairs;

namespace RMBot.MyData;

/// <summary>Where somebody is, set right in a pair.</summary>
public static class Correcting
{
    /// <summary>What is planned for them moves with their day.</summary>
    public static Pair InZone(this Pair pair, Role role, string zone, DateTimeOffset now) =>
        pair[role].TimeZone == zone ? pair
        : role == Role.Executive ? (pair with { Executive = pair.Executive with { TimeZone = zone } }).Replan(now)
        : (pair with { Mentor = pair.Mentor with { TimeZone = zone } }).Replan(now);

    /// <summary>The language this side chose; null is as in Teams.</summary>
    public static Pair InLanguage(this Pair pair, Role role, string? language) =>
        pair[role].Language == language ? pair
        : role == Role.Executive ? pair with { Executive = pair.Executive with { Language = language } }
        : pair with { Mentor = pair.Mentor with { Language = language } };
}
