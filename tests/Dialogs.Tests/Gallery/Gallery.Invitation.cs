using RMBot.Aims;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static void Invitation(Album album, Wording wording)
    {
        var t = new InvitationTexts(Culture);
        var purpose = new PurposeTexts(Culture);
        var (invited, asked, replied) = (APair.Invited(wording), APair.WithQuestion(wording), APair.WithReply(wording));
        var words = wording.Of("What would I have to prepare?");
        album.Add(Name("invitation", wording), InvitationCards.Invitation(invited, t, purpose));
        album.Add(Name("invitation-with-open-question", wording), InvitationCards.Invitation(asked, t, purpose));
        album.Add(Name("invitation-replied", wording), InvitationCards.Replied(replied, t, purpose));
        album.Add(Name("invitation-asked", wording), InvitationCards.Asked(asked, t));
        album.Add(Name("invitation-question-typed", wording), InvitationCards.Question(invited, words, t));
        album.Add(Name("invitation-mentor-asked", wording), InvitationCards.MentorAsked(asked, t));
        album.Add(Name("invitation-mentor-asked-typed", wording), InvitationCards.MentorAsked(asked, t, words));
        album.Add(Name("invitation-reply-sent", wording), InvitationCards.ReplySent(replied, t));
        album.Add(Name("invitation-accepted", wording), AimsCards.Accepted(invited, t));
        if (wording == Wording.Plain)
        {
            var sameLine = APair.Invited(sameLine: true);
            album.Add("invitation-same-line", InvitationCards.Invitation(sameLine, t, purpose));
            album.Add("invitation-reminder", InvitationCards.Reminder(invited, t, purpose));
            album.Add("invitation-question", InvitationCards.Question(invited, words: null, t));
            album.Add("invitation-mentor-accepted", InvitationCards.MentorAccepted(invited, t));
            var undelivered = invited.NotSent(invited.Prompts[0].Id, "blocked", APair.Start);
            album.Add("invitation-not-delivered", InvitationCards.NotReached(undelivered, Role.Executive, t));
            album.Add("invitation-executive-not-reached", InvitationCards.NotReached(asked, Role.Mentor, t));
            album.Add("invitation-declined", InvitationCards.Declined(invited, t));
            album.Add("invitation-mentor-declined", InvitationCards.MentorDeclined(invited, t));
        }
    }

    private static void Aims(Album album, Wording wording)
    {
        var t = new AimsTexts(Culture);
        var invitation = new InvitationTexts(Culture);
        var purpose = new PurposeTexts(Culture);
        var accepted = APair.Accepted(wording);
        album.Add(Name("aims-begin", wording), AimsCards.Waiting(accepted, t, invitation));
        album.Add(Name("aims-summary", wording), AimsCards.Summary(APair.Told(wording), t, purpose));
        if (wording == Wording.Plain)
        {
            var shares = accepted.Tell(APair.Aims(shares: true));
            var brief = APair.Aims() with { GivesWay = null, Limits = null, HoldsBack = null, Wishes = [Wish.Nothing] };
            album.Add("aims-begun", AimsCards.Begun(accepted, t, invitation));
            album.Add("aims-put-off", AimsCards.PutOff(accepted, t, invitation));
            album.Add("aims-summary-sharing-more", AimsCards.Summary(shares, t, purpose));
            album.Add("aims-summary-brief", AimsCards.Summary(accepted.Tell(brief), t, purpose));
            album.Add("aims-changing", AimsCards.Changing(t));
            album.Add("aims-kept", AimsCards.Kept(t));
            album.Add("aims-shared", AimsCards.Shared(accepted, t));
            album.Add("aims-thinking", AimsCards.Thinking(accepted, t));
        }
    }
}
