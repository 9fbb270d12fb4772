using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Status;

/// <summary>The executive says what became of something they meant to use.</summary>
public sealed class ActionTalk(IPairStore pairs)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var session = int.TryParse(press[ActionCards.LineInput], CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
        AppliedState? state = press.Verb switch
        {
            ActionCards.Done => AppliedState.Done,
            ActionCards.Dropped => AppliedState.Dropped,
            _ => null,
        };
        var marked =
            turn.Role == Role.Executive && state is { } next
                ? await turn.KeepAsync(pairs, turn.Pair.MarkAction(session, next, turn.Turn.Now), ct)
                : turn;
        turn.Turn.Replace(ActionCards.Log(marked.Pair, turn.Role, new ActionTexts(turn.Turn.Culture)));
    }
}
