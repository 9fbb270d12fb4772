using RMBot.Programme;

namespace RMBot.Tests.Roster;

public sealed class StillnessTests
{
    private static readonly DateTimeOffset Now = AProgramme.Now;

    [Theory]
    [InlineData(RosterStage.Proposed, 22, 22)]
    [InlineData(RosterStage.Invited, 40, 40)]
    [InlineData(RosterStage.Clarifying, 22, 22)]
    [InlineData(RosterStage.Clarifying, 21, null)]
    [InlineData(RosterStage.Active, 22, 22)]
    [InlineData(RosterStage.Paused, 90, null)]
    [InlineData(RosterStage.Reviewing, 90, null)]
    [InlineData(RosterStage.Completed, 90, null)]
    [InlineData(RosterStage.Ended, 90, null)]
    public void A_pair_is_stuck_after_three_weeks_without_a_next_step(RosterStage stage, int daysAgo, int? stuck) =>
        Assert.Equal(stuck, AProgramme.Line(1, stage, daysAgo).StuckDays(Now));

    [Theory]
    [InlineData(-3, null)]
    [InlineData(-30, 29)]
    [InlineData(10, null)]
    public void A_session_that_was_or_will_be_gets_a_pair_on(int days, int? stuck)
    {
        var session = new AgreedSession(Now.AddDays(days), 45, WasHeld: false);

        var line = AProgramme.Line(1, RosterStage.Active, daysAgo: 60) with { Sessions = [session] };

        Assert.Equal(stuck, line.StuckDays(Now));
    }
}
