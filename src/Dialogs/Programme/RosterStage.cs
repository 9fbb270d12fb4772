using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Where a pair is, as organisers see it, in the order of its life.</summary>
public enum RosterStage
{
    Proposed,
    Invited,
    Clarifying,
    Active,
    Paused,
    Reviewing,

    /// <summary>The term ran its course, or both were done early.</summary>
    Completed,

    /// <summary>It ended in another way; which one is the two's own.</summary>
    Ended,
}

public static class RosterStages
{
    public static RosterStage ShownStage(this Pair pair) =>
        pair.Stage switch
        {
            Stage.Proposed => RosterStage.Proposed,
            Stage.Invited => RosterStage.Invited,
            Stage.Clarifying => RosterStage.Clarifying,
            Stage.Active => RosterStage.Active,
            Stage.Paused => RosterStage.Paused,
            Stage.Reviewing => RosterStage.Reviewing,
            Stage.Closed => pair.Ending == Ending.Completed ? RosterStage.Completed : RosterStage.Ended,
        };

    /// <summary>Whether organisers may know who the two are.</summary>
    public static bool AreNamed(this Pair pair) => pair.IsSuggested || pair.WasAccepted();

    /// <summary>Whether the mentor ever accepted: before, nobody is told who it is (S6), nor who asked (S68).</summary>
    public static bool WasAccepted(this Pair pair) =>
        pair.Stage switch
        {
            Stage.Proposed or Stage.Invited => false,
            Stage.Clarifying or Stage.Active or Stage.Paused or Stage.Reviewing => true,
            Stage.Closed => pair.Ending is Ending.Completed or Ending.Left,
        };
}
