using System.Text.Json;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Tests.Cards;

namespace RMBot.Tests.Attacks;

/// <summary>Every button there is, pressed by the other of the pair, and by one of the two after the end.</summary>
public sealed class PartnerTests
{
    /// <summary>What both may do, each for their own side; the other's card is as good as one's own.</summary>
    private static readonly string[] ForEither =
    [
        "arrange.move",
        "care.end",
        "charter.confirmed",
        "charter.save.checkins",
        "charter.save.milestone",
        "charter.save.noMilestone",
        "charter.save.outcome",
        "charter.save.place",
        "charter.save.preparation",
        "charter.save.rhythm",
        "charter.save.rules",
        "charter.save.settled",
        "charter.save.topic",
        "checkin.later",
        "checkin.skip",
        "correct.save.checkins",
        "correct.save.milestone",
        "correct.save.noMilestone",
        "correct.save.outcome",
        "correct.save.place",
        "correct.save.rhythm",
        "correct.save.rules",
        "correct.save.topic",
        "momentum.move",
        "pause.begin",
        "pause.resume",
        "release.out",
        "review.finish",
        "review.inTouch",
        "review.propose",
        "session.cancel",
        "session.check",
        "snooze.later",
    ];

    /// <summary>What can still be done about a pair that has ended.</summary>
    private static readonly string[] AfterTheEnd = ["release.out", "review.inTouch"];

    /// <summary>Said to the coach alone.</summary>
    private static readonly string[] OfTheMentorAlone =
    [
        "The weekly metrics call that nobody reads",
        "I go quiet when somebody senior interrupts",
    ];

    public static TheoryData<string> Verbs => VerbTests.Verbs;

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task The_other_of_the_pair_does_only_what_either_may(string verb)
    {
        var scene = await Scene.OfAsync(verb);
        var before = await PairAsync(scene);

        var answer = await scene.HearAsync(scene.Partner, scene.Honest.Data);

        Assert.True(answer.IsThere);
        if (scene.Partner == scene.Desk.Executive)
        {
            Assert.DoesNotContain(OfTheMentorAlone, answer.Everything.Contains);
        }

        Assert.Equal(ForEither.Contains(verb), before != await PairAsync(scene));
    }

    /// <summary>What is asked of each by themselves, each answers, puts off and leaves out for themselves.</summary>
    [Theory]
    [InlineData("checkin.later")]
    [InlineData("checkin.skip")]
    [InlineData("session.check")]
    [InlineData("snooze.later")]
    [InlineData("snooze.skip")]
    [InlineData("review.inTouch")]
    public async Task What_the_other_was_asked_stays_asked_of_the_other(string verb)
    {
        var scene = await Scene.OfAsync(verb);
        var role = scene.Pair!.RoleOf(scene.Presser.Person.Id)!.Value;
        var before = AskedOf(scene.Pair, role);

        await scene.HearAsync(scene.Partner, scene.Honest.Data);

        Assert.Equal(before, AskedOf(scene.Pair, role));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task After_the_end_a_card_from_before_changes_nothing(string verb)
    {
        var scene = await Scene.OfAsync(verb);
        if (scene.Pair?.RoleOf(scene.Presser.Person.Id) is null)
        {
            return;
        }

        await scene.BecomesAsync(pair => pair.Leave(Role.Executive, scene.Office.Now));
        var before = await PairAsync(scene);

        var answer = await scene.HearAsync(scene.Presser, scene.Honest.Data);

        Assert.True(answer.IsThere);
        Assert.Equal(AfterTheEnd.Contains(verb), before != await PairAsync(scene));
    }

    /// <summary>What was due to one side, and how that side has answered.</summary>
    private static string AskedOf(Pair pair, Role role) =>
        JsonSerializer.Serialize(
            new
            {
                Prompts = pair.Prompts.Where(prompt => prompt.To == role && !prompt.HasNotGoneOut),
                CheckIns = pair.CheckIns.Where(known => known.By == role),
                InTouch = pair.InTouch.Where(wish => wish.Author == role),
            }
        );

    private static async Task<string?> PairAsync(Scene scene) =>
        scene.Pair is { } pair ? (await scene.Office.KeptAsync())["pair " + pair.Id] : null;
}
