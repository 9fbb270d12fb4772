namespace RMBot.Pairs;

/// <summary>What need not go out any more although it is due, because the coach or a person was late.</summary>
public static class Overtaking
{
    public static bool IsOvertaken(this Pair pair, Prompt prompt, DateTimeOffset now) =>
        pair.HasNewer(prompt, now) || pair.HasBegun(prompt, now) || pair.HasOnlyJustHeard(prompt);

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
}
