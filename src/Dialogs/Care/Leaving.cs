using RMBot.Invitation;
using RMBot.Pairs;

namespace RMBot.Care;

/// <summary>The no-fault exit: from any stage, by either, without a reason; the other gets a neutral note (S36).</summary>
public static class Leaving
{
    public static Pair Leave(this Pair pair, Role by, DateTimeOffset now) =>
        pair.Stage switch
        {
            Stage.Proposed when by == Role.Executive => pair.Close(Ending.Withdrawn, now),
            Stage.Proposed => pair,
            Stage.Invited when by == Role.Mentor => pair.Decline(now),
            Stage.Invited when !pair.HasReachedTheMentor() => pair.Close(Ending.Withdrawn, now),
            Stage.Invited => pair.Close(Ending.Withdrawn, now).Owe(Notice(by, now)),
            Stage.Clarifying or Stage.Active or Stage.Paused or Stage.Reviewing => pair.Close(Ending.Left, now)
                .Owe(Notice(by, now)),
            Stage.Closed => pair,
        };

    /// <summary>One of the two is to be forgotten: an ask that was never sent ends too, and its author is told.</summary>
    public static Pair EndWithout(this Pair pair, Role gone, DateTimeOffset now) =>
        pair.Stage == Stage.Proposed && gone == Role.Mentor
            ? pair.Close(Ending.Withdrawn, now).Owe(Notice(gone, now))
            : pair.Leave(gone, now);

    private static Pair Close(this Pair pair, Ending ending, DateTimeOffset now)
    {
        var everything = Enum.GetValues<PromptKind>();
        return (pair with { Stage = Stage.Closed, Ending = ending, Since = now })
            .Forget(Role.Executive, everything)
            .Forget(Role.Mentor, everything);
    }

    private static Prompt Notice(Role by, DateTimeOffset now) => Prompt.Of(PromptKind.PartnerLeft, by.Other(), now);
}
