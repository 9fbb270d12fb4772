using Microsoft.Bot.Builder.Dialogs;
using RMBot.Aims;
using RMBot.Assistants;
using RMBot.Calendars;
using RMBot.Care;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Help;
using RMBot.Invitation;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot;

/// <summary>
/// What is pressed about a pair: one visible switch over (what, stage, by whom). Whatever does not fit, an old card or one of
/// the other's, changes nothing and gets the card of how it stands now.
/// </summary>
public sealed class PairPresses(
    DialogSet dialogs,
    IPairStore pairs,
    ICalendar calendar,
    OfferingTalk offers,
    IPeople people,
    IOrganisers organisers
)
{
    private readonly PurposeTalk purpose = new(pairs);
    private readonly InvitationTalk invitation = new(pairs);
    private readonly AimsTalk aims = new(pairs);
    private readonly CharterTalk charters = new(pairs);
    private readonly ReviewTalk reviews = new(dialogs, pairs);
    private readonly CheckInTalk checkIns = new(dialogs, pairs);
    private readonly CorrectionTalk corrections = new(pairs);
    private readonly SessionTalk sessions = new(pairs, offers);
    private readonly AssistantTalk assistants = new(pairs, people);
    private readonly ReleaseTalk releases = new(pairs);
    private readonly ArrangingTalk arranging = new(pairs);
    private readonly PauseTalk pauses = new(pairs);
    private readonly ConcernTalk concerns = new(organisers);
    private readonly SnoozeTalk snoozes = new(pairs);
    private readonly MomentumTalk momentum = new(pairs, calendar, offers);
    private readonly ActionTalk actions = new(pairs);

    public async Task PressAsync(Turn turn, Said.Press press, PairId id, CancellationToken ct)
    {
        if (await PairTurn.OpenAsync(pairs, turn, id, ct) is not { } pair)
        {
            turn.Replace(HelpCards.NotYours(new HelpTexts(turn.Culture)));
            return;
        }

        var words = press[InvitationCards.WordsInput]?.Trim() ?? "";
        switch (press.Verb, pair.Pair.Stage, pair.Role)
        {
            case (SuggestionCards.Ask, Stage.Proposed, Role.Executive) when pair.Pair.IsForTheExecutiveToAsk():
                await PurposeTalk.TakeUpAsync(pair, await dialogs.CreateContextAsync(turn.Context, ct), ct);
                break;
            case (SuggestionCards.Decline, Stage.Proposed, Role.Executive) when pair.Pair.IsForTheExecutiveToAsk():
                await purpose.DeclineAsync(pair, ct);
                break;
            case (PurposeCards.Change, Stage.Proposed, Role.Executive) when pair.Pair.Ask is not null:
                await PurposeTalk.ChangeAsync(
                    pair,
                    await dialogs.CreateContextAsync(turn.Context, ct),
                    press["question"],
                    ct
                );
                break;
            case (PurposeCards.Send, Stage.Proposed, Role.Executive) when pair.Pair.Ask is not null:
                await purpose.SendAsync(pair, ct);
                break;
            case (PurposeCards.Drop, Stage.Proposed, Role.Executive) when pair.Pair.Ask is not null:
                await purpose.DropAsync(pair, ct);
                break;
            case (PurposeCards.Later, Stage.Proposed, Role.Executive) when pair.Pair.Ask is not null:
                turn.Replace(PurposeCards.Kept(new PurposeTexts(turn.Culture)));
                break;
            case (InvitationCards.Show, Stage.Invited, Role.Mentor):
                InvitationTalk.Show(pair);
                break;
            case (InvitationCards.AskFirst, Stage.Invited, Role.Mentor) when !pair.Pair.IsWaitingForReply():
                InvitationTalk.AskFirst(pair);
                break;
            case (InvitationCards.SendQuestion, Stage.Invited, Role.Mentor) when pair.Pair.IsNextQuestion(press):
                await invitation.QuestionAsync(pair, words, ct);
                break;
            case (InvitationCards.SendReply, Stage.Invited, Role.Executive) when pair.Pair.IsOpenReply(press):
                await invitation.ReplyAsync(pair, words, ct);
                break;
            case (InvitationCards.TryAgain, Stage.Invited, Role.Executive) when pair.Pair.IsUndelivered():
                await invitation.TryAgainAsync(pair, ct);
                break;
            case (InvitationCards.Accept, Stage.Invited, Role.Mentor):
                await invitation.AcceptAsync(pair, ct);
                break;
            case (InvitationCards.Decline, Stage.Invited, Role.Mentor):
                await invitation.DeclineAsync(pair, ct);
                break;
            case (AimsCards.Begin, Stage.Clarifying, Role.Mentor) when pair.Pair is { Draft: null, Aims: null }:
                await AimsTalk.BeginAsync(pair, await dialogs.CreateContextAsync(turn.Context, ct), ct);
                break;
            case (AimsCards.Later, Stage.Clarifying, Role.Mentor) when pair.Pair.IsOpenForAims():
                AimsTalk.Later(pair);
                break;
            case (AimsCards.Change, Stage.Clarifying, Role.Mentor) when pair.Pair is { Draft: null, Aims: not null }:
                await AimsTalk.ChangeAsync(
                    pair,
                    await dialogs.CreateContextAsync(turn.Context, ct),
                    press["question"],
                    ct
                );
                break;
            case (AimsCards.Keep, Stage.Clarifying, Role.Mentor) when pair.Pair.IsOpenForAims():
                turn.Replace(AimsCards.Kept(new AimsTexts(turn.Culture)));
                break;
            case (AimsCards.Share, Stage.Clarifying, Role.Mentor) when pair.Pair is { Draft: null, Aims: not null }:
                await aims.ShareAsync(pair, ct);
                break;
            case (CareCards.End, _, _):
                await EndAsync(pair, ct);
                break;
            case (CareCards.Stay, _, _):
                turn.Replace(CareCards.Stayed(new CareTexts(turn.Culture)));
                break;
            case (ReleaseCards.Release or ReleaseCards.Leave, Stage.Closed or Stage.Paused, _):
                await releases.PressAsync(pair, press, ct);
                break;
            case (AssistantCards.Name or AssistantCards.Remove, _, _) when pair.Pair.MayArrange():
                await assistants.PressAsync(pair, press, ct);
                break;
            case (var verb, _, _) when StatusCards.Is(verb):
                turn.Replace(WhichPair.CardOf(turn, pair.Pair, pair.Role, verb));
                break;
            case (var verb, _, _) when verb.StartsWith("pause.", StringComparison.Ordinal):
                await pauses.PressAsync(pair, press, ct);
                break;
            case (var verb, _, _) when verb.StartsWith("concern.", StringComparison.Ordinal):
                await concerns.PressAsync(pair, press, ct);
                break;
            case (var verb, _, _) when pair.Pair.IsUnderWay() && verb.StartsWith("momentum.", StringComparison.Ordinal):
                await momentum.PressAsync(pair, press, ct);
                break;
            case (var verb, _, _)
                when (pair.Pair.IsUnderWay() || pair.Pair.IsForTheExecutiveToAsk())
                    && verb.StartsWith("snooze.", StringComparison.Ordinal):
                await snoozes.PressAsync(pair, press, ct);
                break;
            case (var verb, _, _) when pair.Pair.IsUnderWay() && verb.StartsWith("action.", StringComparison.Ordinal):
                await actions.PressAsync(pair, press, ct);
                break;
            case (var verb, _, _) when verb.StartsWith("review.", StringComparison.Ordinal):
                await reviews.PressAsync(pair, press, ct);
                break;
            case (var verb, Stage.Clarifying, _) when verb.StartsWith("charter.", StringComparison.Ordinal):
                await charters.PressAsync(pair, press, ct);
                break;
            case (var verb, _, _)
                when pair.Pair.MayArrange()
                    && (verb == SessionCards.CancelNext || verb.StartsWith("arrange.", StringComparison.Ordinal)):
                await arranging.PressAsync(pair, press, ct);
                break;
            case (var verb, _, _) when pair.Pair.IsUnderWay() && verb.StartsWith("session.", StringComparison.Ordinal):
                await sessions.PressAsync(pair, press, ct);
                break;
            case (var verb, Stage.Active, _) when verb.StartsWith("checkin.", StringComparison.Ordinal):
                await checkIns.PressAsync(pair, press, ct);
                break;
            case (var verb, Stage.Active, _) when verb.StartsWith("correct.", StringComparison.Ordinal):
                await corrections.PressAsync(pair, press, ct);
                break;
            default:
                turn.Replace(NextStep.CardFor(pair.Pair, pair.Role, turn.Culture));
                break;
        }
    }

    private async Task EndAsync(PairTurn pair, CancellationToken ct)
    {
        var t = new CareTexts(pair.Turn.Culture);
        var wasSent = pair.Pair.Stage != Stage.Proposed;
        var ended = await pair.KeepAsync(pairs, pair.Pair.Leave(pair.Role, pair.Turn.Now), ct);
        pair.Turn.Replace(
            pair.Pair.IsForTheExecutiveToAsk()
                ? SuggestionCards.Declined(pair.Pair, new SuggestionTexts(pair.Turn.Culture))
            : wasSent ? CareCards.Ended(ended.Pair, pair.Role, pair.Turn.Now, t)
            : PurposeCards.Dropped(new PurposeTexts(pair.Turn.Culture))
        );
    }
}
