using Microsoft.Bot.Builder.Dialogs;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>Offers the executive times, those free for both when the calendars may be seen, and books what they choose.</summary>
public sealed class OfferingTalk(DialogSet dialogs, IPairStore pairs, ICalendar calendar, SignInSettings signIn)
{
    public async Task<Card> OffersAsync(PairTurn turn, CancellationToken ct)
    {
        if (turn.Pair.Stage != Stage.Active)
        {
            return Ahead(turn);
        }

        return await ShownAsync(turn, await calendar.OfferAsync(turn.Pair, turn.Turn.Now, ct), ct);
    }

    private async Task<Card> ShownAsync(PairTurn turn, Offering found, CancellationToken ct) =>
        found switch
        {
            Offering.SignIn when signIn.IsOffered => SignInCards.Ask(turn.Pair, new SignInTexts(turn.Turn.Culture)),
            Offering.SignIn => Usual(turn),
            Offering.Slow => await SearchAsync(turn, ct),
            var offering => await ShowAsync(turn, offering, ct),
        };

    private async Task<Card> ShowAsync(PairTurn turn, Offering offering, CancellationToken ct)
    {
        await turn.KeepAsync(pairs, turn.Pair.StopSearching(turn.Turn.Now), ct);
        return OfferCards.Offers(turn.Pair, offering, new OfferTexts(turn.Turn.Culture));
    }

    /// <summary>Says that it takes longer, and goes on looking after the turn.</summary>
    private async Task<Card> SearchAsync(PairTurn turn, CancellationToken ct)
    {
        await turn.KeepAsync(pairs, turn.Pair.SearchTimes(), ct);
        return OfferCards.Looking(new OfferTexts(turn.Turn.Culture));
    }

    /// <summary>Times of no calendar.</summary>
    /// <param name="note">What came before.</param>
    public static Card Usual(PairTurn turn, string? note = null) =>
        turn.Pair.Stage == Stage.Active
            ? OfferCards.Offers(turn.Pair, UsualOf(turn), new OfferTexts(turn.Turn.Culture), note)
            : Ahead(turn);

    /// <summary>Usual times instead of a sign-in, which nobody waits for any more.</summary>
    public async Task<Card> WithoutAsync(PairTurn turn, CancellationToken ct)
    {
        SignInDialog.Leave(await dialogs.CreateContextAsync(turn.Turn.Context, ct));
        return Usual(turn);
    }

    /// <summary>Begins the sign-in; when the person has signed in before, the times come at once.</summary>
    public async Task SignInAsync(PairTurn turn, CancellationToken ct)
    {
        if (!signIn.IsOffered)
        {
            turn.Turn.Replace(Usual(turn));
            return;
        }

        turn.Turn.Replace(SignInCards.SigningIn(turn.Pair, new SignInTexts(turn.Turn.Culture)));
        await SignInDialog.BeginAsync(await dialogs.CreateContextAsync(turn.Turn.Context, ct), turn.Pair.Id, ct);
    }

    public async Task<Card> BookAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        if (!OfferCards.IsNext(turn.Pair, press))
        {
            return Ahead(turn);
        }

        var chosen = press[SessionCards.OfferInput];
        var offering =
            press[OfferCards.WayData] == OfferCards.UsualWay
                ? UsualOf(turn)
                : turn.Pair.FoundLately(chosen, turn.Turn.Now)
                    ?? await calendar.OfferAsync(turn.Pair, turn.Turn.Now, ct);
        if (turn.Pair.NextSession(turn.Turn.Now) is not null)
        {
            return Ahead(turn);
        }

        if (offering.Offers.FirstOrDefault(known => known.Id == chosen) is not { } offer)
        {
            // Somebody else took the time, or the calendars cannot be seen any more: the card says which.
            return turn.Pair.Stage == Stage.Active ? await ShownAsync(turn, offering, ct) : Ahead(turn);
        }

        var free = offering as Offering.Free;
        var state = free is null ? SeriesState.Unbooked : SeriesState.Asked;
        var booked = turn.Pair.Book(offer.Starts, offer.Minutes, turn.Turn.Now, state);
        var kept = await turn.KeepAsync(pairs, booked.BookLookBack(free?.LookBack, turn.Turn.Now), ct);
        return Ahead(kept, new SessionTexts(turn.Turn.Culture).BookedTitle);
    }

    private static Offering UsualOf(PairTurn turn) => turn.Pair.UsualOffers(turn.Turn.Now, NoCalendar.NotSignedIn);

    private static Card Ahead(PairTurn turn, string? title = null) =>
        SessionCards.Ahead(turn.Pair, turn.Role, turn.Turn.Now, new SessionTexts(turn.Turn.Culture), title);
}
