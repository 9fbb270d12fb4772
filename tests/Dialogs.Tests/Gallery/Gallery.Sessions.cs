using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static void Sessions(Album album, Wording wording)
    {
        var t = new SessionTexts(Culture);
        var (asked, met) = (ATerm.Asked(wording), ATerm.Met(wording));
        var words = wording.Of("Why do they leave the basket?");
        album.Add(
            Name("session-question-typed", wording),
            SessionCards.AskQuestion(asked, asked.Sessions[0], t, words)
        );
        album.Add(Name("session-question-kept", wording), SessionCards.QuestionKept(asked, words, t));
        album.Add(Name("session-question-passed", wording), SessionCards.QuestionPassed(asked, asked.Sessions[0], t));
        album.Add(Name("session-brief", wording), SessionCards.Brief(asked, asked.Sessions[0], t));
        album.Add(Name("session-brief-after-one", wording), SessionCards.Brief(met, met.Sessions[1], t));
        if (wording == Wording.Plain)
        {
            Sessions(album, ATerm.Booked(), t);
        }
    }

    private static void Sessions(Album album, Pair pair, SessionTexts t)
    {
        album.Add("session-book", SessionCards.ToBook(pair, t));
        album.Add("session-put-off", SessionCards.PutOff(t));
        album.Add("session-question", SessionCards.AskQuestion(pair, pair.Sessions[0], t));
        album.Add("session-question-later", SessionCards.AskQuestion(pair, pair.Sessions[1], t));
        album.Add("session-question-skipped", SessionCards.QuestionSkipped(t));
        album.Add("session-brief-without-question", SessionCards.Brief(pair, pair.Sessions[0], t));
        album.Add("session-check-thanks", SessionCards.Thanks(wasHeld: true, t));
        album.Add("session-check-not-held", SessionCards.Thanks(wasHeld: false, t));
        album.Add("session-booked", SessionCards.Ahead(pair, Role.Executive, APair.Start, t, t.BookedTitle));
        album.Add(
            "session-booked-mentor",
            SessionCards.Ahead(pair, Role.Mentor, APair.Start, t, t.MentorBookedTitle(pair.Executive.FirstName))
        );
        album.Add("session-changed", SessionCards.Ahead(pair, Role.Mentor, APair.Start, t, t.ChangedTitle));
        foreach (var viewer in Both)
        {
            album.Add($"{CheckAfterSession}{Side(viewer)}", SessionCards.Check(pair, pair.Sessions[0], viewer, t));
            album.Add($"session-ahead-{Side(viewer)}", SessionCards.Ahead(pair, viewer, APair.Start, t));
            album.Add($"session-none-ahead-{Side(viewer)}", SessionCards.Ahead(APair.Active(), viewer, APair.Start, t));
            album.Add(
                $"session-ahead-paused-{Side(viewer)}",
                SessionCards.Ahead(ATerm.Paused(), viewer, ATerm.AtCheckIn, t)
            );
            Arranging(album, pair, viewer);
        }
    }

    private static void Arranging(Album album, Pair pair, Role viewer)
    {
        var t = new ArrangingTexts(Culture);
        var (session, to) = (pair.Sessions[0], pair.Sessions[0].StartsAt.AddDays(1));
        album.Add($"arrange-{Side(viewer)}", ArrangingCards.Form(pair, viewer, session, t));
        foreach (var problem in Enum.GetValues<MoveProblem>())
        {
            album.Add(
                $"arrange-{problem}-{Side(viewer)}",
                ArrangingCards.Form(pair, viewer, session, t, "2026-03-11", "10:00", t.Problem(problem))
            );
        }

        album.Add($"arrange-here-{Side(viewer)}", ArrangingCards.Here(pair, viewer, session, to, t));
        album.Add($"arrange-here-last-{Side(viewer)}", ArrangingCards.Here(pair, viewer, pair.Sessions[^1], to, t));
        var shifted = pair.Shift(1, to, APair.Start, viewer.Other());
        var news = Prompt.Of(PromptKind.SessionMoved, viewer, APair.Start) with { IsOfTheRestToo = true };
        album.Add($"session-shifted-{Side(viewer)}", ArrangingCards.Owed(shifted, news, Culture)!);
        var moved = pair.Move(1, to, APair.Start, viewer.Other());
        var cancelled = pair.Cancel(1, APair.Start, viewer.Other());
        album.Add($"session-moved-{Side(viewer)}", Shown(moved, PromptKind.SessionMoved, viewer));
        album.Add($"session-cancelled-{Side(viewer)}", Shown(cancelled, PromptKind.SessionCancelled, viewer));
        var last = cancelled with { Sessions = [cancelled.Sessions[0]] };
        album.Add($"session-cancelled-last-{Side(viewer)}", Shown(last, PromptKind.SessionCancelled, viewer));
    }
}
