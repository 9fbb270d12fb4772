using System.Text.Json;
using RMBot.MyData;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

/// <summary>How long the words of a pair that is over are kept.</summary>
public sealed class RetainingTests
{
    private static readonly DateTimeOffset End = ATerm.AfterTheEnd;

    [Fact]
    public void Words_are_due_some_months_after_the_end_and_not_before()
    {
        var pair = Told(ATerm.Complete());
        Assert.False(pair.AreWordsDue(12, pair.Since.AddMonths(12).AddMinutes(-1)));
        Assert.True(pair.AreWordsDue(12, pair.Since.AddMonths(12)));
    }

    [Fact]
    public void Words_stay_while_something_is_still_to_be_told() =>
        Assert.False(
            ATerm
                .Met()
                .Without(APair.Megan.Id, "nobody", APair.Start.AddDays(30))
                .AreWordsDue(0, APair.Start.AddDays(31))
        );

    [Theory]
    [InlineData(Situation.Proposed)]
    [InlineData(Situation.Meeting)]
    [InlineData(Situation.Paused)]
    [InlineData(Situation.Reviewing)]
    public void Words_of_an_open_pair_are_never_due(string situation)
    {
        var pair = Situation.Of(situation);
        Assert.False(pair.AreWordsDue(0, End.AddYears(20)));
        Assert.Same(pair, pair.WithoutWords(End));
    }

    [Fact]
    public void No_word_is_left_of_either()
    {
        string[] words =
        [
            "basket",
            "budget",
            "See how a decision",
            "I interrupt sooner",
            "I let others speak first",
            "Thank you for the plain words",
            "appraisals",
            "roof terrace",
        ];
        var before = Written(ATerm.Complete());
        Assert.All(words, word => Assert.Contains(word, before, StringComparison.Ordinal));

        var after = Written(ATerm.Complete().WithoutWords(End));

        Assert.All(words, word => Assert.DoesNotContain(word, after, StringComparison.Ordinal));
    }

    [Fact]
    public void What_can_be_counted_stays()
    {
        var pair = ATerm.Complete();
        var without = pair.WithoutWords(End);
        Assert.Equal(pair.Reviews[^1].Executive!.Recommend, without.Reviews[^1].Executive!.Recommend);
        Assert.Equal(pair.Sessions[0].MentorCheck!.Useful, without.Sessions[0].MentorCheck!.Useful);
        Assert.Equal(pair.Charter!.EndsOn, without.Charter!.EndsOn);
        Assert.Equal((pair.Executive, pair.Mentor, pair.Ending), (without.Executive, without.Mentor, without.Ending));
    }

    [Fact]
    public void It_happens_once()
    {
        var once = ATerm.Complete().WithoutWords(End);
        Assert.Same(once, once.WithoutWords(End.AddDays(1)));
        Assert.False(once.AreWordsDue(0, End.AddYears(1)));
    }

    private static Pair Told(Pair pair) =>
        pair.Prompts.Aggregate(pair, (known, prompt) => known.Sent(prompt.Id, pair.Since));

    private static string Written(Pair pair) => JsonSerializer.Serialize(pair);
}
