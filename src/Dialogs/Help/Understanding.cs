using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Help;

/// <summary>Words that are no command and answer nothing that is open: what they most likely mean, and a way on in any case.</summary>
public sealed class Understanding(WhichPair which)
{
    public async Task AnswerAsync(Turn turn, string words, HelpTexts t, CancellationToken ct)
    {
        var open = await which.OpenAsync(turn, ct);
        if (open is [var (pair, role)])
        {
            var texts = new InvitationTexts(turn.Culture);
            var fits = words.Length <= InvitationCards.MostWords;
            if (fits && pair.Stage == Stage.Invited && (role == Role.Executive) == pair.IsWaitingForReply())
            {
                // Most likely the question or the reply itself: offer to send it, never send it unasked.
                await turn.ShowAsync(
                    role == Role.Mentor
                        ? InvitationCards.Question(pair, words, texts)
                        : InvitationCards.MentorAsked(pair, texts, words),
                    ct
                );
                return;
            }
        }

        await turn.SayAsync(open.IsEmpty ? t.Unknown : t.UnknownWithPair, ct);
        if (!open.IsEmpty)
        {
            await WhichPair.ShowAsync(turn, open, StatusCards.Show, ct);
        }
    }
}
