using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Care;

public static class CareCards
{
    public const string End = "care.end";
    public const string Stay = "care.stay";

    public static Card Confirm(Pair pair, Role viewer, CareTexts t)
    {
        var partner = pair[viewer.Other()].FirstName;
        var id = ("pair", pair.Id.Value);
        return new Card(
            t.EndTitle(partner),
            [new Says(pair.Stage == Stage.Proposed ? t.EndUnsentNote : t.EndNote(partner))],
            [new Button(t.End, End, id), new Button(t.KeepGoing, Stay, id)]
        );
    }

    public static Card Stayed(CareTexts t) => new(t.KeptTitle, [new Says(t.KeptNote)], []);

    public static Card Ended(Pair pair, Role viewer, DateTimeOffset now, CareTexts t) =>
        ReleaseCards.Ask(
            pair,
            now,
            t.Culture,
            new Card(t.EndedTitle, [new Says(t.EndedNote(pair[viewer.Other()].FirstName))], [])
        );

    public static Card PartnerLeft(Pair pair, Role viewer, DateTimeOffset now, CareTexts t) =>
        ReleaseCards.Ask(
            pair,
            now,
            t.Culture,
            new Card(t.PartnerLeftTitle(pair[viewer.Other()].FirstName), [new Says(t.PartnerLeftNote)], [])
        );

    public static Card Closed(Pair pair, Role viewer, CareTexts t) =>
        new(t.ClosedTitle(pair[viewer.Other()].FirstName), [new Says(t.ClosedNote, Quiet: true)], []);
}
