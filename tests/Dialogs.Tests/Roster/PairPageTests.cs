using RMBot.Programme;

namespace RMBot.Tests.Roster;

public sealed class PairPageTests
{
    private static readonly DateTimeOffset Now = AProgramme.Now;

    private static readonly RosterLine[] Lines =
    [
        AProgramme.Line(3, RosterStage.Invited, daysAgo: 30) with
        {
            ExecutiveName = null,
            MentorName = null,
        },
        AProgramme.Line(2, RosterStage.Active, daysAgo: 2) with
        {
            EndsOn = new DateOnly(2026, 9, 1),
        },
        AProgramme.Line(1, RosterStage.Active, daysAgo: 5) with
        {
            EndsOn = new DateOnly(2026, 8, 1),
        },
        AProgramme.Line(4, RosterStage.Clarifying, daysAgo: 25),
    ];

    [Theory]
    [InlineData(PairOrder.Executive, false, "1 2 4 3")]
    [InlineData(PairOrder.Executive, true, "4 2 1 3")]
    [InlineData(PairOrder.Stage, false, "3 4 1 2")]
    [InlineData(PairOrder.Since, false, "3 4 1 2")]
    [InlineData(PairOrder.Since, true, "2 1 4 3")]
    [InlineData(PairOrder.Ends, false, "1 2 3 4")]
    [InlineData(PairOrder.Ends, true, "2 1 3 4")]
    public void Pairs_come_in_the_order_that_was_asked_for_and_what_has_no_value_last(
        PairOrder order,
        bool descending,
        string expected
    ) => Assert.Equal(expected, Found(new PairQuery(Order: order, Descending: descending)));

    [Fact]
    public void Only_stuck_pairs_can_be_asked_for() => Assert.Equal("4 3", Found(new PairQuery(StuckOnly: true)));

    [Fact]
    public void Only_one_stage_can_be_asked_for() =>
        Assert.Equal("1 2", Found(new PairQuery(Stage: RosterStage.Active)));

    [Fact]
    public void A_part_of_either_name_finds_a_pair_in_any_letter_case() =>
        Assert.Equal("2", Found(new PairQuery(Named: " tor 02")));

    [Fact]
    public void Nobody_is_found_by_a_name_that_is_not_shown() =>
        Assert.Equal("", Found(new PairQuery(Named: "Executive 03")));

    [Fact]
    public void Pages_hold_every_pair_once()
    {
        var pages = Enumerable.Range(1, 3).Select(page => Found(new PairQuery(Page: page, Size: 2)));

        Assert.Equal(["1 2", "4 3", ""], pages);
    }

    [Fact]
    public void The_total_counts_all_pages() => Assert.Equal(4, PairPage.Of(Lines, new PairQuery(Size: 1), Now).Total);

    private static string Found(PairQuery query) =>
        string.Join(' ', PairPage.Of(Lines, query, Now).Lines.Select(line => line.Pair.Value[^1]));
}
