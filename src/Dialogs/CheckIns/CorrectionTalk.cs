using System.Globalization;
using RMBot.Cards;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.CheckIns;

/// <summary>What the two press about a change to their charter: propose, accept, answer with another, decline.</summary>
public sealed class CorrectionTalk(IPairStore pairs)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new CorrectionTexts(turn.Turn.Culture);
        var words = CharterWords.For(turn.Turn.Culture);
        var number = int.TryParse(press["correction"], CultureInfo.InvariantCulture, out var known) ? known : 0;
        var card = press.Verb switch
        {
            CorrectionCards.Open => CorrectionCards.Start(turn.Pair, turn.Role, turn.Turn.Culture),
            CorrectionCards.Pick => CorrectionCards.Form(turn, press[CharterForms.FirstInput]),
            CorrectionCards.Later => CorrectionCards.PutOff(t),
            CorrectionCards.Accept => await DecideAsync(
                turn,
                turn.Pair.AcceptCorrection(turn.Role, number, turn.Turn.Now),
                CorrectionCards.Accepted(t),
                ct
            ),
            CorrectionCards.Decline => await DecideAsync(
                turn,
                turn.Pair.DeclineCorrection(turn.Role, number, turn.Turn.Now),
                CorrectionCards.Declined(turn.Pair, turn.Role, t),
                ct
            ),
            _ when press.Verb.StartsWith(CorrectionCards.Save, StringComparison.Ordinal) => await ProposeAsync(
                turn,
                press,
                words,
                t,
                ct
            ),
            _ => NextStep.CardFor(turn.Pair, turn.Role, turn.Turn.Culture),
        };
        turn.Turn.Replace(card);
    }

    /// <summary>A decision about a proposal that is no longer open changes nothing; the charter shows how it stands.</summary>
    private async Task<Card> DecideAsync(PairTurn turn, Pair decided, Card said, CancellationToken ct)
    {
        if (ReferenceEquals(decided, turn.Pair))
        {
            return turn.Pair.OpenCorrection() is { } open && open.By != turn.Role
                ? CorrectionCards.Start(turn.Pair, turn.Role, turn.Turn.Culture)
                : NextStep.CardFor(turn.Pair, turn.Role, turn.Turn.Culture);
        }

        await turn.KeepAsync(pairs, decided, ct);
        return said;
    }

    private async Task<Card> ProposeAsync(
        PairTurn turn,
        Said.Press press,
        CharterWords words,
        CorrectionTexts t,
        CancellationToken ct
    )
    {
        if (turn.Pair.TermsToCorrect() is not { } terms)
        {
            return NextStep.CardFor(turn.Pair, turn.Role, turn.Turn.Culture);
        }

        if (press["revision"] != turn.Pair.CorrectionStamp().ToString(CultureInfo.InvariantCulture))
        {
            return CorrectionCards.WithNotice(
                CorrectionCards.Start(turn.Pair, turn.Role, turn.Turn.Culture),
                words.Charter.ChangedMeanwhile
            );
        }

        var form = CorrectionCards.AsCharterForm(press);
        var today = LocalTime.Day(turn.Turn.Now, turn.Pair[turn.Role].TimeZone);
        if (MilestoneChange.Problem(form, today, turn.Pair.Charter?.EndsOn ?? today, words.Charter) is { } problem)
        {
            var part = CharterForms.PartOf(MilestoneChange.Number(form));
            return CorrectionCards.WithNotice(CorrectionCards.Form(turn, part, form), problem);
        }

        var changed = TermsChange.Of(form, terms, turn.Role, words.Charter);
        if (changed?.AskMoreThan(turn.Pair.Aims) == true)
        {
            return CorrectionCards.WithNotice(
                CorrectionCards.Form(turn, CorrectionCards.RhythmPart),
                words.Charter.MoreThanThereIs
            );
        }

        var proposed = changed is null ? turn.Pair : turn.Pair.Propose(turn.Role, changed, turn.Turn.Now);
        if (ReferenceEquals(proposed, turn.Pair))
        {
            return CorrectionCards.WithNotice(CorrectionCards.Menu(turn.Pair, turn.Role, words, t), t.NothingChanged);
        }

        var kept = await turn.KeepAsync(pairs, proposed, ct);
        return CorrectionCards.Proposed(kept.Pair, kept.Pair.Corrections[^1], turn.Role, words, t);
    }
}
