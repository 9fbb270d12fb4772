using RMBot.Pairs;

namespace RMBot.Review;

/// <summary>How far something was reached.</summary>
public enum Reached
{
    Yes,
    Partly,
    No,
}

/// <summary>What the effort came to, for the mentor.</summary>
public enum Worth
{
    GaveMore,
    Even,
    CostMore,
}

public enum Next
{
    Close,
    Extend,
    Evolve,
}

/// <summary>What one side wishes for after the term.</summary>
/// <param name="Months">How much longer, when it is to be extended.</param>
public sealed record Wish(Next Next, int Months = 0) : Discreet;

/// <summary>What one side answered, blind, at the end of a term (coaching content 3.6).</summary>
/// <param name="Start">Looking back: the executive's knowledge of the subject, the mentor's confidence with seniors (S56), 1 to 5.</param>
/// <param name="Aim">Whether the mentor's own aim was met, as either of the two sees it (S63).</param>
/// <param name="Changed">What was decided, done or learned differently.</param>
/// <param name="Worth">Mentor only, like <paramref name="Frank"/>: never the executive's to see.</param>
/// <param name="Frank">How safe it was to be frank, 1 to 5.</param>
/// <param name="Recommend">0 to 10.</param>
/// <param name="Wish">Never shown; only what both wish comes of it (S61).</param>
public sealed record ReviewAnswers(
    Answer<int> Start,
    Answer<int> Now,
    Answer<Reached> Outcome,
    Answer<Reached> Aim,
    Answer<string>? Changed,
    Answer<Worth>? Worth,
    Answer<int>? Frank,
    Answer<int> Recommend,
    Answer<string>? Thanks,
    Answer<Wish> Wish
) : Discreet;

/// <summary>A proposal to go on for a set time; the other says yes or no to it (S61).</summary>
public sealed record Extension(Role By, int Months, bool WasDeclined = false);

public enum ReviewOutcome
{
    /// <summary>The term ends on its day.</summary>
    Closing,
    Extended,

    /// <summary>Both want mentoring next; a new pair with roles turned begins (S62).</summary>
    Evolved,
}

/// <summary>The look back on one term.</summary>
/// <param name="OpenedBy">Who said that they are done early; null when it opened by itself.</param>
/// <param name="RevealedAt">When both could see it; null while it is blind.</param>
public sealed record TermReview(
    DateTimeOffset OpenedAt,
    Role? OpenedBy = null,
    ReviewAnswers? Executive = null,
    ReviewAnswers? Mentor = null,
    DateTimeOffset? RevealedAt = null,
    Extension? Extension = null,
    ReviewOutcome Outcome = ReviewOutcome.Closing
) : Discreet
{
    public ReviewAnswers? this[Role role] => role == Role.Executive ? Executive : Mentor;

    public TermReview With(Role role, ReviewAnswers answers) =>
        role == Role.Executive ? this with { Executive = answers } : this with { Mentor = answers };
}
