using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;

namespace RMBot.MyData;

/// <summary>How long words are kept after an end: then only what can be counted is left, with who took part and when.</summary>
public static class Retaining
{
    /// <summary>Since when words wait to be taken out; null while the pair is open, or when they are out.</summary>
    public static DateTimeOffset? ClosedWithWordsAt(this Pair pair) =>
        pair is { Stage: Stage.Closed, WordsGoneAt: null } ? pair.Since : null;

    /// <param name="months">After the end.</param>
    public static bool AreWordsDue(this Pair pair, int months, DateTimeOffset now) =>
        pair.ClosedWithWordsAt() is { } closed
        && closed.AddMonths(months) <= now
        && pair.Prompts.All(prompt => prompt.NextLook is null);

    /// <summary>Takes the words of a closed pair out, both sides' and those of the charter; once.</summary>
    public static Pair WithoutWords(this Pair pair, DateTimeOffset now) =>
        pair.ClosedWithWordsAt() is null
            ? pair
            : pair with
            {
                WordsGoneAt = now,
                Ask = pair.Ask?.WithoutWords(),
                Exchanges = [],
                Aims = pair.Aims?.WithoutWords(),
                Draft = null,
                Charters = [.. pair.Charters.Select(charter => charter.WithoutWords())],
                Sessions = [.. pair.Sessions.Select(WithoutWords)],
                Search = null,
                Reviews =
                [
                    .. pair.Reviews.Select(review =>
                        review with
                        {
                            Executive = WithoutWords(review.Executive),
                            Mentor = WithoutWords(review.Mentor),
                        }
                    ),
                ],
                CheckIns = [.. pair.CheckIns.Select(known => known with { Remarks = [], Adds = null })],
                Steps = [.. pair.Steps.Select(step => step with { What = "" })],
                Corrections = [],
                Thanks = null,
            };

    private static Session WithoutWords(Session session) =>
        session with
        {
            Question = null,
            ExecutiveCheck = session.ExecutiveCheck is { } executive ? executive with { Next = null } : null,
            MentorCheck = session.MentorCheck is { } mentor ? mentor with { Next = null } : null,
        };

    private static ReviewAnswers? WithoutWords(ReviewAnswers? answers) =>
        answers is null ? null : answers with { Changed = null, Thanks = null };
}
