using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.CheckIns;

/// <summary>What one side can do when it does not go well; chosen in private.</summary>
public enum WayForward
{
    Shorter,
    OtherTopic,
    DeeperQuestion,
    HowWeWork,
    Pause,
    End,
    Organisers,
}

/// <summary>
/// When a check-in calls for options (S32, S37; coaching content 3.5). They are offered to its author and to nobody else;
/// neither the other nor an organiser learns that there was a cue.
/// </summary>
public static class Cues
{
    private const int Low = 2;
    private const int OftenMoved = 2;

    /// <summary>What moved before the check-in before has had its options.</summary>
    private const int SessionsBetween = 2;

    public static bool CallForOptions(this Pair pair, CheckIn told) =>
        IsLow(told, told.Comfort)
        || IsLow(told, told.Commitment)
        || told.OnPurpose is not null
            && told.OnPurpose.TryRead(told.By, out var purpose)
            && purpose == OnPurpose.NothingToTalkAbout
        || pair.Sessions.Where(session => session.Number > told.Session - SessionsBetween).Sum(Disturbed) >= OftenMoved;

    /// <summary>Whether something they said may have gone further than agreed (coaching content 3.5).</summary>
    public static bool MayHaveTravelled(this CheckIn told) =>
        told.Travelled is not null && told.Travelled.TryRead(told.By, out var travelled) && travelled != Travelled.No;

    private static bool IsLow(CheckIn told, Answer<int>? rating) =>
        rating is not null && rating.TryRead(told.By, out var value) && value <= Low;

    private static int Disturbed(Session session) => session.Moved + (session.State == SessionState.Cancelled ? 1 : 0);
}
