using RMBot.Pairs;

namespace RMBot.Review;

/// <summary>
/// The rules of a review: each side answers blind, and both see it together. While it is blind the pair stays Active: the last
/// sessions go on, and nothing tells one side that the other has answered. With the reveal it is Reviewing.
/// </summary>
public static class LookingBack
{
    public static bool IsOpenForReview(this Pair pair, Role by, DateTimeOffset now) =>
        pair is { Stage: Stage.Active, Charter: not null }
        && pair.First(TermDays.ReviewOpens) <= now
        && pair.Review() is not { RevealedAt: not null }
        && pair.Review()?[by] is null;

    public static bool MayFinish(this Pair pair, DateTimeOffset now) =>
        pair is { Stage: Stage.Active, Charter: not null }
        && pair.Review() is null
        && now < pair.First(TermDays.ReviewOpens);

    /// <summary>Done early: the review opens now, and the term ends with it. A success like any other.</summary>
    public static Pair FinishEarly(this Pair pair, Role by, DateTimeOffset now) =>
        pair.MayFinish(now) ? (pair with { Reviews = pair.Reviews.Add(new TermReview(now, by)) }).Replan(now) : pair;

    /// <summary>One side's answers; once given they stay, and the second ones reveal both.</summary>
    public static Pair LookBack(this Pair pair, Role by, ReviewAnswers answers, DateTimeOffset now)
    {
        if (!pair.IsOpenForReview(by, now))
        {
            return pair;
        }

        var known = pair.Review();
        var review = (known ?? new TermReview(now)).With(by, answers);
        var kept = pair with
        {
            Reviews = known is null ? pair.Reviews.Add(review) : pair.Reviews.Replace(known, review),
        };
        return review is { Executive: not null, Mentor: not null } ? kept.Reveal(review, now) : kept.Replan(now);
    }

    /// <summary>What one side answered is shown once the deadline has passed, whether or not the other did.</summary>
    public static Pair RevealWhenDue(this Pair pair, DateTimeOffset now) =>
        pair.Stage == Stage.Active
        && pair.Review() is { RevealedAt: null } review
        && (review.Executive ?? review.Mentor) is not null
        && pair.First(TermDays.ReviewDeadline) <= now
            ? pair.Reveal(review, now)
            : pair;

    private static Pair Reveal(this Pair pair, TermReview review, DateTimeOffset now)
    {
        var (executive, mentor) = (WishOf(review, Role.Executive), WishOf(review, Role.Mentor));
        if (executive is { Next: Next.Evolve } && mentor is { Next: Next.Evolve })
        {
            return pair.Evolve(review with { RevealedAt = now }, now);
        }

        var revealed = review with { RevealedAt = now, Extension = Shorter(executive, mentor) };
        var shown = pair with
        {
            Stage = Stage.Reviewing,
            Since = now,
            Reviews = pair.Reviews.Replace(review, revealed),
        };
        return executive is { Next: Next.Extend } && executive == mentor
            ? shown.ExtendBy(executive.Months, now)
            : shown.Replan(now);
    }

    /// <summary>Who wishes to go on, or wishes it for the shorter time, has proposed it; the other decides.</summary>
    private static Extension? Shorter(Wish? executive, Wish? mentor) =>
        (executive, mentor) switch
        {
            ({ Next: Next.Extend } one, { Next: Next.Extend } other) when other.Months < one.Months => new Extension(
                Role.Mentor,
                other.Months
            ),
            ({ Next: Next.Extend } one, _) => new Extension(Role.Executive, one.Months),
            (_, { Next: Next.Extend } other) => new Extension(Role.Mentor, other.Months),
            _ => null,
        };

    /// <summary>A wish counts, but is not for showing.</summary>
    private static Wish? WishOf(TermReview review, Role role) =>
        review[role] is { } answers && answers.Wish.TryRead(role, out var wish) ? wish : null;
}
