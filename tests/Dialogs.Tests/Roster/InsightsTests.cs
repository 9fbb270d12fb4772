using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests.Roster;

public sealed class InsightsTests
{
    private static readonly DateTimeOffset Now = AProgramme.Now;

    [Fact]
    public void What_fewer_than_five_gave_has_no_value_and_is_named_as_hidden()
    {
        var insights = Of(new View(), AProgramme.Giving(4, Measure.Outcome, Role.Mentor, 100));

        Assert.Equal((0, 0), (insights.People, insights.Blocks));
        Assert.Equal(
            ["useful", "free", "frank", "growth", "aim", "worth", "outcome", "applied", "recommend"],
            insights.Hidden
        );
        Assert.All(
            insights.Areas.SelectMany(area => area.Measures),
            measure => Assert.Equal((0, null, null, null), (measure.People, measure.Value, measure.From, measure.To))
        );
        Assert.Equal((null, null, null), (insights.Outcomes, insights.Actions, insights.LeadersRecommending));
    }

    [Fact]
    public void Results_stand_in_their_three_areas()
    {
        var insights = Of(
            new View(),
            [
                .. AProgramme.Giving(5, Measure.Start, Role.Executive, 2),
                .. AProgramme.Giving(5, Measure.Now, Role.Executive, 4),
                .. AProgramme.Giving(6, Measure.Recommend, Role.Executive, 9),
                .. AProgramme.Giving(5, Measure.ActionWritten, Role.Executive, 1),
                .. AProgramme.Giving(5, Measure.Completed, Role.Executive, 1),
            ]
        );

        Assert.Equal(
            [ResultArea.Perspective, ResultArea.Growth, ResultArea.Change],
            insights.Areas.Select(area => area.Area)
        );
        Assert.Contains(
            new MeasureValue("growth", Role.Executive, 5, 4, 2, 4, MeasureUnit.Of5),
            insights.Areas[1].Measures
        );
        Assert.Contains(
            new MeasureValue("recommend", Role.Executive, 5, 9, null, null, MeasureUnit.Of10),
            insights.Areas[2].Measures
        );
        Assert.Equal((6, 5), (insights.People, insights.Blocks));
        Assert.Equal(5, insights.LeadersRecommending);
        Assert.Equal(new TermOutcomes(5, null, null), insights.Outcomes);
        Assert.Equal(new ActionCounts(5, null), insights.Actions);
    }

    [Fact]
    public void One_side_can_be_looked_at_alone()
    {
        var insights = Of(
            new View(Side: Role.Mentor),
            [
                .. AProgramme.Giving(5, Measure.Useful, Role.Executive, 2),
                .. AProgramme.Giving(5, Measure.Useful, Role.Mentor, 4),
            ]
        );

        var measures = insights.Areas.SelectMany(area => area.Measures).ToList();
        Assert.All(measures, measure => Assert.Equal(Role.Mentor, measure.Side));
        Assert.Equal(4, measures.Single(measure => measure.Id == "useful").Value);
    }

    [Fact]
    public void A_block_belongs_to_the_month_it_ends_in()
    {
        var lines = AProgramme
            .Giving(5, Measure.Useful, Role.Mentor, 4)
            .Select((line, i) => line with { Counted = [line.Counted[0] with { At = Now.AddMonths(-i) }] })
            .ToList();
        var (june, may) = (new ProgrammeMonth(2026, 6), new ProgrammeMonth(2026, 5));

        Assert.Equal(0, Of(new View(To: may), lines).Blocks);
        Assert.Equal(0, Of(new View(From: june), lines).Blocks);
        Assert.Equal(1, Of(new View(From: june), lines, Now.AddDays(1)).Blocks);
    }

    private static Insights Of(View view, IEnumerable<RosterLine> lines, DateTimeOffset? now = null) =>
        Insights.Of(Blocks.Of(lines.SelectMany(line => line.Contributions), now ?? Now), view);
}
