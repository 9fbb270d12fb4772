using RMBot.Pairs;

namespace RMBot.Purpose;

/// <summary>The rules of the ask: kept before it is sent, changed freely until then, and nobody else hears of it (S10).</summary>
public static class Proposing
{
    public static Pair Propose(
        PairId id,
        Participant executive,
        Participant mentor,
        Ask ask,
        DateTimeOffset now,
        PairKind kind = PairKind.ReverseMentoring
    ) =>
        executive.Id == mentor.Id
            ? throw new InvalidOperationException("Nobody is their own mentor.")
            : new Pair
            {
                Id = id,
                Kind = kind,
                Stage = Stage.Proposed,
                Since = now,
                Executive = executive,
                Mentor = mentor,
                Ask = ask,
            };

    /// <summary>A new or changed ask; what was sent already stays as it was sent, and a suggestion stays the suggested mentor's.</summary>
    public static Pair Amend(this Pair pair, Participant mentor, Ask ask) =>
        pair.Stage != Stage.Proposed ? pair
        : pair.IsSuggested
            ? (pair with { Ask = ask }).Forget(Role.Executive, PromptKind.Suggested, PromptKind.SuggestedReminder)
        : pair with { Mentor = mentor, Ask = ask };

    /// <summary>Sends the ask, once there is one, to the mentor, with one gentle reminder if it stays unanswered.</summary>
    public static Pair Invite(this Pair pair, DateTimeOffset now) =>
        pair is not { Stage: Stage.Proposed, Ask: not null }
            ? pair
            : (pair with { Stage = Stage.Invited, Since = now }).Owe(
                Prompt.Of(PromptKind.Invitation, Role.Mentor, now),
                Prompt.Of(PromptKind.InvitationReminder, Role.Mentor, now.AddDays(3))
            );
}
