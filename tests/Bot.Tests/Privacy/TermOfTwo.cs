using RMBot.Bot.Tests.Driver;
using RMBot.CheckIns;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;

namespace RMBot.Bot.Tests.Privacy;

/// <summary>What two people said in their own talks up to a charter, and what each then says in a term, under words of their own.</summary>
internal static class TermOfTwo
{
    /// <summary>What the executive said that no charter holds.</summary>
    public static readonly string[] Executives =
    [
        Script.Ask[2],
        Script.WhyYou,
        Script.Ask[7],
        Script.Ask[10],
        Script.Ask[11],
        .. Said(Role.Executive),
    ];

    /// <summary>What the mentor said that no charter holds.</summary>
    public static readonly string[] Mentors = [Script.Aims[3], Script.Aims[6], .. Said(Role.Mentor)];

    /// <summary>What both confirmed.</summary>
    public static readonly string[] Agreed = [Script.Ask[0], Script.Ask[1], Script.Aims[0]];

    public static string[] Of(Role role) => role == Role.Executive ? Executives : Mentors;

    /// <summary>A session, a check-in, thanks and a review.</summary>
    public static Pair Lived(Pair active, DateTimeOffset now)
    {
        var first = now.AddDays(7);
        var pair = active.Book([first, first.AddDays(28)], 45, now).AskFor(1, Planted(Role.Executive, "question"), now);
        pair = Both(pair, (known, role) => known.Check(1, role, Check(role), first.AddHours(1)));
        pair = Both(pair, (known, role) => known.Tell(Told(role, first), first.AddDays(8)));
        pair = Both(pair, (known, role) => known.Keep(1, role, first.AddDays(8)));
        pair = pair.Thank(Planted(Role.Executive, "half-time"), first.AddDays(9));
        var review = new DateTimeOffset(pair.Charter!.EndsOn.AddDays(-10), new TimeOnly(12, 0), TimeSpan.Zero);
        return Both(pair.At(review), (known, role) => known.LookBack(role, Answers(role), review));
    }

    private static string Planted(Role by, string where) => $"planted by the {by} in the {where}";

    private static IEnumerable<string> Said(Role by) =>
        new[] { "line", "shared remark", "private remark", "step", "change", "thanks" }
            .Concat(by == Role.Executive ? ["question", "half-time"] : Array.Empty<string>())
            .Select(where => Planted(by, where));

    private static Pair Both(Pair pair, Func<Pair, Role, Pair> change) =>
        change(change(pair, Role.Executive), Role.Mentor);

    private static SessionCheck Check(Role by) =>
        new(
            true,
            new Answer<int>(by, Visibility.Programme, 4),
            new Answer<int>(by, Visibility.Programme, 5),
            new Answer<string>(by, Visibility.Me, Planted(by, "line"))
        );

    private static CheckIn Told(Role by, DateTimeOffset first) =>
        new(1, by, CheckInState.Told, first.AddDays(8))
        {
            Remarks =
            [
                new Remark(
                    CheckInQuestions.Working,
                    new Answer<string>(by, Visibility.Partner, Planted(by, "shared remark"))
                ),
                new Remark(
                    CheckInQuestions.NotWorking,
                    new Answer<string>(by, Visibility.Me, Planted(by, "private remark"))
                ),
            ],
            Comfort = new Answer<int>(by, Visibility.Me, 2),
            Adds = new NewStep(by, Planted(by, "step"), DateOnly.FromDateTime(first.UtcDateTime).AddDays(30)),
        };

    private static ReviewAnswers Answers(Role by) =>
        new(
            new Answer<int>(by, Visibility.Partner, 2),
            new Answer<int>(by, Visibility.Partner, 4),
            new Answer<Reached>(by, Visibility.Partner, Reached.Yes),
            new Answer<Reached>(by, Visibility.Programme, Reached.Partly),
            new Answer<string>(by, Visibility.Me, Planted(by, "change")),
            Worth: null,
            Frank: null,
            new Answer<int>(by, Visibility.Programme, 9),
            new Answer<string>(by, Visibility.Partner, Planted(by, "thanks")),
            new Answer<Wish>(by, Visibility.Me, new Wish(Next.Close))
        );
}
