using RMBot.Pairs;

namespace RMBot.Fuzzing;

/// <summary>The life of a pair: from which stage which other may come, in what one person does or one look finds due.</summary>
internal static class Course
{
    public static bool IsLegal(Stage from, Stage to) =>
        from == to
        || (to == Stage.Closed)
        || (from, to)
            is
                (Stage.Proposed, Stage.Invited)
                or
                (Stage.Invited, Stage.Clarifying)
                or
                (Stage.Clarifying, Stage.Active)
                or
                (Stage.Active, Stage.Paused)
                or
                (Stage.Paused, Stage.Active)
                or
                (Stage.Active, Stage.Reviewing)
                or
                (Stage.Reviewing, Stage.Active);

    /// <summary>Where a pair may begin: asked for, or suggested.</summary>
    public static bool MayBegin(Stage stage) => stage == Stage.Proposed;
}
