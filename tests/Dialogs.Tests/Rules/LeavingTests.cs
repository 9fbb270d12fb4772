using RMBot.Care;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

public sealed class LeavingTests
{
    private static readonly DateTimeOffset Now = APair.Start.AddHours(1);

    [Theory]
    [InlineData(Situation.Accepted, Role.Executive)]
    [InlineData(Situation.Accepted, Role.Mentor)]
    [InlineData(Situation.ExecutiveConfirmed, Role.Mentor)]
    [InlineData(Situation.Active, Role.Executive)]
    [InlineData(Situation.Active, Role.Mentor)]
    public void Either_leaves_and_only_the_other_is_told(string situation, Role by)
    {
        var pair = Situation.Of(situation).Leave(by, Now);
        Assert.Equal((Stage.Closed, Ending.Left, Now), (pair.Stage, pair.Ending!.Value, pair.Since));
        var due = Assert.Single(pair.DueAt(Now.AddYears(1)));
        Assert.Equal((PromptKind.PartnerLeft, by.Other()), (due.Kind, due.To));
    }

    [Fact]
    public void A_mentor_who_leaves_an_open_invitation_has_declined_it() =>
        Assert.Equal(Ending.Declined, APair.Invited().Leave(Role.Mentor, Now).Ending);

    [Fact]
    public void The_charter_stays_readable_after_the_end() =>
        Assert.Equal(1, APair.Active().Leave(Role.Mentor, Now).Charter!.Version);
}
