using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>What comes next in a town.</summary>
internal sealed class Moves(Dice dice, Town town, Shapes shapes, Func<string> mark)
{
    private const int Kept = 200;

    private readonly Mutation mutation = new(dice);
    private readonly Sayings sayings = new(dice, mark);
    private readonly Strange strange = new(dice, shapes, mark);
    private readonly Presses presses = new(dice, shapes, new Plausible(dice, mark));
    private readonly List<JObject> earlier = [];

    /// <summary>All but one have opened the coach's page.</summary>
    public IEnumerable<Execution> Begin() =>
        town
            .People.Where(person => person != town.People[^2])
            .SelectMany(person =>
                new[]
                {
                    Execution.Of("open", person, shapes.Installs(person, "add")),
                    Execution.Of("open", person, shapes.Joins(person)),
                }
            );

    /// <param name="pairs">The ids of the pairs there are.</param>
    public Execution Next(IReadOnlyList<string> pairs, DateTimeOffset now)
    {
        var by = dice.Of(town.People);
        return dice.Of<Func<Execution?>>(
                (40, () => Made("press", by, presses.Faithful(by, town, now))),
                (12, () => Made("changed press", by, presses.Changed(by, town, pairs, now))),
                (12, () => Made("made-up press", by, presses.MadeUp(by, town, pairs))),
                (14, () => Made("words", by, shapes.Words(by, sayings.Any(town)))),
                (6, () => Made("strange", by, strange.Activity(by))),
                (10, () => Made("mutated", by, Mutated(by, pairs, now))),
                (3, () => earlier.Count == 0 ? null : Execution.Of("again", by, dice.Of(earlier))),
                (1, () => Made("install", by, shapes.Installs(by, dice.Of(["add", "remove", "add-upgrade"])))),
                (2, () => NoActivity(by))
            )()
            ?? Made("words", by, shapes.Words(by, sayings.Any(town)))!;
    }

    private JObject Mutated(Townsman by, IReadOnlyList<string> pairs, DateTimeOffset now)
    {
        var activity = dice.Of<Func<JObject?>>([
            () => presses.Faithful(by, town, now),
            () => presses.MadeUp(by, town, pairs),
            () => shapes.Words(by, sayings.Any(town)),
            () => shapes.Joins(by),
            () => shapes.Installs(by, "add"),
            () => strange.Activity(by),
        ])();
        activity = (JObject)(activity ?? shapes.Words(by, sayings.Any(town))).DeepClone();
        mutation.Change(activity);
        return activity;
    }

    private Execution NoActivity(Townsman by)
    {
        var body = strange.Body(shapes.Words(by, sayings.Any(town)).ToString());
        return new Execution(
            "no activity",
            by,
            body,
            dice.Hits(90) ? "application/json" : dice.Of(["text/plain", "application/xml", "multipart/form-data"])
        );
    }

    private Execution? Made(string kind, Townsman by, JObject? activity)
    {
        if (activity is null)
        {
            return null;
        }

        if (earlier.Count < Kept)
        {
            earlier.Add(activity);
        }
        else
        {
            earlier[dice.Below(Kept)] = activity;
        }

        return Execution.Of(kind, by, activity, dice.Hits(50));
    }
}
