using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Review;

namespace RMBot.Tests.Rules;

/// <summary>Whatever the two do in whatever order, and whichever instance dies on the way, what must hold of a pair holds. The lives are random and always the same.</summary>
public sealed class LifeOfAPairTests(ITestOutputHelper output)
{
    private static readonly Dictionary<Stage, Stage[]> Next = new()
    {
        [Stage.Proposed] = [Stage.Invited, Stage.Closed],
        [Stage.Invited] = [Stage.Clarifying, Stage.Closed],
        [Stage.Clarifying] = [Stage.Active, Stage.Closed],
        [Stage.Active] = [Stage.Paused, Stage.Reviewing, Stage.Closed],
        // A pause may end on the day on which both see the look back.
        [Stage.Paused] = [Stage.Active, Stage.Reviewing, Stage.Closed],
        [Stage.Reviewing] = [Stage.Active, Stage.Closed],
        [Stage.Closed] = [],
    };

    private static readonly Gen<Happening> Anything =
        from what in Gen.Frequency([.. Happening.Kinds.Select(kind => (Weight(kind), Gen.Constant(kind)))])
        from who in Gen.Elements(Enum.GetValues<Role>())
        from choice in Gen.Choose(0, 3)
        from hours in Gen.Choose(0, 40)
        from fate in Gen.Frequency(
            (7, Gen.Constant(Fate.Kept)),
            (1, Gen.Constant(Fate.Lost)),
            (1, Gen.Constant(Fate.Repeated)),
            (1, Gen.Constant(Fate.Stale))
        )
        select new Happening(what, who, choice, hours, fate);

    private static readonly Arbitrary<Happening[]> Lives = Arb.From(Gen.ArrayOf(Anything, 400), Shorter);

    [Fact]
    public void A_pair_never_leaves_its_life()
    {
        var reached = new HashSet<string>();
        var (lives, events, since) = (0, 0, Stopwatch.GetTimestamp());
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20260303, 11),
            Prop.ForAll(
                Lives,
                life =>
                {
                    Live(life, reached);
                    (lives, events) = (lives + 1, events + life.Length);
                }
            )
        );
        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        output.WriteLine(
            $"{lives} lives, {events} events, {seconds:F1} s; reached {string.Join(", ", reached.Order())}"
        );
        string[] wanted =
        [
            .. Enum.GetNames<Stage>(),
            "closed with a charter",
            "checked own words",
            "second revision",
            "resumed",
            "extended",
            "completed",
            "corrected",
            "evolved",
            "moved",
            "called off",
            "asked what was suggested",
        ];
        Assert.Empty(wanted.Except(reached));
    }

    private static void Live(Happening[] life, HashSet<string> reached)
    {
        var first = life is [{ Choice: 0 }, ..] ? APair.Suggested() : APair.Proposed();
        var instances = new Instances(first, APair.Start);
        foreach (var happening in life)
        {
            foreach (var (before, after) in instances.Handle(happening))
            {
                Holds(before, after, instances.Now);
                Note(before, after, happening, reached);
            }
        }

        instances.Settle();
    }

    private static void Holds(Pair before, Pair after, DateTimeOffset now)
    {
        Assert.True(
            after.Stage == before.Stage || Next[before.Stage].Contains(after.Stage),
            $"{before.Stage} became {after.Stage}"
        );
        Assert.Equal(before.Charters, after.Charters.Take(before.Charters.Length));
        Assert.Equal(Enumerable.Range(1, after.Charters.Length), after.Charters.Select(charter => charter.Version));
        Assert.Equal(after.Stage == Stage.Closed, after.Ending is not null);
        Assert.True(after.Stage != Stage.Active || after.Charter is not null);
        Assert.True(after.Charter is null || after.Charter.Terms.MonthlyMinutes <= after.Aims!.MonthlyMinutes);
        Assert.True(after.Since <= now && after.Since >= before.Since);
        PromptsHold(before, after);
    }

    private static void PromptsHold(Pair before, Pair after)
    {
        Assert.Distinct(after.Prompts.Select(prompt => prompt.Id));
        Assert.Equal(
            before.Prompts.Select(prompt => prompt.Id),
            after.Prompts.Take(before.Prompts.Length).Select(p => p.Id)
        );
        if (after.Stage == Stage.Proposed)
        {
            Assert.All(after.Prompts, prompt => Assert.Equal(Role.Executive, prompt.To));
        }

        Assert.True(after.Ask is not null || after.Stage is Stage.Proposed or Stage.Closed);

        foreach (var (was, now) in before.Prompts.Zip(after.Prompts))
        {
            Assert.True(was.Delivery is not DeliveryState.Sent || now == was, $"{was.Id} was sent and changed");
            Assert.True(
                was.NextLook is not null || now.NextLook is null || IsWantedAgain(was),
                $"{was.Id} was done and came back"
            );
        }
    }

    /// <summary>What was planned and dropped because the plan changed comes back when it changes again.</summary>
    private static bool IsWantedAgain(Prompt was) =>
        was.Delivery is DeliveryState.Suspended || was.Delivery == new DeliveryState.Skipped("no longer needed");

    private static void Note(Pair before, Pair pair, Happening happening, HashSet<string> reached)
    {
        NoteTheTerm(before, pair, reached);
        reached.Add(pair.Stage.ToString());
        if (pair is { Stage: Stage.Closed, Charter: not null })
        {
            reached.Add("closed with a charter");
        }

        if (
            happening.What == "right"
            && pair.Draft?[happening.By.Other()] is { InOwnWords: not null, OwnWordsAreRight: true }
        )
        {
            reached.Add("checked own words");
        }

        if (pair.Draft is { Revision: > 1 })
        {
            reached.Add("second revision");
        }
    }

    private static void NoteTheTerm(Pair before, Pair pair, HashSet<string> reached)
    {
        (string What, bool IsSo)[] term =
        [
            ("resumed", (before.Stage, pair.Stage) == (Stage.Paused, Stage.Active)),
            ("extended", pair.Reviews.Any(review => review.Outcome == ReviewOutcome.Extended)),
            ("completed", pair is { Ending: Ending.Completed, Reviews.IsEmpty: false }),
            ("corrected", pair.Corrections.Any(one => one.State == CorrectionState.Accepted)),
            ("moved", Has(pair, PromptKind.SessionMoved)),
            ("asked what was suggested", pair is { IsSuggested: true, Stage: Stage.Invited }),
            ("called off", Has(pair, PromptKind.SessionCancelled)),
            ("evolved", pair.Reviews.Any(review => review.Outcome == ReviewOutcome.Evolved)),
        ];
        reached.UnionWith(term.Where(one => one.IsSo).Select(one => one.What));
    }

    private static bool Has(Pair pair, PromptKind kind) => pair.Prompts.Any(prompt => prompt.Kind == kind);

    private static int Weight(string kind) =>
        kind switch
        {
            "leave" or "decline" => 1,
            "revise" or "not quite" => 4,
            "pause" => 4,
            "book" or "move" or "cancel" => 25,
            "confirm" or "settle" or "restate" or "right" => 20,
            "propose" or "accept change" => 20,
            "finish" or "look back" or "extend" or "agree to extend" => 30,
            _ => 10,
        };

    /// <summary>A failing life is told without everything that does not matter.</summary>
    private static IEnumerable<Happening[]> Shorter(Happening[] life) =>
        Enumerable.Range(0, life.Length).Select(i => life.Where((_, at) => at != i).ToArray());
}
