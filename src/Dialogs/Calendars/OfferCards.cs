using System.Globalization;
using RMBot.Cards;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>Series for the executive to choose from: when they are for both, how many, and what deviates.</summary>
public static class OfferCards
{
    public const string WayData = "way";
    public const string UsualWay = "usual";
    private const string BeforeData = "before";

    public static Card Offers(Pair pair, Offering offering, OfferTexts t, string? note = null)
    {
        var isUsual = offering is Offering.Usual;
        if (offering.Offers is not [var first, ..])
        {
            return isUsual ? new Card(t.Title, [new Says(t.NothingLeft)], []) : NoneFree(pair, t);
        }

        var id = ("pair", pair.Id.Value);
        return new Card(
            t.Title,
            [
                .. note is null ? Array.Empty<Says>() : [new Says(note)],
                new Says(Seen(pair, offering, first.Minutes, t), Quiet: true),
                new ChoiceInput(
                    SessionCards.OfferInput,
                    t.Label,
                    t.ChooseOne,
                    [.. offering.Offers.Select(offer => new Option(offer.Id, Line(pair, offer, t)))],
                    first.Id
                ),
            ],
            [
                isUsual
                    ? new Button(t.Book, SessionCards.Book, id, Before(pair), (WayData, UsualWay))
                    : new Button(t.Book, SessionCards.Book, id, Before(pair)),
                new Button(t.NotNow, SessionCards.Later, id),
            ]
        );
    }

    /// <summary>The calendars take longer than a turn.</summary>
    public static Card Looking(OfferTexts t) => new(t.LookingTitle, [new Says(t.LookingNote)], []);

    /// <summary>Whether nothing was booked since the card was shown.</summary>
    internal static bool IsNext(Pair pair, Said.Press press) => press.IsAbout(BeforeData, Before(pair).Item2);

    /// <summary>How much was booked before.</summary>
    private static (string, string) Before(Pair pair) =>
        (BeforeData, pair.Series.Length.ToString(CultureInfo.InvariantCulture));

    private static string Seen(Pair pair, Offering offering, int minutes, OfferTexts t) =>
        offering switch
        {
            Offering.Free { SeesBoth: true } => t.FreeNote(minutes),
            Offering.Free => t.YoursOnlyNote(minutes, pair.Mentor.FirstName),
            _ => t.UsualNote(minutes),
        };

    private static Card NoneFree(Pair pair, OfferTexts t)
    {
        var id = ("pair", pair.Id.Value);
        return new Card(
            t.NoneTitle,
            [new Says(t.NoneNote)],
            [
                new Button(t.UsualTimes, SessionCards.Without, id),
                new Button(
                    t.Shorter,
                    WayForwardCards.Choose,
                    id,
                    (WayForwardCards.WayInput, nameof(WayForward.Shorter))
                ),
                new Button(t.NotNow, SessionCards.Later, id),
            ]
        );
    }

    private static string Line(Pair pair, Offer offer, OfferTexts t)
    {
        if (offer.Starts is [var only])
        {
            return OneLine(pair, only, t);
        }

        var pattern = Pattern.Of(offer, pair.Executive.TimeZone);
        var (yours, theirs) = Locals(pair, LocalTime.At(pattern.FirstDay, pattern.Time, pattern.TimeZone));
        var partner = pair.Mentor.FirstName;
        var shifted = pattern.Deviations.Count(one => one.Actual is not null);
        return t.Culture.Apart([
            yours == theirs ? t.Same(yours)
            : yours.Date == theirs.Date ? t.Both(yours, partner, theirs)
            : t.BothOnOtherDays(yours, partner, theirs),
            t.Count(offer.Starts.Length, SessionCards.Local(offer.Starts[0], pair.Executive)),
            .. shifted == 0 ? Array.Empty<string>() : [t.Shifted(shifted)],
        ]);
    }

    private static string OneLine(Pair pair, DateTimeOffset start, OfferTexts t)
    {
        var (yours, theirs) = Locals(pair, start);
        var partner = pair.Mentor.FirstName;
        return yours == theirs ? t.One(yours)
            : yours.Date == theirs.Date ? t.OneBoth(yours, partner, theirs)
            : t.OneOnOtherDays(yours, partner, theirs);
    }

    private static (DateTime Yours, DateTime Theirs) Locals(Pair pair, DateTimeOffset start) =>
        (SessionCards.Local(start, pair.Executive), SessionCards.Local(start, pair.Mentor));
}
