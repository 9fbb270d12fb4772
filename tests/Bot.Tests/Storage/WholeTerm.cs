using RMBot.Calendars;
using RMBot.Care;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Fuzzing;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Bot.Tests.Storage;

/// <summary>A pair from its charter to its end, with everything that a term can leave in it.</summary>
internal static class WholeTerm
{
    private static readonly DateTimeOffset First = Example.Now.AddDays(7);
    private static readonly DateTimeOffset Review = Example.Now.AddDays(176);

    public static IEnumerable<Pair> From(Pair active)
    {
        var pair = active.Book([First, First.AddDays(28), First.AddDays(56)], 45, Example.Now);
        yield return pair;
        yield return pair = pair.AskFor(1, "Wie \"geht\" das? 漢字 🙂", Example.Now);
        yield return pair = pair.Move(2, First.AddDays(29), Example.Now).Cancel(3, Example.Now);
        yield return pair = Both(pair, (known, role) => known.Check(1, role, Check(role), First.AddHours(2)));
        yield return pair = pair.MarkAction(1, AppliedState.Done, First.AddDays(3));
        yield return pair = Both(pair, (known, role) => known.Tell(Told(role), First.AddDays(8)));
        yield return pair = pair.Keep(1, Role.Mentor, First.AddDays(8));
        yield return pair = pair.NotNow(PromptKind.AfterSession, Role.Mentor, 2, First.AddDays(30));
        yield return pair = pair.Propose(
            Role.Mentor,
            pair.Charter!.Terms with
            {
                Place = "On the roof",
                GroundRules = [],
                CheckIns = CheckInRhythm.EveryThirdSession,
                Milestones = [new Milestone("A day in the \"shop\" 漢字", new DateOnly(2026, 5, 4))],
            },
            First.AddDays(9)
        );
        yield return pair = pair.AcceptCorrection(Role.Executive, 1, First.AddDays(10));
        yield return pair = pair.Thank("You made me ask.", First.AddDays(11));
        yield return pair = pair.Pause(Role.Executive, new DateOnly(2026, 5, 4), First.AddDays(12));
        yield return pair = pair.Resume(Role.Mentor, First.AddDays(20));
        yield return pair = Both(pair, (known, role) => known.LookedBackOn(role, Review));
        yield return pair = pair.DeclineToExtend(Role.Mentor, Review);
        yield return pair = pair.ProposeToExtend(Role.Mentor, 2, Review).AgreeToExtend(Role.Executive, Review);
        yield return pair = pair.At(Example.Now.AddDays(400));
        yield return Both(pair, (known, role) => known.WishToKeepInTouch(role, Example.Now.AddDays(401)));
    }

    private static Pair Both(Pair pair, Func<Pair, Role, Pair> change) =>
        change(change(pair, Role.Executive), Role.Mentor);

    private static SessionCheck Check(Role by) =>
        new(
            true,
            new Answer<int>(by, Visibility.Programme, 4),
            new Answer<int>(by, Visibility.Programme, 5),
            new Answer<string>(by, by == Role.Mentor ? Visibility.Me : Visibility.Partner, "One line\r\nمرحبا")
        );

    private static CheckIn Told(Role by) =>
        new(1, by, CheckInState.Told, First.AddDays(8))
        {
            Remarks =
            [
                new Remark(CheckInQuestions.Working, new Answer<string>(by, Visibility.Partner, "The questions")),
                new Remark(CheckInQuestions.NotWorking, new Answer<string>(by, Visibility.Me, "The hour")),
            ],
            Comfort = new Answer<int>(by, Visibility.Me, 2),
            Commitment = new Answer<int>(by, Visibility.Me, 5),
            OnPurpose = new Answer<OnPurpose>(by, Visibility.Me, OnPurpose.Partly),
            Progress = [new StepProgress(1, StepState.Done)],
            Adds = new NewStep(by, "Look at one basket", new DateOnly(2026, 3, 31)),
        };
}
