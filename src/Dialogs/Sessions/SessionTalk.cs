using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Sessions;

/// <summary>What the two press about their sessions: book, prepare, say how it was.</summary>
public sealed class SessionTalk(IPairStore pairs, OfferingTalk offers)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        if (press.Verb == SignInCards.SignIn && CanBook(turn))
        {
            await offers.SignInAsync(turn, ct);
            return;
        }

        var t = new SessionTexts(turn.Turn.Culture);
        var session = int.TryParse(press["session"], CultureInfo.InvariantCulture, out var number)
            ? turn.Pair.Sessions.FirstOrDefault(known => known.Number == number)
            : null;
        var card = (press.Verb, turn.Role, session) switch
        {
            (SessionCards.Later, _, _) => SessionCards.PutOff(t),
            (SessionCards.Times or SessionCards.Without or SessionCards.Book or SignInCards.SignIn, _, _)
                when turn.Pair.Stage != Stage.Active => SessionCards.Ahead(turn.Pair, turn.Role, turn.Turn.Now, t),
            (SessionCards.Times, Role.Executive, _) => await offers.OffersAsync(turn, ct),
            (SessionCards.Without, Role.Executive, _) => await offers.WithoutAsync(turn, ct),
            (SessionCards.Book, Role.Executive, _) => await offers.BookAsync(turn, press, ct),
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

    private static bool CanBook(PairTurn turn) => (turn.Role, turn.Pair.Stage) == (Role.Executive, Stage.Active);

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
