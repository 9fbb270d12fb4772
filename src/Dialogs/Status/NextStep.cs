using System.Globalization;
using RMBot.Aims;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Care;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Invitation;
using RMBot.Momentum;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Review;
using RMBot.Sessions;

namespace RMBot.Status;

/// <summary>
/// The card of where a pair stands and what this side can do next: for "status", for an old card, for somebody who lost the thread.
/// </summary>
public static class NextStep
{
    public static Card CardFor(Pair pair, Role viewer, CultureInfo culture)
    {
        var purpose = new PurposeTexts(culture);
        var invitation = new InvitationTexts(culture);
        var aims = new AimsTexts(culture);
        return pair.Stage switch
        {
            Stage.Proposed => pair.Ask is null
                ? SuggestionCards.Suggested(pair, new SuggestionTexts(culture))
                : PurposeCards.Summary(pair, purpose),
            Stage.Invited when viewer == Role.Executive && pair.IsUndelivered() => InvitationCards.NotReached(
                pair,
                viewer,
                invitation
            ),
            Stage.Invited when viewer == Role.Executive => pair.IsWaitingForReply()
                ? InvitationCards.MentorAsked(pair, invitation)
                : PurposeCards.Waiting(pair, purpose),
            Stage.Invited => pair.IsWaitingForReply()
                ? InvitationCards.Asked(pair, invitation)
                : InvitationCards.Invitation(pair, invitation, purpose),
            Stage.Clarifying when pair.Draft is not null => CharterCards.Draft(pair, viewer, CharterWords.For(culture)),
            Stage.Clarifying when viewer == Role.Executive => AimsCards.Thinking(pair, aims),
            Stage.Clarifying => pair.Aims is null
                ? AimsCards.Waiting(pair, aims, invitation)
                : AimsCards.Summary(pair, aims, purpose),
            Stage.Paused => PauseCards.On(pair, viewer, new PauseTexts(culture)),
            Stage.Active or Stage.Reviewing => CharterCards.Agreed(pair, viewer, CharterWords.For(culture)),
            Stage.Closed when pair.WordsGoneAt is not null => MyDataCards.WordsGone(
                pair,
                viewer,
                new MyDataTexts(culture)
            ),
            Stage.Closed => pair.Charter is not null
                ? LookBackCards.Closed(pair, viewer, culture)
                : CareCards.Closed(pair, viewer, new CareTexts(culture)),
        };
    }

