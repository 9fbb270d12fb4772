using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Care;

/// <summary>Not now, or skip, on the card of a prompt.</summary>
public sealed class SnoozeTalk(IPairStore pairs)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new SnoozeTexts(turn.Turn.Culture);
        var isKnown = Enum.TryParse<PromptKind>(press["prompt"], out var kind) && Enum.IsDefined(kind);
        var occurrence = int.TryParse(press["occurrence"], CultureInfo.InvariantCulture, out var number) ? number : 0;
        turn.Turn.Replace(
            press.Verb switch
            {
                SnoozeCards.Later when isKnown => await LaterAsync(turn, kind, occurrence, t, ct),
                SnoozeCards.Skip when isKnown => await SkipAsync(turn, kind, occurrence, t, ct),
                _ => NextStep.CardFor(turn.Pair, turn.Role, turn.Turn.Culture),
            }
        );
    }

    private async Task<Card> LaterAsync(
        PairTurn turn,
        PromptKind kind,
        int occurrence,
        SnoozeTexts t,
        CancellationToken ct
    )
    {
        var next = turn.Pair.NotNow(kind, turn.Role, occurrence, turn.Turn.Now);
        var comesBack = next.Prompts.Length > turn.Pair.Prompts.Length;
        await turn.KeepAsync(pairs, comesBack ? next : turn.Pair, ct);
        return SnoozeCards.PutOff(comesBack, t);
    }

    private async Task<Card> SkipAsync(
        PairTurn turn,
        PromptKind kind,
        int occurrence,
        SnoozeTexts t,
        CancellationToken ct
    )
    {
        await turn.KeepAsync(pairs, turn.Pair.Skip(kind, turn.Role, occurrence), ct);
        return SnoozeCards.Skipped(t);
    }
}
