using RMBot.Cards;
using RMBot.Tests.Cards;

namespace RMBot.Tests.Attacks;

/// <summary>Every button there is, pressed by the one it was shown to, with everything it carries tampered with.</summary>
public sealed class TamperingTests
{
    /// <summary>Teams takes about 100 KB a message, counted in UTF-16.</summary>
    private const int MostCharacters = 28 * 1024;

    /// <summary>A pair and a talk with all their honest words are a tenth of that.</summary>
    private const int MostKept = 100_000;

    public static TheoryData<string> Verbs => VerbTests.Verbs;

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Whatever_a_press_carries_it_is_answered_and_no_other_pair_is_touched(string verb)
    {
        var scene = await Scene.OfAsync(verb);
        var others = await OfTheOthersAsync(scene);
        foreach (var (how, data) in Tampering.Of(scene.Honest.Data, scene.Pair?.Id.Value))
        {
            var answer = await scene.HearAsync(scene.Presser, data);

            Assert.True(answer.IsThere, $"{how}: no answer.");
            Assert.True(
                answer.Card is not { Length: > MostCharacters }
                    && answer.Messages.All(message => message.Length <= 2 * MostCharacters),
                $"{how}: what is sent back is too big for Teams."
            );
            Assert.Equal(others, await OfTheOthersAsync(scene));
        }

        Assert.All(
            await scene.Office.KeptAsync(),
            kept => Assert.True(kept.Value.Length < MostKept, $"{kept.Key} has {kept.Value.Length} characters.")
        );
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_press_about_somebody_elses_pair_or_none_changes_no_pair(string verb)
    {
        var scene = await Scene.OfAsync(verb);
        if (scene.Pair is null)
        {
            Assert.DoesNotContain(scene.OtherPair.Value, scene.Honest.Data.Values);
            return;
        }

        var before = await PairsAsync(scene);
        foreach (var (how, pair) in Tampering.OfPairs.Append(("another pair", scene.OtherPair.Value)))
        {
            var answer = await scene.HearAsync(scene.Presser, scene.About(pair));

            Assert.True(answer.IsThere, $"{how}: no answer.");
            Assert.True(answer.Card is not { Length: > MostCharacters }, $"{how}: the card is too big.");
            Assert.DoesNotContain(Scene.TheirWords, answer.Everything, StringComparison.Ordinal);
            Assert.DoesNotContain("Nestor", answer.Everything, StringComparison.Ordinal);
            Assert.Equal(before, await PairsAsync(scene));
        }
    }

    private static async Task<string> PairsAsync(Scene scene) =>
        string.Join(
            '\n',
            (await scene.Office.KeptAsync())
                .Where(kept => kept.Key.StartsWith("pair ", StringComparison.Ordinal))
                .Select(kept => kept.Value)
        );

    private static async Task<string> OfTheOthersAsync(Scene scene)
    {
        var kept = await scene.Office.KeptAsync();
        return kept["pair " + scene.OtherPair]
            + kept["of " + scene.OtherExecutive.Person.Id]
            + kept["of " + scene.OtherMentor.Person.Id];
    }
}
