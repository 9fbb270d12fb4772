using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RMBot.Pairs;
using RMBot.Programme;
using Cut = System.Func<
    System.Collections.Generic.IEnumerable<RMBot.Programme.Contribution>,
    System.DateTimeOffset,
    System.Collections.Immutable.ImmutableArray<RMBot.Programme.Block>
>;

namespace RMBot.Tests.Roster;

/// <summary>
/// Whatever an organiser of a small programme looks at, on whatever days, through whatever filters: what they see, and what two
/// of their views differ in, is of nobody or of five people at least.
/// </summary>
public sealed class BlocksTests
{
    private const int Programmes = 120;

    private static readonly Arbitrary<int[]> Whims = Arb.From(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), 900));

    [Fact]
    public void No_view_and_no_difference_of_two_views_is_of_fewer_than_five_people()
    {
        var views = 0;
        ForAll(whims =>
        {
            var programme = SmallProgramme.Of(whims);
            Assert.Equal([], programme.Breaches(Blocks.Of));
            views += programme.Views(Blocks.Of).Count();
        });
        Assert.True(views > Programmes * 4, $"Only {views} different views: the programmes say nothing.");
    }

    [Fact]
    public void Blocks_of_four_would_be_found_out() => Assert.True(IsFoundOut(InFours));

    /// <summary>Something of today can still come in late, in the middle.</summary>
    [Fact]
    public void Counting_today_would_be_found_out() =>
        Assert.True(IsFoundOut((all, now) => Blocks.Of(all, now.AddDays(1) + Blocks.Settling)));

    [Fact]
    public void What_is_left_over_in_the_last_block_would_be_found_out() => Assert.True(IsFoundOut(WithRest));

    [Fact]
    public void A_block_is_closed_by_the_fifth_person_however_often_the_others_spoke()
    {
        var now = AProgramme.Now;
        var contributions = Enumerable
            .Range(0, 12)
            .Select(i => new Contribution(
                new PersonId($"{Math.Max(0, i - 7)}"),
                new PairId("pair"),
                new Counted(Measure.Useful, Role.Mentor, 1, now.AddDays(i - 20))
            ));

        var block = Assert.Single(Blocks.Of(contributions, now));

        Assert.Equal((12, 5), (block.Contributions.Length, block.People.Length));
    }

    [Fact]
    public void Yesterday_is_counted_some_hours_into_today()
    {
        var today = new DateTimeOffset(2026, 6, 15, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal(today.AddDays(-1), Blocks.CountedUntil(today + Blocks.Settling - TimeSpan.FromSeconds(1)));
        Assert.Equal(today, Blocks.CountedUntil(today + Blocks.Settling));
    }

    private static bool IsFoundOut(Cut planted)
    {
        var isFound = false;
        ForAll(whims => isFound = isFound || SmallProgramme.Of(whims).Breaches(planted).Count > 0);
        return isFound;
    }

    private static void ForAll(Action<int[]> holds) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Programmes).WithReplay(20260615, 7),
            Prop.ForAll(Whims, whims => holds(whims))
        );

    private static ImmutableArray<Block> InFours(IEnumerable<Contribution> all, DateTimeOffset now) =>
        [
            .. all.Where(one => one.Counted.At < Blocks.CountedUntil(now))
                .GroupBy(one => (one.Counted.Measure, one.Counted.Side))
                .SelectMany(group =>
                    group
                        .OrderBy(one => one.Counted.At)
                        .ThenBy(one => one.Pair.Value, StringComparer.Ordinal)
                        .Chunk(4)
                        .Where(chunk => chunk.Length == 4)
                        .Select(chunk => new Block(group.Key.Measure, group.Key.Side, [.. chunk]))
                ),
        ];

    private static ImmutableArray<Block> WithRest(IEnumerable<Contribution> all, DateTimeOffset now)
    {
        var blocks = Blocks.Of(all, now);
        var rest = all.Where(one => one.Counted.At < Blocks.CountedUntil(now))
            .GroupBy(one => (one.Counted.Measure, one.Counted.Side))
            .Select(group =>
                (
                    group.Key,
                    Left: group.Except(
                        blocks
                            .Where(block => (block.Measure, block.Side) == group.Key)
                            .SelectMany(block => block.Contributions)
                    )
                )
            )
            .Where(group => group.Left.Any());
        return [.. blocks, .. rest.Select(one => new Block(one.Key.Measure, one.Key.Side, [.. one.Left]))];
    }
}
