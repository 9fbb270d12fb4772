using RMBot.Review;

namespace RMBot.Pairs;

/// <summary>What need not go out any more although it is due, because the coach or a person was late.</summary>
public static class Overtaking
{
    /// <summary>Longer than a weekend: what is later than that was held up by more than quiet hours.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromDays(3);

    public static bool IsOvertaken(this Pair pair, Prompt prompt, DateTimeOffset now) =>
        pair.HasNewer(prompt, now)
        || pair.HasBegun(prompt, now)
        || pair.HasOnlyJustHeard(prompt)
        || pair.IsStale(prompt, now);

    /// <summary>What a reminder reminds of; nothing for anything else.</summary>
    public static PromptKind[] RemindsOf(this PromptKind kind) =>
        kind switch
        {
            PromptKind.SuggestedReminder => [PromptKind.Suggested],
            PromptKind.InvitationReminder => [PromptKind.Invitation],
            PromptKind.CharterReminder => [PromptKind.CharterReady, PromptKind.CharterChanged],
            PromptKind.ReviewReminder => [PromptKind.ReviewDue],
            PromptKind.Nudge => [PromptKind.BookSessions],
            _ => [],
        };

    /// <summary>A newer prompt of the same kind is due as well: after a silence only the newest goes out.</summary>
    private static bool HasNewer(this Pair pair, Prompt prompt, DateTimeOffset now) =>
        Plan.IsPlanned(prompt.Kind)
        && pair.DueAt(now).Any(other => other.Kind == prompt.Kind && other.To == prompt.To && other.Due > prompt.Due);

    /// <summary>There is nothing to prepare for a session that has begun, nor is it news when it begins.</summary>
    private static bool HasBegun(this Pair pair, Prompt prompt, DateTimeOffset now) =>
        prompt.Kind
            is PromptKind.PrepareQuestion
                or PromptKind.PrepareBrief
                or PromptKind.QuestionPassed
                or PromptKind.SessionMoved
        && pair.Sessions.Any(session => session.Number == prompt.Occurrence && session.StartsAt <= now);

    /// <summary>What this reminds of had not gone out when the reminder fell due.</summary>
    private static bool HasOnlyJustHeard(this Pair pair, Prompt reminder) =>
        pair.Prompts.Any(first =>
            first.To == reminder.To
            && reminder.Kind.RemindsOf().Contains(first.Kind)
            && (first.NextLook is not null || (first.Delivery is DeliveryState.Sent sent && sent.At >= reminder.Due))
        );

    /// <summary>
    /// After days of silence (the coach was down, or restored from a backup) only the newest goes out, of whatever kind: nobody
    /// finds a pile of questions about the weeks before. A look back is asked for in any case; there is no second one.
    /// </summary>
    private static bool IsStale(this Pair pair, Prompt prompt, DateTimeOffset now) =>
        Plan.IsPlanned(prompt.Kind)
        && !ReviewPlan.IsPlanned(prompt.Kind)
        && prompt.Due + Silence <= now
        && pair.DueAt(now)
            .OrderByDescending(other => other.Due)
            .Any(other =>
                Plan.IsPlanned(other.Kind)
                && other.To == prompt.To
                && other.Due > prompt.Due
                && !pair.IsOvertaken(other, now)
            );
}
