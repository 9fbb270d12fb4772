using Microsoft.Bot.Builder.Dialogs;
using RMBot.Care;
using RMBot.Interviews;
using RMBot.Pairs;

namespace RMBot.Purpose;

/// <summary>What the executive presses around the ask: start, change one answer, send, drop.</summary>
public sealed class PurposeTalk(IPairStore pairs)
{
    public static async Task StartAsync(Turn turn, DialogContext dc, CancellationToken ct)
    {
        if (!await dc.ReopenAsync<PurposeDraft>(PurposeDialog.DialogId, draft => !draft.Kept, ct))
        {
            await turn.SayAsync(new PurposeTexts(turn.Culture).Intro, ct);
            await dc.BeginDialogAsync(
                PurposeDialog.DialogId,
                new Start<PurposeDraft>(PurposeDraft.New(PairId.New())),
                ct
            );
        }
    }

    public static Task ChangeAsync(PairTurn pair, DialogContext dc, string? question, CancellationToken ct)
    {
        pair.Turn.Replace(PurposeCards.Changing(pair.Pair, new PurposeTexts(pair.Turn.Culture)));
        return dc.BeginOnceAsync(
            PurposeDialog.DialogId,
            new Start<PurposeDraft>(PurposeDraft.Of(pair.Pair), question),
            open => open.Kept && open.Pair == pair.Pair.Id.Value,
            ct
        );
    }

    /// <summary>Begins the ask of a suggested pair, or goes on with it where it was left.</summary>
    public static async Task TakeUpAsync(PairTurn pair, DialogContext dc, CancellationToken ct)
    {
        pair.Turn.Replace(SuggestionCards.TakenUp(pair.Pair, new SuggestionTexts(pair.Turn.Culture)));
        var id = pair.Pair.Id.Value;
        if (!await dc.ReopenAsync<PurposeDraft>(PurposeDialog.DialogId, draft => draft.Pair == id, ct))
        {
            await pair.Turn.SayAsync(new PurposeTexts(pair.Turn.Culture).Intro, ct);
            var draft = PurposeDraft.Suggested(pair.Pair);
            await dc.BeginDialogAsync(PurposeDialog.DialogId, new Start<PurposeDraft>(draft), ct);
        }
    }

    public async Task DeclineAsync(PairTurn pair, CancellationToken ct)
    {
        await pair.KeepAsync(pairs, pair.Pair.Leave(pair.Role, pair.Turn.Now), ct);
        pair.Turn.Replace(SuggestionCards.Declined(pair.Pair, new SuggestionTexts(pair.Turn.Culture)));
    }

    public async Task SendAsync(PairTurn pair, CancellationToken ct)
    {
        var sent = await pair.KeepAsync(pairs, pair.Pair.Invite(pair.Turn.Now), ct);
        pair.Turn.Replace(PurposeCards.Sent(sent.Pair, new PurposeTexts(pair.Turn.Culture)));
    }

    public async Task DropAsync(PairTurn pair, CancellationToken ct)
    {
        await pair.KeepAsync(pairs, pair.Pair.Leave(pair.Role, pair.Turn.Now), ct);
        pair.Turn.Replace(PurposeCards.Dropped(new PurposeTexts(pair.Turn.Culture)));
    }

    /// <summary>Forgets the open ask and begins it anew.</summary>
    public static Task RestartAsync(DialogContext dc, CancellationToken ct) =>
        dc.ReplaceDialogAsync(
            PurposeDialog.DialogId,
            new Start<PurposeDraft>(new Place<PurposeDraft>(dc.ActiveDialog).Draft.Anew()),
            ct
        );
}
