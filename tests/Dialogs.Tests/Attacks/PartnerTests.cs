using RMBot.Care;
using RMBot.Pairs;
using RMBot.Tests.Cards;

namespace RMBot.Tests.Attacks;

/// <summary>Every button there is, pressed by the other of the pair, and by one of the two after the end.</summary>
public sealed class PartnerTests
{
    /// <summary>What both may do, each for their own side; the other's card is as good as one's own.</summary>
    private static readonly string[] ForEither = [];

    /// <summary>What can still be done about a pair that has ended.</summary>
    private static readonly string[] AfterTheEnd = [];

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

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task After_the_end_a_card_from_before_changes_nothing(string verb)
    {
        var scene = await Scene.OfAsync(verb);
        if (scene.Pair?.RoleOf(scene.Presser.Person.Id) is null)
        {
            return;
        }

        await scene.BecomesAsync(pair => pair.Leave(Role.Mentor, scene.Office.Now));
        var before = await PairAsync(scene);

        var answer = await scene.HearAsync(scene.Presser, scene.Honest.Data);

        Assert.True(answer.IsThere);
        Assert.Equal(AfterTheEnd.Contains(verb), before != await PairAsync(scene));
    }

    private static async Task<string?> PairAsync(Scene scene) =>
        scene.Pair is { } pair ? (await scene.Office.KeptAsync())["pair " + pair.Id] : null;
}
