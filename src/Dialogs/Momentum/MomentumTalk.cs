using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Momentum;

/// <summary>Another time for the next session, and thanks at half-time.</summary>
public sealed class MomentumTalk(IPairStore pairs, ICalendar calendar, OfferingTalk offers)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new MomentumTexts(turn.Turn.Culture);
        turn.Turn.Replace(
            (press.Verb, turn.Role) switch
            {
                (MomentumCards.Times, _) => await TimesAsync(turn, press, t, ct),
                (MomentumCards.Move, _) => await MoveAsync(turn, press, t, ct),
                (MomentumCards.Thank, Role.Executive) when turn.Pair.Stage == Stage.Active => await ThankAsync(
                    turn,
                    press[MomentumCards.ThanksInput]?.Trim() ?? "",
                    t,
                    ct
                ),
                _ => NextStep.CardFor(turn.Pair, turn.Role, turn.Turn.Culture),
            }
        );
    }

    private async Task<Card> TimesAsync(PairTurn turn, Said.Press press, MomentumTexts t, CancellationToken ct)
    {
        if (SessionIn(turn, press) is { } session)
        {
            return MomentumCards.OtherTimes(turn.Pair, turn.Role, session, await TimesAsync(turn, session, ct), t);
        }

        return turn.Pair.Stage != Stage.Active
                ? SessionCards.Ahead(turn.Pair, turn.Role, turn.Turn.Now, new SessionTexts(turn.Turn.Culture))
            : turn.Role == Role.Executive ? await offers.OffersAsync(turn, ct)
            : MomentumCards.MentorAsksForTimes(turn.Pair, t);
    }

    /// <summary>The session that is meant while it can be moved, else the next one.</summary>
    private static Session? SessionIn(PairTurn turn, Said.Press press) =>
        turn.Pair.Sessions.FirstOrDefault(session =>
            session.State == SessionState.Planned
            && session.EndsAt > turn.Turn.Now
            && press["session"] == session.Number.ToString(CultureInfo.InvariantCulture)
        ) ?? turn.Pair.NextSession(turn.Turn.Now);

    private async Task<Card> MoveAsync(PairTurn turn, Said.Press press, MomentumTexts t, CancellationToken ct)
    {
        var next = SessionIn(turn, press);
        var chosen = DateTimeOffset.TryParseExact(
            press[MomentumCards.TimeInput],
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        );
        if (
            next is null
            || !chosen
            || press["session"] != next.Number.ToString(CultureInfo.InvariantCulture)
            || !ArrangingCards.IsStillThere(next, press)
            || !(await TimesAsync(turn, next, ct)).Contains(time)
        )
        {
            return await TimesAsync(turn, press, t, ct);
        }

        var moved = await turn.KeepAsync(pairs, turn.Pair.Move(next.Number, time, turn.Turn.Now, turn.Role), ct);
        var texts = new SessionTexts(turn.Turn.Culture);
        return SessionCards.Ahead(moved.Pair, turn.Role, turn.Turn.Now, texts, texts.ChangedTitle);
    }

    private async Task<DateTimeOffset[]> TimesAsync(PairTurn turn, Session next, CancellationToken ct) =>
        [
            .. (await calendar.OtherTimesAsync(turn.Pair, next, turn.Turn.Now, ct)).Where(start =>
                turn.Pair.ProblemWith(next, start, turn.Turn.Now) is null
            ),
        ];

    private async Task<Card> ThankAsync(PairTurn turn, string words, MomentumTexts t, CancellationToken ct)
    {
        if (turn.Pair.Thanks is { } before)
        {
            return MomentumCards.Thanked(turn.Pair, before, t);
        }

        if (words.Length is 0 or > MomentumCards.MostWords)
        {
            return MomentumCards.Thanking(turn.Pair, 1, t, words);
        }

        var thanked = await turn.KeepAsync(pairs, turn.Pair.Thank(words, turn.Turn.Now), ct);
        return MomentumCards.Thanked(thanked.Pair, words, t);
    }
}
