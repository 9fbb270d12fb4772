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
                ConcernCards.Send => await SendAsync(turn, press[ConcernCards.WordsInput]?.Trim() ?? "", t, ct),
                ConcernCards.Drop => ConcernCards.Dropped(t),
                _ => ConcernCards.Ask(turn.Pair, turn.Role, t),
            }
        );
    }

    private async Task<Card> SendAsync(PairTurn turn, string words, ConcernTexts t, CancellationToken ct)
    {
        if (words.Length is 0 or > ConcernCards.MostWords)
        {
            return ConcernCards.Ask(turn.Pair, turn.Role, t, words, t.WriteSomething);
        }

        return await organisers.TellAsync(turn.Pair.Id, turn.Role, turn.Turn.Speaker, words, ct) switch
        {
            Told.Reached => ConcernCards.Thanks(turn.Pair, turn.Role, t),
            Told.NobodyNamed => ConcernCards.Ask(turn.Pair, turn.Role, t, words, t.NobodyNamed),
            Told.NotReached => ConcernCards.Ask(turn.Pair, turn.Role, t, words, t.NotReached),
        };
    }
}
