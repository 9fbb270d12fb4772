using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace RMBot.Tests.Privacy;

/// <summary>
/// Random terms of two people who press, write, share, keep, wait, pause, lose the thread and fall silent as they like, each
/// to its last day; always the same ones.
/// </summary>
public sealed class RandomTermsTests(ITestOutputHelper output)
{
    private const int Terms = 40;

    /// <summary>Terms that came to a thing, so that it was looked for there.</summary>
    private const int Fewest = 3;

    private static readonly Arbitrary<int[]> Whims = Arb.From(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), 6000));

    [Fact]
    public void What_somebody_keeps_to_themselves_never_reaches_the_other_nor_an_organiser()
    {
        var coverage = new Coverage();
        var time = Stopwatch.StartNew();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Terms).WithReplay(20260303, 7),
            Prop.ForAll(Whims, whims => Live(whims, coverage))
        );
        output.WriteLine(
            $"{coverage.Terms} terms, {coverage.Steps} steps, {coverage.Activities} activities and rows searched, "
                + $"{coverage.Private} private texts, {time.Elapsed.TotalSeconds:0.0} s"
        );
        foreach (var (what, count) in coverage.Reached)
        {
            output.WriteLine($"{count, 4} {what}");
        }

        Assert.True(coverage.Private > Terms * 5, $"Only {coverage.Private} private texts: the terms say nothing.");
        Assert.All(
            coverage.Reached,
            reached => Assert.True(reached.Value >= Fewest, $"Only {reached.Value} terms: {reached.Key}.")
        );
    }

    private static void Live(int[] whims, Coverage coverage)
    {
        var at = 0;
        RandomTerm.LiveAsync(of => at < whims.Length ? whims[at++] % of : 0, coverage).GetAwaiter().GetResult();
    }
}
