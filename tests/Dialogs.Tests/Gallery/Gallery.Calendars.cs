using RMBot.Assistants;
using RMBot.Calendars;
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
        Assisting(album);
        var unbooked = ATerm.Booked();
        var looking = ATerm.InCalendars().BookLookBack(APair.Start.AddDays(170), APair.Start);
        foreach (var viewer in Both)
        {
            var t = new SessionTexts(Culture);
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
        var released = booked.BookLookBack(APair.Start.AddDays(170), APair.Start).Leave(Role.Mentor, APair.Start);
        var lookBack = released.Series[1];
        album.Add(
            "calendar-look-back-not-cancelled",
            Shown(released.Released(lookBack, APair.Start), PromptKind.NotChanged, Role.Executive, 0)
        );
        album.Add("calendar-declined", Shown(ATerm.DeclinedInOutlook(), PromptKind.SessionDeclined, Role.Executive));
    }

    private static void SigningIn(Album album)
    {
        var t = new SignInTexts(Culture);
        album.Add("sign-in", SignInCards.Ask(APair.Active(), t));
        album.Add("sign-in-open", SignInCards.SigningIn(APair.Active(), t));
    }

    private static void Offering(Album album)
    {
        var t = new OfferTexts(Culture);
        var pair = APair.Active();
        var away = pair with { Mentor = pair.Mentor with { TimeZone = "America/New_York" } };
        var far = pair with { Mentor = pair.Mentor with { TimeZone = "Pacific/Auckland" } };
        var (ten, two) = (ATerm.Offer("ten", 10), ATerm.Offer("two", 14));
        var shifted = ten with { Starts = ten.Starts.SetItem(1, ten.Starts[1].AddDays(1)) };
        var once = two with { Starts = [two.Starts[0]] };
        var usual = new Offering.Usual([ten, two], NoCalendar.NotSignedIn);
        album.Add("offers-looking", OfferCards.Looking(t));
        var found = pair.SearchTimes().Find(new FoundTimes(APair.Start, [ten, two]));
        album.Add("offers-found", Shown(found, PromptKind.TimesFound, Role.Executive));
        album.Add("offers", OfferCards.Offers(pair, new Offering.Free([shifted, once]), t));
        album.Add("offers-in-two-zones", OfferCards.Offers(away, new Offering.Free([ten, two]), t));
        album.Add("offers-on-two-days", OfferCards.Offers(far, new Offering.Free([ten, two]), t));
        album.Add(
            "offers-yours-only",
            OfferCards.Offers(pair, new Offering.Free([shifted, once]) { SeesBoth = false }, t)
        );
        album.Add("offers-none-free", OfferCards.Offers(pair, new Offering.Free([]), t));
        album.Add("offers-usual", OfferCards.Offers(pair, usual, t));
        album.Add("offers-after-no-sign-in", OfferCards.Offers(pair, usual, t, new SignInTexts(Culture).NotSignedIn));
        album.Add("offers-nothing-left", OfferCards.Offers(pair, new Offering.Usual([], NoCalendar.Down), t));
    }

    private static void Releasing(Album album)
    {
        var t = new ReleaseTexts(Culture);
        var paused = ATerm.InCalendars().Pause(Role.Mentor, new DateOnly(2026, 5, 20), APair.Start);
        var left = ATerm.InCalendars().Leave(Role.Mentor, APair.Start);
        album.Add("release-out", ReleaseCards.Released(t));
        album.Add("release-left", ReleaseCards.Left(t));
        foreach (var viewer in Both)
        {
            var side = Side(viewer);
            album.Add($"release-after-end-{side}", CareCards.Ended(left, viewer, APair.Start, new CareTexts(Culture)));
            album.Add($"release-in-pause-{side}", PauseCards.On(paused, viewer, new PauseTexts(Culture)));
        }
    }

    private static void Assisting(Album album)
    {
        var (t, form) = (new AssistantTexts(Culture), new ArrangingTexts(Culture));
        var pair = ATerm.InCalendars();
        var lynne = new Participant(new PersonId("id of Lynne Robbins"), "Lynne Robbins");
        var assisted = pair.NameAssistant(lynne);
        const string Mail = "lynne.robbins@example.com";
        album.Add("assistant", AssistantCards.Ask(pair, t));
        album.Add("assistant-no-mail", AssistantCards.Ask(pair, t, problem: t.MailError));
        album.Add("assistant-unknown", AssistantCards.Ask(pair, t, Mail, t.Unknown));
        album.Add("assistant-one-of-the-two", AssistantCards.Ask(pair, t, Mail, t.OneOfTheTwo));
        album.Add("assistant-removed", AssistantCards.Removed(t));
        album.Add("assistant-named", AssistantCards.Named(assisted, Role.Executive, t));
        album.Add("assistant-for-the-mentor", AssistantCards.Named(assisted, Role.Mentor, t));
        album.Add("assistant-none-for-the-mentor", AssistantCards.Named(pair, Role.Mentor, t));
        album.Add(
            "session-ahead-assisted",
            SessionCards.Ahead(assisted, Role.Mentor, APair.Start, new SessionTexts(Culture))
        );
        album.Add("assisting", AssistingCards.Ahead(assisted, APair.Start, t));
        album.Add("assisting-changed", AssistingCards.Ahead(assisted, APair.Start, t, t.ChangedTitle));
        album.Add("assisting-nothing-ahead", AssistingCards.Ahead(assisted, ATerm.AfterTheEnd, t));
        album.Add("assisting-move", AssistingCards.Form(assisted, assisted.Sessions[0], t, form));
        album.Add(
            "assisting-move-taken",
            AssistingCards.Form(
                assisted,
                assisted.Sessions[0],
                t,
                form,
                "2026-04-07",
                "10:00",
                form.Problem(MoveProblem.Taken)
            )
        );
    }
}
