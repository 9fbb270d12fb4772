using RMBot.Invitation;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

public sealed class InvitingTests
{
    private static readonly DateTimeOffset Now = APair.Start.AddHours(1);

    [Fact]
    public void An_invitation_that_waits_for_somebody_who_is_away_is_replaced_when_it_is_sent_again()
    {
        var first = APair.Invited().Prompts[0];
        var again = APair
            .Invited()
            .Suspended(first.Id, WhyNotReached.NotInstalled, APair.Start)
            .InviteAgain(APair.Start);
        var open = again.Back(Role.Mentor, APair.Start).DueAt(APair.Start).Where(due => due.To == Role.Mentor);
        Assert.Equal(PromptKind.Invitation, Assert.Single(open).Kind);
    }

    [Fact]
    public void A_question_goes_to_the_executive_and_stops_the_reminder()
    {
        var pair = APair.Invited().AskFirst("Why me?", Now);
        Assert.Equal(new Exchange("Why me?", Reply: null), Assert.Single(pair.Exchanges));
        Assert.Contains(pair.DueAt(Now), due => due is { Kind: PromptKind.MentorAsked, To: Role.Executive });
        Assert.DoesNotContain(pair.DueAt(Now.AddDays(9)), due => due.Kind == PromptKind.InvitationReminder);
    }

    [Fact]
    public void A_reply_brings_the_invitation_back_to_the_mentor()
    {
        var pair = APair.WithQuestion().Reply("Only if you tell her.", Now);
        Assert.Equal("Only if you tell her.", Assert.Single(pair.Exchanges).Reply);
        Assert.Contains(pair.DueAt(Now), due => due is { Kind: PromptKind.ExecutiveReplied, To: Role.Mentor });
    }

    [Fact]
    public void Every_further_question_and_reply_is_told_anew()
    {
        var pair = APair.WithReply().AskFirst("And my team?", Now).Reply("Neither.", Now);
        Assert.Equal(["MentorAsked-Executive-1", "MentorAsked-Executive-2"], Ids(pair, PromptKind.MentorAsked));
        Assert.Equal(
            ["ExecutiveReplied-Mentor-1", "ExecutiveReplied-Mentor-2"],
            Ids(pair, PromptKind.ExecutiveReplied)
        );
    }

    [Fact]
    public void Accepting_tells_the_executive_and_reminds_the_mentor_of_their_own_side()
    {
        var pair = APair.Invited().Accept(Now);
        Assert.Equal((Stage.Clarifying, Now), (pair.Stage, pair.Since));
        Assert.Contains(pair.DueAt(Now), due => due is { Kind: PromptKind.Accepted, To: Role.Executive });
        Assert.Contains(pair.DueAt(Now.AddDays(3)), due => due is { Kind: PromptKind.AimsReminder, To: Role.Mentor });
        Assert.DoesNotContain(pair.DueAt(Now.AddDays(9)), due => due.Kind == PromptKind.InvitationReminder);
    }

    [Fact]
    public void A_no_is_told_to_the_executive_and_nothing_else_follows()
    {
        var pair = APair.Invited().Sent(APair.Invited().Prompts[0].Id, Now).Decline(Now);
        Assert.Equal((Stage.Closed, Ending.Declined), (pair.Stage, pair.Ending));
        Assert.Equal(PromptKind.Declined, Assert.Single(pair.DueAt(Now.AddYears(1))).Kind);
    }

    [Fact]
    public void An_invitation_that_did_not_arrive_is_sent_again_as_often_as_asked()
    {
        var pair = Situation.Of(Situation.Undelivered);
        Assert.True(pair.IsUndelivered());
        var again = pair.InviteAgain(Now);
        Assert.False(again.IsUndelivered());
        var second = again.Prompts.Last();
        Assert.Equal("Invitation-Mentor-2", second.Id.Value);
        Assert.Equal(
            ["Invitation-Mentor-1", "Invitation-Mentor-2", "Invitation-Mentor-3"],
            Ids(again.NotSent(second.Id, "blocked", Now).InviteAgain(Now), PromptKind.Invitation)
        );
    }

    private static IEnumerable<string> Ids(Pair pair, PromptKind kind) =>
        pair.Prompts.Where(prompt => prompt.Kind == kind).Select(prompt => prompt.Id.Value);
}
