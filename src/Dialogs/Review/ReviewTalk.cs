using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using RMBot.Cards;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Status;

namespace RMBot.Review;

/// <summary>What the two press around the end of their term: look back, go on for longer, turn it round.</summary>
public sealed class ReviewTalk(DialogSet dialogs, IPairStore pairs)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var (pair, role, now) = (turn.Pair, turn.Role, turn.Turn.Now);
        var t = new ReviewTexts(turn.Turn.Culture);
        switch (press.Verb)
        {
            case ReviewCards.Begin when pair.IsOpenForReview(role, now):
                await BeginAsync(turn, t, ct);
                break;
            case ReviewCards.Turn when role == Role.Mentor && pair.MayTurn():
                await TurnAsync(turn, t, ct);
                break;
            default:
                turn.Turn.Replace(await CardAsync(turn, press, t, ct));
                break;
        }
    }

    /// <summary>Forgets the open answers and begins anew.</summary>
    public static Task RestartAsync(DialogContext dc, CancellationToken ct)
    {
        var open = new Place<ReviewDraft>(dc.ActiveDialog).Draft;
        var blank = new ReviewDraft
        {
            Pair = open.Pair,
            Kind = open.Kind,
            Role = open.Role,
            Partner = open.Partner,
            AgreedOutcome = open.AgreedOutcome,
            MentorAim = open.MentorAim,
            Started = open.Started,
        };
        return dc.ReplaceDialogAsync(ReviewDialog.DialogId, new Start<ReviewDraft>(blank), ct);
    }

    private async Task<Card> CardAsync(PairTurn turn, Said.Press press, ReviewTexts t, CancellationToken ct)
    {
        var (pair, role, now) = (turn.Pair, turn.Role, turn.Turn.Now);
        var culture = turn.Turn.Culture;
        switch (press.Verb)
        {
            case ReviewCards.Later:
                return ReviewCards.PutOff(t);
            case ReviewCards.KeepInTouch when pair.MayWishToKeepInTouch(role):
                var wished = await turn.KeepAsync(pairs, pair.WishToKeepInTouch(role, now), ct);
                return ReviewCards.InTouch(wished.Pair, role, t);
            case ReviewCards.GoOn:
                return ReviewCards.WentOn(t);
            case ReviewCards.Finish:
                var opened = await turn.KeepAsync(pairs, pair.FinishEarly(role, now), ct);
                return ReviewCards.Standing(opened.Pair, role, now, culture);
            case ReviewCards.Offer when pair.MayPropose(role):
                return ReviewCards.Months(pair, role, t, new PurposeTexts(culture));
            case ReviewCards.Propose when pair.MayPropose(role):
                var months = int.TryParse(press[ReviewCards.MonthsInput], CultureInfo.InvariantCulture, out var n)
                    ? n
                    : 0;
                var proposed = await turn.KeepAsync(pairs, pair.ProposeToExtend(role, months, now), ct);
                return ReferenceEquals(proposed.Pair, pair)
                    ? ReviewCards.Months(pair, role, t, new PurposeTexts(culture))
                    : ReviewCards.HasProposed(proposed.Pair, role, t);
            case ReviewCards.Agree when pair.ExtensionFor(role) is not null:
                await turn.KeepAsync(pairs, pair.AgreeToExtend(role, now), ct);
                return ReviewCards.HasAgreed(t);
            case ReviewCards.Decline when pair.ExtensionFor(role) is not null:
                await turn.KeepAsync(pairs, pair.DeclineToExtend(role, now), ct);
                return ReviewCards.HasDeclined(pair, t);
            default:
                return NextStep.CardFor(pair, role, culture);
        }
    }

    private async Task BeginAsync(PairTurn turn, ReviewTexts t, CancellationToken ct)
    {
        turn.Turn.Replace(ReviewCards.Begun(turn.Pair, turn.Role, t));
        var dc = await dialogs.CreateContextAsync(turn.Turn.Context, ct);
        if (!await dc.ReopenAsync<ReviewDraft>(ReviewDialog.DialogId, draft => draft.Pair == turn.Pair.Id.Value, ct))
        {
            await dc.BeginDialogAsync(
                ReviewDialog.DialogId,
                new Start<ReviewDraft>(ReviewDraft.New(turn.Pair, turn.Role)),
                ct
            );
        }
    }

    /// <summary>A new clarity conversation with roles turned (S62): who taught now asks, and nothing of the old agreement is carried over.</summary>
    private async Task TurnAsync(PairTurn turn, ReviewTexts t, CancellationToken ct)
    {
        var id = turn.Pair.Id.Turned();
        if (await PairTurn.OpenAsync(pairs, turn.Turn, id, ct) is { } started)
        {
            turn.Turn.Replace(NextStep.CardFor(started.Pair, started.Role, turn.Turn.Culture));
            return;
        }

        turn.Turn.Replace(ReviewCards.Turning(turn.Pair, t));
        var dc = await dialogs.CreateContextAsync(turn.Turn.Context, ct);
        if (!await dc.ReopenAsync<PurposeDraft>(PurposeDialog.DialogId, draft => draft.Pair == id.Value, ct))
        {
            var draft = PurposeDraft.New(id) with
            {
                Kind = PairKind.Mentoring,
                Programme = turn.Pair.Programme.Value,
                MentorId = turn.Pair.Executive.Id.Value,
                MentorName = turn.Pair.Executive.Name,
            };
            await dc.BeginDialogAsync(PurposeDialog.DialogId, new Start<PurposeDraft>(draft), ct);
        }
    }
}
