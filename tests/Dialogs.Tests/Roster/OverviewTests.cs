using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests.Roster;

public sealed class OverviewTests
{
    private static readonly DateTimeOffset Now = AProgramme.Now;

    [Fact]
    public void Every_stage_is_counted_in_the_order_of_a_pairs_life()
    {
        var overview = Of([AProgramme.Line(1), AProgramme.Line(2), AProgramme.Line(3, RosterStage.Ended)]);

        Assert.Equal(Enum.GetValues<RosterStage>(), overview.Funnel.Select(stage => stage.Stage));
        Assert.Equal([0, 0, 0, 2, 0, 0, 0, 1], overview.Funnel.Select(stage => stage.Count));
    }

    [Fact]
    public void Sessions_ahead_are_not_agreed_yet()
    {
        var line = AProgramme.Line(1) with
        {
            Sessions =
            [
                new AgreedSession(Now.AddMonths(-2), 45, WasHeld: true),
                new AgreedSession(Now.AddDays(-3), 45, WasHeld: false),
                new AgreedSession(Now.AddDays(3), 45, WasHeld: false),
            ],
        };

        var overview = Of([line]);

        Assert.Equal(new SessionCounts(2, 1), overview.Sessions);
        Assert.Equal(12, overview.Trend.Length);
        Assert.Equal(new TrendPoint("2026-04", 1, 1, null, null), overview.Trend[^3]);
        Assert.Equal(new TrendPoint("2026-06", 0, 1, null, null), overview.Trend[^1]);
    }

    [Fact]
    public void Four_people_have_no_pulse_and_no_rate_and_five_do()
    {
        var (four, five) = (OfPairs(4), OfPairs(5));

        Assert.Null(four.Pulse);
        Assert.Null(four.CheckIns);
        Assert.Equal(new Pulse(5, 4, null, null), five.Pulse);
        Assert.Equal(new CheckInCounts(5, 5), five.CheckIns);
        Assert.Equal(4, five.Trend[^1].Useful);

        static Overview OfPairs(int pairs) =>
            Of([
                .. AProgramme.Giving(pairs, Measure.Useful, Role.Mentor, 4),
                .. AProgramme.Giving(pairs, Measure.CheckIn, Role.Mentor, 1),
            ]);
    }

    [Fact]
    public void What_is_older_than_a_year_is_not_in_the_pulse()
    {
        var old = AProgramme
            .Giving(5, Measure.Useful, Role.Mentor, 4)
            .Select(line => line with { Counted = [line.Counted[0] with { At = Now.AddMonths(-13) }] })
            .ToList();

        Assert.Null(Of(old).Pulse);
    }

    private static Overview Of(IReadOnlyCollection<RosterLine> lines) =>
        Overview.Of(lines, Blocks.Of(lines.SelectMany(line => line.Contributions), Now), Now);
}
