using FsCheck;
using FsCheck.Fluent;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Privacy;

/// <summary>Random terms of two people who press, write, share, keep, wait and fall silent as they like; always the same ones.</summary>
public sealed class RandomTermsTests
{
    private const int Terms = 40;
    private const int Steps = 400;

    private static readonly Arbitrary<int[]> Whims = Arb.From(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), Steps * 8));

    [Fact]
    public void What_somebody_keeps_to_themselves_never_reaches_the_other()
    {
        var kept = 0;
        var reached = new HashSet<string>();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Terms).WithReplay(20260303, 7),
            Prop.ForAll(Whims, whims => kept += LiveAsync(whims, reached).GetAwaiter().GetResult())
        );
        Assert.True(kept > Terms * 5, $"Only {kept} private texts were written: the terms say nothing.");
        Assert.Superset(new HashSet<string> { "Active", "Paused", "Closed", "checked in" }, reached);
    }

    /// <summary>Lives one term; how many texts were kept private in it.</summary>
    private static async Task<int> LiveAsync(int[] whims, HashSet<string> reached)
    {
        var office = new Office();
        var (alex, megan) = (office.Add("Alex Wilber"), office.Add("Megan Bowen", timeZone: "America/New_York"));
        var (executive, mentor) = (new Whim(alex), new Whim(megan));
        await Walks.ActiveAsync(alex, megan);
        var at = 0;
        int Choose(int of) => at < whims.Length ? whims[at++] % of : 0;

        // Half of them meet the two near the end of their term.
        await office.PassAsync(TimeSpan.FromDays(Choose(2) * 170));
        for (var step = 0; step < Steps; step++)
        {
            var who = Choose(2) == 0 ? executive : mentor;
            switch (Choose(8))
            {
                case 0:
                    await office.PassAsync(TimeSpan.FromHours(Choose(16) * 12));
                    break;
                case 1:
                    await who.SayAsync(Choose);
                    break;
                default:
                    await who.ActAsync(Choose);
                    break;
            }

            foreach (var pair in office.Pairs.All)
            {
                reached.Add(pair.Stage.ToString());
                reached.Add(pair.CheckIns.IsEmpty ? "" : "checked in");
            }
        }

        HoldsFor(executive, mentor);
        HoldsFor(mentor, executive);
        return executive.Private.Count + mentor.Private.Count;
    }

    private static void HoldsFor(Whim author, Whim other)
    {
        var seen = other.EverSaw;
        Assert.All(author.Private, token => Assert.DoesNotContain(token, seen, StringComparison.Ordinal));
    }
}
