using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using RMBot.Cards;
using RMBot.Care;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.CheckIns;

/// <summary>What the two press around a check-in: begin, leave out, keep, and find a way forward.</summary>
public sealed class CheckInTalk(DialogSet dialogs, IPairStore pairs)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new CheckInTexts(turn.Turn.Culture);
        if (press.Verb is WayForwardCards.Choose)
        {
            turn.Turn.Replace(WayForwardCards.Chosen(turn, press[WayForwardCards.WayInput]));
            return;
        }

        var session = int.TryParse(press["session"], CultureInfo.InvariantCulture, out var number)
            ? number
            : turn.Pair.OpenCheckIn(turn.Role, turn.Turn.Now)?.Number ?? 0;
        var told = turn.Pair.CheckIn(session, turn.Role);
        switch (press.Verb, told?.State)
        {
            case (CheckInCards.Begin, null) when turn.Pair.Sessions.Any(known => known.Number == session):
                await BeginAsync(turn, session, t, ct);
                break;
            case (CheckInCards.Later, null) when turn.Pair.Sessions.Any(known => known.Number == session):
                turn.Turn.Replace(await PutOffAsync(turn, session, t, ct));
                break;
            case (CheckInCards.Skip, null):
                var skipped = await turn.KeepAsync(pairs, turn.Pair.SkipCheckIn(session, turn.Role, turn.Turn.Now), ct);
                turn.Turn.Replace(CheckInCards.Skipped(skipped.Pair, t));
                break;
            case (CheckInCards.Change, CheckInState.Told):
                turn.Turn.Replace(CheckInCards.Changing(t));
                await StartAsync(turn, session, press["question"], ct);
                break;
            case (CheckInCards.Keep, CheckInState.Told):
                await KeepAsync(turn, session, t, ct);
                break;
            case (_, CheckInState.Told):
                turn.Turn.Replace(CheckInCards.Summary(turn.Pair, turn.Role, session, t));
                break;
            case (_, CheckInState.Kept) when told is not null:
                turn.Turn.Replace(CheckInCards.Kept(turn.Pair, turn.Role, told, t));
                break;
            case (_, CheckInState.Skipped):
                turn.Turn.Replace(CheckInCards.Skipped(turn.Pair, t));
                break;
            default:
                turn.Turn.Replace(NextStep.CardFor(turn.Pair, turn.Role, turn.Turn.Culture));
                break;
        }
    }

    /// <summary>The check-in that waits for this side, or that none does.</summary>
    public static Card CardOf(Pair pair, Role role, Turn turn)
    {
        var t = new CheckInTexts(turn.Culture);
        return pair.OpenCheckIn(role, turn.Now) is not { } session ? CheckInCards.NoneDue(pair, role, t)
            : pair.CheckIn(session.Number, role) is null ? CheckInCards.Due(pair, role, session.Number, t)
            : CheckInCards.Summary(pair, role, session.Number, t);
    }

    /// <summary>Forgets the open answers and begins anew.</summary>
    public static Task RestartAsync(DialogContext dc, CancellationToken ct)
    {
        var open = new Place<CheckInDraft>(dc.ActiveDialog).Draft;
        var blank = new CheckInDraft
        {
            Pair = open.Pair,
            Session = open.Session,
            By = open.By,
            Partner = open.Partner,
            Steps = [.. open.Steps.Select(step => step with { State = null })],
            AsksConfidence = open.AsksConfidence,
        };
        return dc.ReplaceDialogAsync(CheckInDialog.DialogId, new Start<CheckInDraft>(blank), ct);
    }

    private async Task BeginAsync(PairTurn turn, int session, CheckInTexts t, CancellationToken ct)
    {
        turn.Turn.Replace(CheckInCards.Begun(turn.Pair, turn.Role, session, t));
        var dc = await dialogs.CreateContextAsync(turn.Turn.Context, ct);
        var isOpen = await dc.ReopenAsync<CheckInDraft>(
            CheckInDialog.DialogId,
            draft => draft.Pair == turn.Pair.Id.Value && draft.Session == session,
            ct
        );
        if (!isOpen)
        {
            await StartAsync(turn, session, null, ct);
        }
    }

    /// <summary>The card stays as usable as it was; the first time, the coach also asks once more.</summary>
    private async Task<Card> PutOffAsync(PairTurn turn, int session, CheckInTexts t, CancellationToken ct)
    {
        var later = turn.Pair.NotNow(PromptKind.CheckInDue, turn.Role, session, turn.Turn.Now);
        var comesBack = later.Prompts.Length > turn.Pair.Prompts.Length;
        await turn.KeepAsync(pairs, comesBack ? later : turn.Pair, ct);
        return CheckInCards.Due(turn.Pair, turn.Role, session, t, comesBack ? t.AgainNote : t.LaterNote);
    }

    private async Task StartAsync(PairTurn turn, int session, string? only, CancellationToken ct)
    {
        var dc = await dialogs.CreateContextAsync(turn.Turn.Context, ct);
        var draft = CheckInDraft.Of(turn.Pair, turn.Role, session);
        await dc.BeginOnceAsync(
            CheckInDialog.DialogId,
            new Start<CheckInDraft>(draft, only),
            open => open.Pair == draft.Pair && open.Session == session,
            ct
        );
    }

    private async Task KeepAsync(PairTurn turn, int session, CheckInTexts t, CancellationToken ct)
    {
        var kept = await turn.KeepAsync(pairs, turn.Pair.Keep(session, turn.Role, turn.Turn.Now), ct);
        if (kept.Pair.CheckIn(session, turn.Role) is not { } said)
        {
            return;
        }

        turn.Turn.Replace(CheckInCards.Kept(kept.Pair, turn.Role, said, t));
        if (said.MayHaveTravelled())
        {
            await turn.Turn.ShowAsync(WayForwardCards.Travelled(kept.Pair, turn.Role, t), ct);
        }

        if (kept.Pair.CallForOptions(said))
        {
            await turn.Turn.ShowAsync(WayForwardCards.Options(kept.Pair, t), ct);
        }
    }
}
