using System.Collections.Immutable;
using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>Histories by number: the same number is always the same history.</summary>
/// <param name="fewest">Things that are done.</param>
/// <param name="actors">By how many at most.</param>
internal sealed class Histories(ImmutableArray<Scene> scenes, int fewest, int most, int actors)
{
    private static readonly string[] Words = ["status", "sessions", "end", "pause", "continue", "charter"];

    /// <summary>Four to six things, done by up to four who act at the same time.</summary>
    public static Histories Long(ImmutableArray<Scene> scenes) => new(scenes, fewest: 4, most: 6, actors: 4);

    /// <summary>Two or three things: so many more of them in the same time, and two are enough to meet.</summary>
    public static Histories Short(ImmutableArray<Scene> scenes) => new(scenes, fewest: 2, most: 3, actors: 3);

    public History this[int number]
    {
        get
        {
            var random = new Random(number);
            var scene = scenes[random.Next(scenes.Length)];
            var name = number.ToString(CultureInfo.InvariantCulture);
            var (cast, id) = (Cast.New(name), new PairId($"pair-{name}"));
            var doings = Enumerable
                .Range(0, random.Next(fewest, most + 1))
                .Select(_ => (Actor: random.Next(actors), Doing: Something(scene, cast, id, random)))
                .GroupBy(one => one.Actor)
                .Select(actor => actor.Select(one => one.Doing).ToImmutableArray());
            var start = new Standing(
                cast.In(scene.Standing.Pair, id),
                scene.Standing.Talks.ToImmutableSortedDictionary(
                    talk => talk.Key.Replace("of-scenes", name, StringComparison.Ordinal),
                    talk => Renamed(talk.Value, name, id),
                    StringComparer.Ordinal
                )
            );
            return new History(cast, start, scene.Now, [.. doings], random.Next());
        }
    }

    private static string Renamed(string talk, string name, PairId id) =>
        talk.Replace("\"of-scenes\"", $"\"{id.Value}\"", StringComparison.Ordinal)
            .Replace("-of-scenes", $"-{name}", StringComparison.Ordinal);

    private static Doing Something(Scene scene, Cast cast, PairId id, Random random) =>
        random.Next(20) switch
        {
            < 3 => new Doing.Delivering(),
            3 => new Doing.Returning(random.Next(2) == 0 ? cast.Executive : cast.Mentor),
            4 => new Doing.Leaving(random.Next(2) == 0 ? cast.Executive : cast.Mentor),
            5 => new Doing.Checking(),
            6 => new Doing.Passing(TimeSpan.FromMinutes(1)),
            7 or 8 => new Doing.Saying(Somebody(cast, random), new Said.Words(Words[random.Next(Words.Length)])),
            _ => Press(scene, cast, id, random),
        };

    private static Doing.Saying Press(Scene scene, Cast cast, PairId id, Random random)
    {
        var at = random.Next(scene.Buttons[Scene.Cast.Assistant.Id].IsEmpty ? 4 : 5) / 2;
        var buttons = scene.Buttons[Scene.Cast.All.ElementAt(at).Id];
        return new Doing.Saying(
            cast.All.ElementAt(at),
            buttons.IsEmpty ? new Said.Words("status") : buttons[random.Next(buttons.Length)].Pressed(id, random)
        );
    }

    private static Participant Somebody(Cast cast, Random random) => random.Next(2) == 0 ? cast.Executive : cast.Mentor;
}