    /// <summary>The card of a prompt that is due; null when what happened since has overtaken it.</summary>
    public static Card? CardFor(Pair pair, Prompt prompt, CultureInfo culture)
    {
        if (pair.WordsGoneAt is not null)
        {
            return null;
        }

        var purpose = new PurposeTexts(culture);
        var invitation = new InvitationTexts(culture);
        var aims = new AimsTexts(culture);
        var charter = CharterWords.For(culture);
        var partner = pair[prompt.To.Other()].FirstName;
        var isMaking = pair.IsOpenForCharter();
        var isToConfirm = isMaking && pair.Draft?[prompt.To] is null;
        var hasConfirmed = pair.Draft?[prompt.To.Other()] is not null;
        return prompt.Kind switch
        {
            PromptKind.Suggested when pair.IsForTheExecutiveToAsk() => SuggestionCards.Suggested(
                pair,
                new SuggestionTexts(culture)
            ),
            PromptKind.SuggestedReminder when pair.IsForTheExecutiveToAsk() => SuggestionCards.Reminder(
                pair,
                new SuggestionTexts(culture)
            ),
            PromptKind.Invitation when pair.Stage == Stage.Invited => InvitationCards.Invitation(
                pair,
                invitation,
                purpose
            ),
            PromptKind.InvitationReminder when pair.Stage == Stage.Invited => InvitationCards.Reminder(
                pair,
                invitation,
                purpose
            ),
            PromptKind.MentorAsked when pair.IsWaitingForReply() && pair.Stage == Stage.Invited =>
                InvitationCards.MentorAsked(pair, invitation),
            PromptKind.ExecutiveReplied when pair.Stage == Stage.Invited => InvitationCards.Replied(
                pair,
                invitation,
                purpose
            ),
            PromptKind.Accepted when pair.IsOpenForAims() => InvitationCards.MentorAccepted(pair, invitation),
            PromptKind.Declined => InvitationCards.MentorDeclined(pair, invitation),
            PromptKind.AimsReminder when pair.IsOpenForAims() => CardFor(pair, prompt.To, culture),
            PromptKind.CharterReady when isMaking => CharterCards.Draft(pair, prompt.To, charter),
            PromptKind.CharterChanged when isMaking => CharterCards.Draft(
                pair,
                prompt.To,
                charter,
                charter.Charter.ChangedTitle(partner)
            ),
            PromptKind.PartnerConfirmed when isToConfirm && hasConfirmed => CharterCards.Draft(
                pair,
                prompt.To,
                charter,
                charter.Charter.PartnerConfirmedTitle(partner),
                charter.Charter.PartnerConfirmedNote
            ),
            PromptKind.OwnWordsToCheck when isMaking && pair.OwnWordsToCheck(prompt.To) is not null =>
                CharterCards.Draft(pair, prompt.To, charter),
            PromptKind.CharterReminder when isToConfirm && !(prompt.To == Role.Mentor && pair.WaitsForWishes()) =>
                CharterCards.Draft(pair, prompt.To, charter, charter.Charter.ReminderTitle(partner)),
            PromptKind.CharterAgreed when pair.Charter is not null => CharterCards.Agreed(pair, prompt.To, charter),
            PromptKind.NotReached when pair.Stage != Stage.Closed => InvitationCards.NotReached(
                pair,
                prompt.To,
                invitation
            ),
            PromptKind.BookSessions when pair.Stage == Stage.Active && pair.Sessions.IsEmpty => SessionCards.ToBook(
                pair,
                new SessionTexts(culture)
            ),
            PromptKind.SessionsBooked
            or PromptKind.PrepareQuestion
            or PromptKind.PrepareBrief
            or PromptKind.QuestionPassed
            or PromptKind.AfterSession => SessionCards.Owed(pair, prompt, new SessionTexts(culture)),
            PromptKind.SessionMoved or PromptKind.SessionCancelled => ArrangingCards.Owed(pair, prompt, culture),
            PromptKind.ReviewDue
            or PromptKind.ReviewReminder
            or PromptKind.ReviewRevealed
            or PromptKind.ExtensionProposed
            or PromptKind.ExtensionDeclined
            or PromptKind.Extended
            or PromptKind.EvolveBoth
            or PromptKind.TermEnded
            or PromptKind.InTouch => ReviewCards.Owed(pair, prompt, culture),
            PromptKind.Paused or PromptKind.Resumed or PromptKind.ResumedEarly => PauseCards.Owed(
                pair,
                prompt,
                culture
            ),
            PromptKind.CheckInDue or PromptKind.CheckInShared => CheckInCards.Owed(pair, prompt, culture),
            PromptKind.CorrectionProposed or PromptKind.CorrectionDeclined => CorrectionCards.Owed(
                pair,
                prompt,
                culture
            ),
            PromptKind.Nudge or PromptKind.Rescue or PromptKind.Thank or PromptKind.ThanksPassed => MomentumCards.Owed(
                pair,
                prompt,
                culture
            ),
            PromptKind.NotBooked or PromptKind.NotChanged or PromptKind.SessionDeclined or PromptKind.TimesFound =>
                CalendarCards.Owed(pair, prompt, culture),
            PromptKind.PartnerLeft => CareCards.PartnerLeft(pair, prompt.To, prompt.Due, new CareTexts(culture)),
            PromptKind.Suggested
            or PromptKind.SuggestedReminder
            or PromptKind.Invitation
            or PromptKind.InvitationReminder
            or PromptKind.MentorAsked
            or PromptKind.ExecutiveReplied
            or PromptKind.Accepted
            or PromptKind.AimsReminder
            or PromptKind.CharterReady
            or PromptKind.CharterChanged
            or PromptKind.PartnerConfirmed
            or PromptKind.OwnWordsToCheck
            or PromptKind.CharterReminder
            or PromptKind.CharterAgreed
            or PromptKind.NotReached
            or PromptKind.BookSessions => null,
        };
    }
}
