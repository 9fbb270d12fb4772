using Microsoft.Bot.Builder.Dialogs;
using RMBot.Interviews;
using RMBot.Invitation;
using RMBot.Pairs;

namespace RMBot.Aims;

/// <summary>What the mentor presses around their own side: begin, change one answer, share.</summary>
public sealed class AimsTalk(IPairStore pairs)
{
    public static async Task BeginAsync(PairTurn turn, DialogContext dc, CancellationToken ct)
    {
        turn.Turn.Replace(AimsCards.Begun(turn.Pair, Texts(turn), new InvitationTexts(turn.Turn.Culture)));
        if (!await dc.ReopenAsync<AimsDraft>(AimsDialog.DialogId, draft => draft.Pair == turn.Pair.Id.Value, ct))
        {
            await turn.Turn.SayAsync(Texts(turn).Intro(turn.Pair.Kind), ct);
            await dc.BeginDialogAsync(AimsDialog.DialogId, new Start<AimsDraft>(AimsDraft.Of(turn.Pair)), ct);
        }
    }

    public static void Later(PairTurn turn) =>
        turn.Turn.Replace(AimsCards.PutOff(turn.Pair, Texts(turn), new InvitationTexts(turn.Turn.Culture)));

    /// <summary>Forgets the open answers and begins anew.</summary>
    public static Task RestartAsync(DialogContext dc, CancellationToken ct)
    {
        var open = new Place<AimsDraft>(dc.ActiveDialog).Draft;
        var blank = new AimsDraft
        {
            Pair = open.Pair,
            Kind = open.Kind,
            Executive = open.Executive,
            AskedMinutes = open.AskedMinutes,
            AskedMonths = open.AskedMonths,
        };
        return dc.ReplaceDialogAsync(AimsDialog.DialogId, new Start<AimsDraft>(blank), ct);
    }

    public static Task ChangeAsync(PairTurn turn, DialogContext dc, string? question, CancellationToken ct)
    {
        turn.Turn.Replace(AimsCards.Changing(Texts(turn)));
        return dc.BeginOnceAsync(
            AimsDialog.DialogId,
            new Start<AimsDraft>(AimsDraft.Of(turn.Pair), question),
            open => open.Pair == turn.Pair.Id.Value,
            ct
        );
    }

    public async Task ShareAsync(PairTurn turn, CancellationToken ct)
    {
        var shared = await turn.KeepAsync(pairs, turn.Pair.Share(turn.Turn.Now), ct);
        turn.Turn.Replace(AimsCards.Shared(shared.Pair, Texts(turn)));
    }

    private static AimsTexts Texts(PairTurn turn) => new(turn.Turn.Culture);
}
