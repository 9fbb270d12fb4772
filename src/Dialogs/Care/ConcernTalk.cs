using RMBot.Cards;

namespace RMBot.Care;

/// <summary>Passes a concern to the organisers. Its words go nowhere else: not into the pair, not into a log.</summary>
public sealed class ConcernTalk(IOrganisers organisers)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new ConcernTexts(turn.Turn.Culture);
        turn.Turn.Replace(
            press.Verb switch
            {
                ConcernCards.Send => await SendAsync(turn, press, press[ConcernCards.WordsInput]?.Trim() ?? "", t, ct),
                ConcernCards.Drop => ConcernCards.Dropped(t),
                _ => ConcernCards.Ask(turn.Pair, turn.Role, t, concern: ConcernCards.Named(turn.Turn.Now)),
            }
        );
    }

    private async Task<Card> SendAsync(
        PairTurn turn,
        Said.Press press,
        string words,
        ConcernTexts t,
        CancellationToken ct
    )
    {
        var concern = press[ConcernCards.ConcernData] is { Length: <= ConcernCards.LongestName } name ? name : null;
        if (words.Length is 0 or > ConcernCards.MostWords)
        {
            return ConcernCards.Ask(turn.Pair, turn.Role, t, words, t.WriteSomething, concern);
        }

        return await organisers.TellAsync(turn.Pair, turn.Turn.Speaker, concern, words, ct) switch
        {
            Told.Reached => ConcernCards.Thanks(turn.Pair, turn.Role, t),
            Told.NobodyNamed => ConcernCards.Ask(turn.Pair, turn.Role, t, words, t.NobodyNamed, concern),
            Told.NotReached => ConcernCards.Ask(turn.Pair, turn.Role, t, words, t.NotReached, concern),
            Told.UnderWay => ConcernCards.UnderWay(t),
        };
    }
}
