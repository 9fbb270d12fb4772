using System.Text.RegularExpressions;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Tests.Cards;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Attacks;

/// <summary>Every button there is, pressed by everybody who has no business with it and knows all it carries.</summary>
public sealed partial class StrangerTests
{
    private const string Nowhere = "0123456789abcdef0123456789abcdef";

    private static readonly string[] TheTwo =
    [
        "Alex",
        "Wilber",
        "Megan",
        "Bowen",
        .. Walks.Ask.Concat(Walks.Aims).Select(asked => asked.Answer).Where(answer => answer.Length > 20),
    ];

    public static TheoryData<string> Verbs => VerbTests.Verbs;

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_stranger_with_every_id_changes_nothing_and_does_not_even_learn_that_there_is_such_a_pair(
        string verb
    )
    {
        var scene = await Scene.OfAsync(verb);
        foreach (var stranger in await StrangersAsync(scene))
        {
            var before = await KeptOfOthersAsync(scene, stranger);

            var answer = await scene.HearAsync(stranger, scene.Honest.Data);

            Assert.Equal(before, await KeptOfOthersAsync(scene, stranger));
            Assert.True(answer.IsThere, $"{stranger.Person.Name} hears nothing.");
            Assert.DoesNotContain(TheTwo, answer.Everything.Contains);
            if (scene.Pair is not null)
            {
                Assert.Equal(WithoutIds(await scene.HearAsync(stranger, scene.About(Nowhere))), WithoutIds(answer));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Whom_the_coach_has_forgotten_is_a_stranger_to_their_own_cards(string verb)
    {
        var scene = await Scene.OfAsync(verb);
        if (scene.Pair?.RoleOf(scene.Presser.Person.Id) is null)
        {
            Assert.DoesNotContain(
                scene.Office.Pairs.All,
                pair =>
                    scene.Honest.Data.ContainsValue(pair.Id.Value) && pair.RoleOf(scene.Presser.Person.Id) is not null
            );
            return;
        }

        await scene.BecomesAsync(pair =>
            MyData.Forgetting.Without(pair, scene.Presser.Person.Id, "a former participant", scene.Office.Now)
        );
        await scene.Office.LoseTalkAsync(scene.Presser);
        var before = await KeptOfOthersAsync(scene, scene.Presser);

        var real = await scene.HearAsync(scene.Presser, scene.Honest.Data);
        var invented = await scene.HearAsync(scene.Presser, scene.About(Nowhere));

        Assert.Equal(before, await KeptOfOthersAsync(scene, scene.Presser));
        Assert.Equal(WithoutIds(invented), WithoutIds(real));
    }

    private static async Task<IReadOnlyList<Chat>> StrangersAsync(Scene scene)
    {
        var outsider = scene.Office.Add("Isaiah Langer");
        var strangers = new List<Chat> { outsider, scene.OtherExecutive, scene.OtherMentor };
        if (scene.Honest.Verb is not (AddPairCards.Add or AddPairCards.Choose))
        {
            strangers.Add(await OrganiserAsync(scene));
        }

        if (scene.Pair is not null && !scene.Honest.Verb.StartsWith("assisting.", StringComparison.Ordinal))
        {
            var assistant = scene.Office.Add("Miriam Graham");
            await scene.BecomesAsync(pair =>
                pair with
                {
                    Assistant = new Participant(assistant.Person.Id, assistant.Person.Name),
                }
            );
            strangers.Add(assistant);
        }

        return strangers;
    }

    private static async Task<Chat> OrganiserAsync(Scene scene)
    {
        var organiser = scene.Office.Add("Grady Archie");
        var first = await scene.Office.Programmes.FindAsync(ProgrammeId.First, CancellationToken.None);
        scene.Office.Programmes.Set(first with { Organisers = [organiser.Person.Id] });
        return organiser;
    }

    private static async Task<IReadOnlyDictionary<string, string>> KeptOfOthersAsync(Scene scene, Chat person)
    {
        var kept = await scene.Office.KeptAsync();
        var own = scene.Office.Pairs.All.Where(pair => pair.RoleOf(person.Person.Id) is not null);
        string[] theirs = ["of " + person.Person.Id, .. own.Select(pair => "pair " + pair.Id)];
        return kept.Where(one => !theirs.Contains(one.Key)).ToDictionary();
    }

    private static string WithoutIds(Answered answer) => AnyId().Replace(answer.Everything, "an id");

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex AnyId();
}
