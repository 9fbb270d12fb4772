using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Privacy;

/// <summary>What random terms came to, so that a run that met nothing is no proof.</summary>
public sealed class Coverage
{
    private readonly SortedDictionary<string, int> terms = [];

    public int Terms { get; private set; }
    public int Steps { get; private set; }
    public int Activities { get; private set; }
    public int Private { get; private set; }

    public IReadOnlyDictionary<string, int> Reached => terms;

    public void Add(Pair pair, Office office, Notebook notebook, int steps)
    {
        Terms++;
        Steps += steps;
        Activities += notebook.Activities;
        Private += notebook.Notes.Count(note => note.Reach == Reach.Nobody);
        Count("closed on its day", pair.Ending == Ending.Completed);
        Count("left early", pair.Ending == Ending.Left);
        Count("looked back by both", pair.Reviews.Any(known => known is { Executive: not null, Mentor: not null }));
        Count("looked back by one", pair.Reviews.Any(known => known.Executive is null != known.Mentor is null));
        Count("looked back by none", pair.Ending == Ending.Completed && pair.Reviews.All(IsUnanswered));
        Count("revealed", pair.Reviews.Any(known => known.RevealedAt is not null));
        Count("extended", pair.Reviews.Any(known => known.Outcome == ReviewOutcome.Extended));
        Count("evolved", pair.Reviews.Any(known => known.Outcome == ReviewOutcome.Evolved));
        Count("one-sided wish to evolve", pair.Reviews.Any(IsOneSided));
        Count("check-in shared", pair.CheckIns.Any(IsShared));
        Count(
            "check-in kept for oneself",
            pair.CheckIns.Any(known => known.State == CheckInState.Kept && !IsShared(known))
        );
        Count("correction accepted", pair.Corrections.Any(known => known.State == CorrectionState.Accepted));
        Count("concern raised", office.Organisers.Heard.Count > 0);
        Count("paused", !pair.Pauses.IsEmpty);
        Count("thanked", pair.Thanks is not null || pair.Reviews.Any(known => known.Mentor?.Thanks is not null));
    }

    private void Count(string what, bool isSo) => terms[what] = terms.GetValueOrDefault(what) + (isSo ? 1 : 0);

    private static bool IsShared(CheckIn told) => told.State == CheckInState.Kept && told.For(told.By.Other()).Any();

    private static bool IsUnanswered(TermReview review) => review is { Executive: null, Mentor: null };

    private static bool IsOneSided(TermReview review) =>
        review.Outcome != ReviewOutcome.Evolved && new[] { review.Executive, review.Mentor }.Any(WantsToEvolve);

    private static bool WantsToEvolve(ReviewAnswers? answers) =>
        answers is not null && answers.Wish.TryRead(answers.Wish.Author, out var wish) && wish.Next == Next.Evolve;
}
