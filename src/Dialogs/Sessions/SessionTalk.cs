using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Sessions;

/// <summary>What the two press about their sessions: book, prepare, say how it was.</summary>
public sealed class SessionTalk(IPairStore pairs, ICalendar calendar)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new SessionTexts(turn.Turn.Culture);
        var session = int.TryParse(press["session"], CultureInfo.InvariantCulture, out var number)
            ? turn.Pair.Sessions.FirstOrDefault(known => known.Number == number)
            : null;
        var card = (press.Verb, turn.Role, session) switch
        {
            (SessionCards.Later, _, _) => SessionCards.PutOff(t),
            (SessionCards.Times or SessionCards.Book, _, _) when turn.Pair.Stage != Stage.Active => SessionCards.Ahead(
                turn.Pair,
                turn.Role,
                turn.Turn.Now,
                t
            ),
            (SessionCards.Times, Role.Executive, _) => await OfferAsync(turn, t, ct),
            (SessionCards.Book, Role.Executive, _) => await BookAsync(turn, press[SessionCards.OfferInput], t, ct),
            (SessionCards.PassOn, Role.Executive, not null) => await PassOnAsync(
                turn,
                session,
                press[SessionCards.QuestionInput]?.Trim() ?? "",
                t,
                ct
            ),
            (SessionCards.SkipQuestion, Role.Executive, not null) => SessionCards.QuestionSkipped(t),
            (SessionCards.SendCheck, _, not null) => await CheckAsync(turn, session, press, t, ct),
            _ => NextStep.CardFor(turn.Pair, turn.Role, turn.Turn.Culture),
        };
        turn.Turn.Replace(card);
    }

    private async Task<Card> OfferAsync(PairTurn turn, SessionTexts t, CancellationToken ct)
    {
        var offering = await calendar.OfferAsync(turn.Pair, turn.Turn.Now, ct);
        var note = offering is Offering.Free { SeesBoth: false } ? t.SeesYoursOnly(turn.Pair.Mentor.FirstName) : null;
        return SessionCards.Offers(turn.Pair, offering.Offers, t, note);
    }

    private async Task<Card> BookAsync(PairTurn turn, string? chosen, SessionTexts t, CancellationToken ct)
    {
        var offering = await calendar.OfferAsync(turn.Pair, turn.Turn.Now, ct);
        if (
            turn.Pair.NextSession(turn.Turn.Now) is not null
            || offering.Offers.FirstOrDefault(known => known.Id == chosen) is not { } offer
        )
        {
            return SessionCards.Ahead(turn.Pair, turn.Role, turn.Turn.Now, t);
        }

        var state = offering is Offering.Free ? SeriesState.Asked : SeriesState.Unbooked;
        var booked = await turn.KeepAsync(pairs, turn.Pair.Book(offer.Starts, offer.Minutes, turn.Turn.Now, state), ct);
        return SessionCards.Ahead(booked.Pair, turn.Role, turn.Turn.Now, t, t.BookedTitle);
    }

    private async Task<Card> PassOnAsync(
        PairTurn turn,
        Session session,
        string question,
        SessionTexts t,
        CancellationToken ct
    )
    {
        if (question.Length is 0 or > SessionCards.MostWords)
        {
            return SessionCards.AskQuestion(turn.Pair, session, t, question);
        }

        await turn.KeepAsync(pairs, turn.Pair.AskFor(session.Number, question, turn.Turn.Now), ct);
        return SessionCards.QuestionKept(turn.Pair, question, t);
    }

    private async Task<Card> CheckAsync(
        PairTurn turn,
        Session session,
        Said.Press press,
        SessionTexts t,
        CancellationToken ct
    )
    {
        var held = press[SessionCards.HeldInput] != SessionCards.No;
        var words = press[SessionCards.NextInput]?.Trim();
        var shares = press[SessionCards.ShareInput] == ToggleInput.On;
        var check = new SessionCheck(
            held,
            held ? Rating(turn.Role, press[SessionCards.UsefulInput]) : null,
            held ? Rating(turn.Role, press[SessionCards.FreeInput]) : null,
            words is { Length: > 0 and <= SessionCards.MostWords }
                ? new Answer<string>(turn.Role, shares ? Visibility.Partner : Visibility.Me, words)
                : null
        );
        await turn.KeepAsync(pairs, turn.Pair.Check(session.Number, turn.Role, check, turn.Turn.Now), ct);
        return SessionCards.Thanks(held, t);
    }

    private static Answer<int>? Rating(Role by, string? value) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out var rating) && rating is >= 1 and <= 5
            ? new Answer<int>(by, Visibility.Programme, rating)
            : null;
}
