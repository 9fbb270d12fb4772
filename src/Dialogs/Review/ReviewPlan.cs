using RMBot.Pairs;

namespace RMBot.Review;

/// <summary>When each of the two hears of the review and of the end.</summary>
public static class ReviewPlan
{
    private static readonly Role[] Both = [Role.Executive, Role.Mentor];

    public static bool IsPlanned(PromptKind kind) =>
        kind is PromptKind.ReviewDue or PromptKind.ReviewReminder or PromptKind.ReviewRevealed or PromptKind.TermEnded;

    public static IEnumerable<Prompt> Prompts(Pair pair) =>
        pair.Charter is null ? [] : Both.SelectMany(role => Prompts(pair, role));

    /// <summary>A charter is agreed, or was agreed before there were reviews: its end is planned.</summary>
    public static Pair PlanTheEnd(this Pair pair, DateTimeOffset now) =>
        pair.IsUnderWay()
        && pair.Charter is not null
        && !pair.Prompts.Any(prompt => prompt.Kind == PromptKind.TermEnded && prompt.Occurrence == pair.Round())
            ? pair.Replan(now)
            : pair;

    private static IEnumerable<Prompt> Prompts(Pair pair, Role role)
    {
        var isOn = pair.IsUnderWay();
        var isDone = pair is { Stage: Stage.Closed, Ending: Pairs.Ending.Completed };
        var review = pair.Review();
        if (isOn && review is not { RevealedAt: not null } && review?[role] is null)
        {
            var opens = pair.ReviewOpens(role);
            if (review?.OpenedBy != role)
            {
                yield return Of(PromptKind.ReviewDue, opens);
            }

            yield return Of(PromptKind.ReviewReminder, pair.InTheirDay(role, opens.AddDays(7)));
        }

        if (isOn && review is { RevealedAt: null } and not { Executive: null, Mentor: null })
        {
            yield return Of(PromptKind.ReviewRevealed, pair.ReviewDeadline(role));
        }

        for (var term = 0; (isOn || isDone) && term < pair.Reviews.Length; term++)
        {
            if (pair.Reviews[term].RevealedAt is { } revealed)
            {
                yield return Prompt.Of(PromptKind.ReviewRevealed, role, pair.InTheirDay(role, revealed), term + 1);
            }
        }

        if ((isOn || isDone) && review is not { Outcome: ReviewOutcome.Evolved })
        {
            yield return Of(PromptKind.TermEnded, pair.TermEnds(role));
        }

        Prompt Of(PromptKind kind, DateTimeOffset due) => Prompt.Of(kind, role, due, pair.Round());
    }
}
