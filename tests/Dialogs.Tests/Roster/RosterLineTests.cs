using RMBot.Care;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Purpose;

namespace RMBot.Tests.Roster;

/// <summary>What organisers may know of a pair, wherever it is on its way.</summary>
public sealed class RosterLineTests
{
    private static readonly DateTimeOffset Later = APair.Start.AddDays(1);

    private static readonly Dictionary<string, (Pair Pair, RosterStage Stage, bool Names)> Ways = new()
    {
        ["proposed"] = (APair.Proposed(), RosterStage.Proposed, false),
        ["invited"] = (APair.Invited(), RosterStage.Invited, false),
        ["asked first"] = (APair.WithQuestion(), RosterStage.Invited, false),
        ["declined"] = (APair.Invited().Decline(Later), RosterStage.Ended, false),
        ["withdrawn unsent"] = (APair.Proposed().Leave(Role.Executive, Later), RosterStage.Ended, false),
        ["withdrawn"] = (APair.Invited().Leave(Role.Executive, Later), RosterStage.Ended, false),
        ["accepted"] = (APair.Accepted(), RosterStage.Clarifying, true),
        ["active"] = (APair.Active(), RosterStage.Active, true),
        ["paused"] = (ATerm.Paused(), RosterStage.Paused, true),
        ["left"] = (ATerm.Met().Leave(Role.Mentor, ATerm.AtCheckIn), RosterStage.Ended, true),
        ["reviewing"] = (ATerm.Reviewing(), RosterStage.Reviewing, true),
        ["completed"] = (ATerm.Complete(), RosterStage.Completed, true),
        ["evolved"] = (ATerm.Evolved(), RosterStage.Completed, true),
    };

    public static TheoryData<string> All => new(Ways.Keys);

    [Theory]
    [MemberData(nameof(All))]
    public void Nobody_is_named_before_the_mentor_accepted(string way)
    {
        var (pair, stage, names) = Ways[way];

        var line = RosterLine.Of(pair);

        Assert.Equal(stage, line.Stage);
        Assert.Equal(names ? (APair.Alex.Name, APair.Megan.Name) : (null, null), (line.ExecutiveName, line.MentorName));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Whom_an_organiser_brought_together_they_may_see(string way)
    {
        var line = RosterLine.Of(Ways[way].Pair with { IsSuggested = true });

        Assert.Equal((APair.Alex.Name, APair.Megan.Name), (line.ExecutiveName, line.MentorName));
        Assert.True(line.IsSuggested);
    }

    [Fact]
    public void Sessions_are_agreed_once_they_should_have_been_and_held_when_one_of_the_two_says_so()
    {
        var line = RosterLine.Of(ATerm.Met());

        Assert.Equal((1, 1), (line.AgreedBy(ATerm.AfterFirst), line.Held));
        Assert.Equal(line.Sessions[0].StartsAt, line.LastSession(ATerm.AfterFirst));
        Assert.Equal(line.Sessions[1].StartsAt, line.NextSession(ATerm.AfterFirst));
        Assert.Equal(2, line.AgreedBy(line.Sessions[1].EndsAt));
    }

    [Fact]
    public void Sessions_in_a_pause_and_after_the_end_are_agreed_no_longer()
    {
        var met = RosterLine.Of(ATerm.Met()).Sessions.Length;

        Assert.True(RosterLine.Of(ATerm.Paused()).Sessions.Length < met);
        Assert.Single(RosterLine.Of(ATerm.Met().Leave(Role.Mentor, ATerm.AtCheckIn)).Sessions);
    }

    [Fact]
    public void A_line_prints_none_of_what_it_holds() =>
        Assert.Equal(nameof(RosterLine), RosterLine.Of(ATerm.Complete()).ToString());
}
