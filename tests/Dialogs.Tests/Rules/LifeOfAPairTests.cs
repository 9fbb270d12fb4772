using FsCheck;
using FsCheck.Fluent;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

/// <summary>Whatever the two do in whatever order, what must hold of a pair holds. The lives are random and always the same.</summary>
public sealed class LifeOfAPairTests
{
    private static readonly Dictionary<Stage, Stage[]> Next = new()
    {
        [Stage.Proposed] = [Stage.Invited, Stage.Closed],
        [Stage.Invited] = [Stage.Clarifying, Stage.Closed],
        [Stage.Clarifying] = [Stage.Active, Stage.Closed],
        [Stage.Active] = [Stage.Closed],
        [Stage.Closed] = [],
    };

    private static readonly Gen<Happening> Anything =
        from what in Gen.Frequency([.. Happening.Kinds.Select(kind => (Weight(kind), Gen.Constant(kind)))])
        from who in Gen.Elements(Enum.GetValues<Role>())
        from choice in Gen.Choose(0, 3)
        from hours in Gen.Choose(0, 40)
        select new Happening(what, who, choice, hours);

    private static readonly Arbitrary<Happening[]> Lives = Arb.From(Gen.ArrayOf(Anything, 250), Shorter);

    [Fact]
    public void A_pair_never_leaves_its_life()
    {
        var reached = new HashSet<string>();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260303, 11),
            Prop.ForAll(Lives, life => Live(life, reached))
        );
        Assert.Superset(
            new HashSet<string>([
                .. Enum.GetNames<Stage>(),
                "closed with a charter",
                "checked own words",
                "second revision",
            ]),
            reached
        );
    }

    private static void Live(Happening[] life, HashSet<string> reached)
    {
        var (pair, now) = (APair.Proposed(), APair.Start);
        foreach (var happening in life)
        {
            now += TimeSpan.FromHours(happening.Hours);
            var next = happening.To(pair, now);
            Holds(pair, next, now);
            pair = next;
            Note(pair, happening, reached);
        }
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
            Assert.Empty(after.Prompts);
        }

        foreach (var (was, now) in before.Prompts.Zip(after.Prompts))
        {
            Assert.True(was.Delivery is not DeliveryState.Sent || now == was, $"{was.Id} was sent and changed");
            Assert.True(was.NextLook is not null || now.NextLook is null, $"{was.Id} was done and came back");
        }
    }

    private static void Note(Pair pair, Happening happening, HashSet<string> reached)
    {
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

    private static int Weight(string kind) =>
        kind switch
        {
            "leave" or "decline" => 1,
            "revise" or "not quite" => 2,
            "confirm" or "settle" or "restate" or "right" => 10,
            _ => 5,
        };

    /// <summary>A failing life is told without everything that does not matter.</summary>
    private static IEnumerable<Happening[]> Shorter(Happening[] life) =>
        Enumerable.Range(0, life.Length).Select(i => life.Where((_, at) => at != i).ToArray());
}
