using RMBot.Pairs;

namespace RMBot.Care;

/// <summary>Not now brings a prompt back on the next working morning, once; skip lets it go (S36).</summary>
public static class Snoozing
{
    public static Pair NotNow(this Pair pair, PromptKind kind, Role by, int occurrence, DateTimeOffset now) =>
        pair.Find(kind, by, occurrence) is { } prompt && (Plan.IsPlanned(kind) || kind == PromptKind.Suggested)
            ? pair.WithoutReminderOf(kind, by).Owe(prompt.Again(LocalTime.NextWorkingMorning(now, pair[by].TimeZone)))
            : pair;

    /// <summary>A suggestion that comes back is its own reminder.</summary>
    private static Pair WithoutReminderOf(this Pair pair, PromptKind kind, Role by) =>
        kind == PromptKind.Suggested ? pair.Forget(by, PromptKind.SuggestedReminder) : pair;

    /// <summary>What would come back does not, and nobody is reminded of it.</summary>
    public static Pair Skip(this Pair pair, PromptKind kind, Role by, int occurrence)
    {
        var again = pair.Find(kind, by, occurrence)?.Again(default).Id;
        return pair
            .Prompts.Where(prompt =>
                prompt.HasNotGoneOut
                && (
                    prompt.Id == again
                    || (prompt.To == by && prompt.Occurrence == occurrence && prompt.Kind.RemindsOf().Contains(kind))
                )
            )
            .Aggregate(pair, (left, prompt) => left.Skipped(prompt.Id, "skipped by the person"));
    }

    private static Prompt? Find(this Pair pair, PromptKind kind, Role to, int occurrence) =>
        pair.Prompts.FirstOrDefault(prompt =>
            prompt.Kind == kind && prompt.To == to && prompt.Occurrence == occurrence && !prompt.IsAgain
        );
}
