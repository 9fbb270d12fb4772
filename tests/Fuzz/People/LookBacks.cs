using RMBot.Pairs;
using RMBot.Review;

namespace RMBot.Fuzzing;

/// <summary>What one of the two said of a term that is nearly over.</summary>
internal static class LookBacks
{
    public static Pair LookedBackOn(this Pair pair, Role by, DateTimeOffset now) => pair.LookBack(by, Answers(by), now);

    private static ReviewAnswers Answers(Role by) =>
        new(
            new Answer<int>(by, Visibility.Partner, 2),
            new Answer<int>(by, Visibility.Partner, 4),
            new Answer<Reached>(by, Visibility.Partner, Reached.Yes),
            new Answer<Reached>(by, Visibility.Programme, Reached.Partly),
            new Answer<string>(by, Visibility.Me, "I ask first"),
            by == Role.Mentor ? new Answer<Worth>(by, Visibility.Me, Worth.Even) : null,
            by == Role.Mentor ? new Answer<int>(by, Visibility.Programme, 3) : null,
            new Answer<int>(by, Visibility.Programme, 9),
            new Answer<string>(by, Visibility.Partner, "Thank you"),
            new Answer<Wish>(by, Visibility.Me, by == Role.Mentor ? new Wish(Next.Close) : new Wish(Next.Extend, 3))
        );
}
