using RMBot.Aims;
using RMBot.Cards;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Invitation;

/// <summary>The mentor answers the invitation; the executive answers the mentor's question.</summary>
public sealed class InvitationTalk(IPairStore pairs)
{
    public static void Show(PairTurn turn) =>
        turn.Turn.Replace(InvitationCards.Invitation(turn.Pair, Texts(turn), new PurposeTexts(turn.Turn.Culture)));

    public static void AskFirst(PairTurn turn) =>
        turn.Turn.Replace(InvitationCards.Question(turn.Pair, words: null, Texts(turn)));

    public async Task QuestionAsync(PairTurn turn, string words, CancellationToken ct)
    {
        if (words.Length is 0 or > InvitationCards.MostWords)
        {
            turn.Turn.Replace(WithWhy(InvitationCards.Question(turn.Pair, words, Texts(turn)), words, turn));
            return;
        }

        var asked = await turn.KeepAsync(pairs, turn.Pair.AskFirst(words, turn.Turn.Now), ct);
        turn.Turn.Replace(InvitationCards.Asked(asked.Pair, Texts(turn)));
    }

    public async Task ReplyAsync(PairTurn turn, string words, CancellationToken ct)
    {
        if (words.Length is 0 or > InvitationCards.MostWords)
        {
            turn.Turn.Replace(WithWhy(InvitationCards.MentorAsked(turn.Pair, Texts(turn), words), words, turn));
            return;
        }

        var replied = await turn.KeepAsync(pairs, turn.Pair.Reply(words, turn.Turn.Now), ct);
        turn.Turn.Replace(InvitationCards.ReplySent(replied.Pair, Texts(turn)));
    }

    public async Task AcceptAsync(PairTurn turn, CancellationToken ct)
    {
        var accepted = await turn.KeepAsync(pairs, turn.Pair.Accept(turn.Turn.Now, turn.Turn.Speaker.TimeZone), ct);
        turn.Turn.Replace(AimsCards.Accepted(accepted.Pair, Texts(turn)));
    }

    public async Task TryAgainAsync(PairTurn turn, CancellationToken ct)
    {
        var again = await turn.KeepAsync(pairs, turn.Pair.InviteAgain(turn.Turn.Now), ct);
        turn.Turn.Replace(PurposeCards.Sent(again.Pair, new PurposeTexts(turn.Turn.Culture)));
    }

    public async Task DeclineAsync(PairTurn turn, CancellationToken ct)
    {
        var declined = await turn.KeepAsync(pairs, turn.Pair.Decline(turn.Turn.Now), ct);
        turn.Turn.Replace(InvitationCards.Declined(declined.Pair, Texts(turn)));
    }

    /// <summary>The same card again, with what was wrong with the words.</summary>
    private static Card WithWhy(Card card, string words, PairTurn turn)
    {
        var t = new InterviewTexts(turn.Turn.Culture);
        var why = words.Length == 0 ? t.NothingHeard : t.TooLong(words.Length, InvitationCards.MostWords);
        return card with { Body = card.Body.Insert(0, new Notice(why)) };
    }

    private static InvitationTexts Texts(PairTurn turn) => new(turn.Turn.Culture);
}
