using System.Text.Json;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

public sealed class VerbTests
{
    private static readonly DateTimeOffset Later = APair.Start.AddHours(1);

    public static TheoryData<string, string> Allowed => Rows((verb, situation) => verb.Where.Contains(situation));

    public static TheoryData<string, string> NotAllowed => Rows((verb, situation) => !verb.Where.Contains(situation));

    [Theory]
    [MemberData(nameof(Allowed))]
    public void What_is_allowed_changes_the_pair_once(string verb, string situation)
    {
        var act = Verb.All.Single(known => known.Name == verb);
        var pair = Situation.Of(situation);

        var once = act.Do(pair, Later);
        var twice = act.Do(once, Later.AddHours(1));

        Assert.NotEqual(Written(pair), Written(once));
        Assert.Equal(Written(once), Written(twice));
    }

    [Theory]
    [MemberData(nameof(NotAllowed))]
    public void What_is_not_allowed_leaves_the_very_same_pair(string verb, string situation)
    {
        var pair = Situation.Of(situation);
        Assert.Same(pair, Verb.All.Single(known => known.Name == verb).Do(pair, Later));
    }

    private static string Written(Pair pair) => JsonSerializer.Serialize(pair);

    private static TheoryData<string, string> Rows(Func<Verb, string, bool> which)
    {
        var rows = new TheoryData<string, string>();
        foreach (var verb in Verb.All)
        {
            foreach (var situation in Situation.Everywhere.Where(known => which(verb, known)))
            {
                rows.Add(verb.Name, situation);
            }
        }

        return rows;
    }
}
