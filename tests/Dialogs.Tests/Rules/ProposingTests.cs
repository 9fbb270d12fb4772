using RMBot.Care;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Tests.Rules;

public sealed class ProposingTests
{
    private static readonly DateTimeOffset Now = APair.Start.AddHours(1);

    [Fact]
    public void An_ask_that_is_not_sent_owes_nobody_anything()
    {
        var pair = APair.Proposed();
        Assert.Equal(Stage.Proposed, pair.Stage);
        Assert.Empty(pair.Prompts);
    }

    [Fact]
    public void Nobody_is_their_own_mentor() =>
        Assert.Throws<InvalidOperationException>(() =>
            Proposing.Propose(PairId.New(), APair.Alex, APair.Alex with { Name = "Somebody" }, APair.Ask(), Now)
        );

    [Fact]
    public void An_ask_is_changed_until_it_is_sent_and_stays_as_it_was_sent()
    {
        var other = APair.Ask() with { Topic = "Chatbots" };
        var amended = APair.Proposed().Amend(APair.Megan, other);
        Assert.Equal("Chatbots", amended.Asked.Topic);
        Assert.Equal("Chatbots", amended.Invite(Now).Amend(APair.Megan, APair.Ask()).Asked.Topic);
    }

    [Fact]
    public void Sending_invites_the_mentor_at_once_and_reminds_them_once_after_three_days()
    {
        var pair = APair.Proposed().Invite(Now);
        Assert.Equal((Stage.Invited, Now), (pair.Stage, pair.Since));
        Assert.Equal(
            [(PromptKind.Invitation, Role.Mentor, Now), (PromptKind.InvitationReminder, Role.Mentor, Now.AddDays(3))],
            pair.Prompts.Select(prompt => (prompt.Kind, prompt.To, prompt.Due))
        );
    }

    [Fact]
    public void The_mentor_knows_of_the_pair_only_once_the_ask_is_sent()
    {
        Assert.False(APair.Proposed().IsKnownTo(Role.Mentor));
        Assert.True(APair.Proposed().IsKnownTo(Role.Executive));
        Assert.True(APair.Invited().IsKnownTo(Role.Mentor));
        Assert.True(APair.Invited().Leave(Role.Executive, Now).IsKnownTo(Role.Executive));
    }

    [Fact]
    public void An_ask_dropped_before_sending_stays_unknown_to_the_mentor_for_good() =>
        Assert.False(APair.Proposed().Leave(Role.Executive, Now).IsKnownTo(Role.Mentor));

    [Fact]
    public void An_invitation_taken_back_before_it_went_out_is_never_heard_of()
    {
        var pair = APair.Invited().Leave(Role.Executive, Now);
        Assert.Null(pair.NextLook());
        Assert.False(pair.IsKnownTo(Role.Mentor));
    }

    [Fact]
    public void An_invitation_taken_back_after_it_went_out_is_explained()
    {
        var invitation = APair.Invited().Prompts[0].Id;
        var pair = APair.Invited().Sent(invitation, Now).Leave(Role.Executive, Now);
        Assert.Equal(PromptKind.PartnerLeft, Assert.Single(pair.DueAt(Now)).Kind);
        Assert.True(pair.IsKnownTo(Role.Mentor));
    }
}
