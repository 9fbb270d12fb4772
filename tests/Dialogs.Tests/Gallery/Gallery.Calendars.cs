using RMBot.Care;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static void Calendars(Album album)
    {
        SigningIn(album);
        Offering(album);
        Releasing(album);
        var unbooked = ATerm.Booked();
        var looking = ATerm.InCalendars().BookLookBack(APair.Start.AddDays(170), APair.Start);
        foreach (var viewer in Both)
        {
            var t = new SessionTexts(English);
            var side = Side(viewer);
            album.Add($"session-ahead-unbooked-{side}", SessionCards.Ahead(unbooked, viewer, APair.Start, t));
            album.Add($"session-ahead-look-back-{side}", SessionCards.Ahead(looking, viewer, APair.Start, t));
        }

        var booked = ATerm.InCalendars();
        album.Add("calendar-not-booked", Shown(unbooked, PromptKind.NotBooked, Role.Executive, 1, APair.Start));
        album.Add("calendar-not-moved", Shown(booked, PromptKind.NotChanged, Role.Executive));
        album.Add(
            "calendar-not-cancelled",
            Shown(booked.Cancel(1, APair.Start), PromptKind.NotChanged, Role.Executive)
        );
        album.Add("calendar-declined", Shown(ATerm.DeclinedInOutlook(), PromptKind.SessionDeclined, Role.Executive));
    }

    private static void SigningIn(Album album)
    {
        var t = new SignInTexts(English);
        album.Add("sign-in", SignInCards.Ask(APair.Active(), t));
        album.Add("sign-in-open", SignInCards.SigningIn(APair.Active(), t));
    }

    private static void Offering(Album album)
    {
        var t = new OfferTexts(English);
        var pair = APair.Active();
        var away = pair with { Mentor = pair.Mentor with { TimeZone = "America/New_York" } };
        var far = pair with { Mentor = pair.Mentor with { TimeZone = "Pacific/Auckland" } };
        var (ten, two) = (ATerm.Offer("ten", 10), ATerm.Offer("two", 14));
        var shifted = ten with { Starts = ten.Starts.SetItem(1, ten.Starts[1].AddDays(1)) };
        var once = two with { Starts = [two.Starts[0]] };
        var usual = new Offering.Usual([ten, two], NoCalendar.NotSignedIn);
        album.Add("offers", OfferCards.Offers(pair, new Offering.Free([shifted, once]), t));
        album.Add("offers-in-two-zones", OfferCards.Offers(away, new Offering.Free([ten, two]), t));
        album.Add("offers-on-two-days", OfferCards.Offers(far, new Offering.Free([ten, two]), t));
        album.Add("offers-none-free", OfferCards.Offers(pair, new Offering.Free([]), t));
        album.Add("offers-usual", OfferCards.Offers(pair, usual, t));
        album.Add("offers-after-no-sign-in", OfferCards.Offers(pair, usual, t, new SignInTexts(English).NotSignedIn));
        album.Add("offers-nothing-left", OfferCards.Offers(pair, new Offering.Usual([], NoCalendar.Down), t));
    }

    private static void Releasing(Album album)
    {
        var t = new ReleaseTexts(English);
        var paused = ATerm.InCalendars().Pause(Role.Mentor, new DateOnly(2026, 5, 20), APair.Start);
        var left = ATerm.InCalendars().Leave(Role.Mentor, APair.Start);
        album.Add("release-out", ReleaseCards.Released(t));
        album.Add("release-left", ReleaseCards.Left(t));
        foreach (var viewer in Both)
        {
            var side = Side(viewer);
            album.Add($"release-after-end-{side}", CareCards.Ended(left, viewer, APair.Start, new CareTexts(English)));
            album.Add($"release-in-pause-{side}", PauseCards.On(paused, viewer, new PauseTexts(English)));
        }
    }
}
