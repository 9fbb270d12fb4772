using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.Aims;

/// <summary>The rules of the mentor's side: kept for the mentor alone until they share it.</summary>
public static class Sharing
{
    public static Pair Tell(this Pair pair, MentorAims aims) => pair.IsOpenForAims() ? pair with { Aims = aims } : pair;

    /// <summary>The mentor's side goes into a draft charter that both get; what is private stays behind.</summary>
    public static Pair Share(this Pair pair, DateTimeOffset now) =>
        !pair.IsOpenForAims() || pair.Aims is not { } aims
            ? pair
            : (pair with { Draft = new CharterDraft(1, Drafting.From(pair.Asked, aims), null, null) })
                .Forget(Role.Mentor, PromptKind.AimsReminder)
                .Owe(
                    Prompt.Of(PromptKind.CharterReady, Role.Executive, now),
                    Prompt.Of(PromptKind.CharterReady, Role.Mentor, now),
                    Prompt.Of(PromptKind.CharterReminder, Role.Executive, now.AddDays(3)),
                    Prompt.Of(PromptKind.CharterReminder, Role.Mentor, now.AddDays(3))
                );

    public static bool IsOpenForAims(this Pair pair) => pair is { Stage: Stage.Clarifying, Draft: null };
}
