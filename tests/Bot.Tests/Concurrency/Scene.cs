using System.Collections.Immutable;
using RMBot.Assistants;
using RMBot.Bot.Tests.Storage;
using RMBot.Interviews;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>How things can stand, and what each of the three can press then.</summary>
internal sealed record Scene(
    Standing Standing,
    DateTimeOffset Now,
    ImmutableDictionary<PersonId, ImmutableArray<Button>> Buttons
)
{
    public static readonly Cast Cast = Cast.New("of-scenes");

    /// <summary>More than any interview has.</summary>
    private const int MostAnswers = 40;

    private static readonly string[] Words =
    [
        "status",
        "sessions",
        "pause",
        "end",
        "review",
        "finish",
        "check-in",
        "propose a change",
        "assistant",
        "continue",
    ];

    /// <summary>Every stage on the way to a charter and through a term, and talks whose last question is open.</summary>
    public static async Task<ImmutableArray<Scene>> AllAsync(Model model)
    {
        var scenes = ImmutableArray.CreateBuilder<Scene>();
        var begun = new HashSet<string>();
        var stages = Example.EveryStage().Select(pair => (Pair: pair, Now: Example.Now.AddHours(1)));
        var term = WholeTerm
            .From(Example.Active())
            .Select(pair => (Pair: pair.NameAssistant(Cast.Assistant), Now: Later(pair.Since, pair.NextLook())));
        foreach (var (template, now) in stages.Concat(term))
        {
            var standing = new Standing(
                Cast.In(template, new PairId("of-scenes")),
                ImmutableSortedDictionary<string, string>.Empty
            );
            scenes.Add(await OfAsync(model, standing, now));
            if (await LastQuestionAsync(model, scenes[^1], begun) is { } open)
            {
                scenes.Add(open);
            }
        }

        return scenes.ToImmutable();
    }

    /// <summary>Just before something falls due, so that it may do so while others act.</summary>
    private static DateTimeOffset Later(DateTimeOffset since, DateTimeOffset? look) =>
        look is { } due && due > since ? due.AddSeconds(-30) : since.AddHours(1);

    private static async Task<Scene> OfAsync(Model model, Standing standing, DateTimeOffset now)
    {
        var buttons = ImmutableDictionary.CreateBuilder<PersonId, ImmutableArray<Button>>();
        foreach (var who in Cast.All)
        {
            buttons[who.Id] = await ButtonsAsync(model, standing, who, now);
        }

        return new Scene(standing, now, buttons.ToImmutable());
    }

    private static async Task<ImmutableArray<Button>> ButtonsAsync(
        Model model,
        Standing standing,
        Participant who,
        DateTimeOffset now
    )
    {
        var found = new Dictionary<string, Button>();
        foreach (var words in Words)
        {
            await AddAsync(new Said.Words(words));
        }

        foreach (var button in found.Values.ToList())
        {
            await AddAsync(button.Pressed(standing.Pair.Id, new Random(1)));
        }

        return [.. found.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];

        async Task AddAsync(Said said)
        {
            if (await TryAsync(model, standing, new Doing.Saying(who, said), now) is not { } came)
            {
                return;
            }

            foreach (
                var button in Button.In(came.Answer).Where(one => one.IsAboutThePair && !found.ContainsKey(one.Key))
            )
            {
                if (await TryAsync(model, standing, Pressing(button), now) is not null)
                {
                    found[button.Key] = button;
                }
            }
        }

        Doing.Saying Pressing(Button button) => new(who, button.Pressed(standing.Pair.Id, new Random(1)));
    }

    /// <summary>The first interview that can be begun here and was not before, up to its last question; null when there is none.</summary>
    private static async Task<Scene?> LastQuestionAsync(Model model, Scene scene, HashSet<string> begun)
    {
        foreach (var who in new[] { Cast.Executive, Cast.Mentor })
        {
            foreach (var begin in scene.Buttons[who.Id].Where(one => !begun.Contains(one.Verb)))
            {
                var (standing, isOpen) = (scene.Standing, true);
                Standing? before = null;
                var said = begin.Pressed(scene.Standing.Pair.Id, new Random(1));
                for (var answers = 0; isOpen && answers < MostAnswers; answers++)
                {
                    if (await TryAsync(model, standing, new Doing.Saying(who, said), scene.Now) is not { } came)
                    {
                        break;
                    }

                    var next = Button.In(came.Answer).LastOrDefault(one => one.Verb == InterviewCards.Answer);
                    isOpen = next is not null && came.Next.Talks.ContainsKey(who.Id.Value);
                    (before, standing) = isOpen ? (came.Next, came.Next) : (before, standing);
                    said = next?.Pressed(scene.Standing.Pair.Id, new Random(1)) ?? said;
                }

                if (before is not null && !isOpen)
                {
                    begun.Add(begin.Verb);
                    return await OfAsync(model, before, scene.Now);
                }
            }
        }

        return null;
    }

    /// <summary>Null for what asks more than the pair.</summary>
    private static async Task<(Standing Next, string Answer)?> TryAsync(
        Model model,
        Standing standing,
        Doing doing,
        DateTimeOffset now
    )
    {
        try
        {
            return await model.DoAsync(standing, doing, now);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
