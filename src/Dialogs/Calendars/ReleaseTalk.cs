using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Calendars;

/// <summary>One of the two says what becomes of the sessions in the calendars.</summary>
public sealed class ReleaseTalk(IPairStore pairs)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new ReleaseTexts(turn.Turn.Culture);
        turn.Turn.Replace(press.Verb == ReleaseCards.Release ? await ReleaseAsync(turn, t, ct) : ReleaseCards.Left(t));
    }

    private async Task<Card> ReleaseAsync(PairTurn turn, ReleaseTexts t, CancellationToken ct)
    {
        await turn.KeepAsync(pairs, turn.Pair.ReleaseSessions(turn.Turn.Now), ct);
        return ReleaseCards.Released(t);
    }
}
