using RMBot.Programme;

namespace RMBot.Bot.Tests.Programme;

/// <summary>What findings mean, without a coach.</summary>
public sealed class JudgementTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    [InlineData(-61, false)]
    public void A_clock_may_be_a_minute_off(int seconds, bool isWell) =>
        Assert.Equal(isWell, Check("clock", Well with { Queue = new QueueFindings(0, 0, Now.AddSeconds(seconds)) }).Ok);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(1, null, true)]
    [InlineData(null, 1, false)]
    [InlineData(2, 1, false)]
    [InlineData(1, 2, true)]
    public void Consent_is_what_Graph_said_last(int? grantedAgo, int? refusedAgo, bool? isWell)
    {
        var graph = new GraphFindings(true, Ago(grantedAgo), Ago(refusedAgo));

        Assert.Equal(isWell, Check("consent", Well with { Graph = graph }).Ok);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_sweep_may_be_missed_now_and_then(int hours, bool isWell) =>
        Assert.Equal(
            isWell,
            Check("sweep", Well with { Sweep = new SweepFindings(TimeSpan.FromHours(1), Now.AddHours(-hours)) }).Ok
        );

    [Fact]
    public void A_copy_of_another_version_that_still_runs_is_named()
    {
        var other = new Instance("b", "0.0.1", Now);

        var check = Check("version", Well with { Instances = [.. Well.Instances!, other] });

        Assert.False(check.Ok);
        Assert.Contains("0.0.1", check.Detail);
    }

    [Fact]
    public void Whatever_fails_says_what_helps_and_what_does_not_fail_says_nothing()
    {
        var ill = new Findings(
            Now,
            "HTTP 403",
            null,
            new GraphFindings(false, null, Now),
            [new Instance("a", "0.0.1", Now.AddHours(-1))],
            new SweepFindings(TimeSpan.FromHours(1), Now.AddDays(-1))
        );
        var texts = new HealthTexts(Cultures.Of("en"));

        var checks = Judgement.Of(ill, texts).Concat(Judgement.Of(Well, texts));

        Assert.All(checks, check => Assert.Equal(check.Ok == false, check.Fix is not null));
    }

    private static Findings Well { get; } =
        new(
            Now,
            null,
            new QueueFindings(0, 0, Now),
            new GraphFindings(true, Now, null),
            [new Instance("a", InstanceRows.OwnVersion, Now)],
            new SweepFindings(TimeSpan.FromHours(1), Now)
        );

    private static HealthCheck Check(string id, Findings found) =>
        Judgement.Of(found, new HealthTexts(Cultures.Of("en"))).Single(check => check.Id == id);

    private static DateTimeOffset? Ago(int? hours) => hours is { } some ? Now.AddHours(-some) : null;
}
