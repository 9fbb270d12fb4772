using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Pairs that do not get on and may need a word from an organiser.</summary>
public static class Stillness
{
    public const int MostDays = 21;

    /// <summary>For how many days a pair has been stuck; null when it is not: only more than <see cref="MostDays"/> count.</summary>
    public static int? StuckDays(this RosterLine line, DateTimeOffset now)
    {
        var days = line.StillSince(now) is { } since ? (int)(now - since).TotalDays : 0;
        return days > MostDays ? days : null;
    }

    /// <summary>Before the charter a pair moves from stage to stage; after it, from session to session.</summary>
    private static DateTimeOffset? StillSince(this RosterLine line, DateTimeOffset now) =>
        line.Stage switch
        {
            RosterStage.Proposed or RosterStage.Invited or RosterStage.Clarifying => line.Since,
            RosterStage.Active => line.Sessions is [.., { EndsAt: var last }] && last > line.Since ? last : line.Since,
            RosterStage.Paused or RosterStage.Reviewing or RosterStage.Completed or RosterStage.Ended => null,
        };
}
