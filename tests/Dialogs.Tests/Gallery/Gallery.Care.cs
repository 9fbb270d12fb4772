using RMBot.Care;
using RMBot.Momentum;
using RMBot.Pairs;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static void Concern(Album album, Wording wording)
    {
        var t = new ConcernTexts(Culture);
        var pair = ATerm.Met();
        var words = wording.Of("We were asked to share numbers we should not share");
        var alex = new Person(APair.Alex.Id, APair.Alex.Name, "alex.wilber@example.com", "en", "UTC", false, true);
        album.Add(Name("concern-nobody-named", wording), ConcernCards.Ask(pair, Role.Mentor, t, words, t.NobodyNamed));
        album.Add(Name("concern-not-reached", wording), ConcernCards.Ask(pair, Role.Mentor, t, words, t.NotReached));
        album.Add(Name("concern-for-organiser", wording), ConcernCards.ForOrganiser(alex, words, t));
        if (wording == Wording.Plain)
        {
            album.Add("concern-under-way", ConcernCards.UnderWay(t));
            album.Add("concern", ConcernCards.Ask(pair, Role.Executive, t));
            album.Add("concern-thanks", ConcernCards.Thanks(pair, Role.Executive, t));
            album.Add("concern-dropped", ConcernCards.Dropped(t));
            album.Add("concern-for-organiser-no-mail", ConcernCards.ForOrganiser(alex with { Mail = null }, words, t));
        }
    }

    private static void Pauses(Album album)
    {
        var t = new PauseTexts(Culture);
        var (met, paused) = (ATerm.Met(), ATerm.Paused());
        album.Add("pause-not-possible", PauseCards.NotPossible(t));
        foreach (var viewer in Both)
        {
            var side = Side(viewer);
            var brief = met.Pause(Role.Mentor, new DateOnly(2026, 3, 30), ATerm.AtCheckIn);
            album.Add($"pause-{side}", PauseCards.Choose(met, viewer, t));
            album.Add(
                $"pause-day-problem-{side}",
                PauseCards.Choose(met, viewer, t, t.DayProblem(met.Charter!.EndsOn))
            );
            album.Add($"pause-on-{side}", PauseCards.On(paused, viewer, t));
            album.Add($"pause-on-without-sessions-{side}", PauseCards.On(brief, viewer, t));
            album.Add($"pause-over-{side}", PauseCards.Over(met, viewer, ATerm.AtCheckIn, t));
            album.Add($"pause-over-nothing-booked-{side}", PauseCards.Over(APair.Active(), viewer, ATerm.AtCheckIn, t));
            album.Add($"pause-over-early-{side}", Shown(met, PromptKind.ResumedEarly, viewer));
        }
    }

    private static void Snoozes(Album album)
    {
        var t = new SnoozeTexts(Culture);
        album.Add("snooze-comes-back", SnoozeCards.PutOff(comesBack: true, t));
        album.Add("snooze-no-more", SnoozeCards.PutOff(comesBack: false, t));
        album.Add("snooze-skipped", SnoozeCards.Skipped(t));
    }

    private static void Momentum(Album album, Wording wording)
    {
        var t = new MomentumTexts(Culture);
        var pair = ATerm.Met(wording);
        var words = wording.Of("You made me ask before I answer.");
        album.Add(Name("momentum-thank-typed", wording), MomentumCards.Thanking(pair, 1, t, words));
        album.Add(Name("momentum-thanked", wording), MomentumCards.Thanked(pair, words, t));
        album.Add(
            Name("momentum-thanks-passed", wording),
            Shown(ATerm.Thanked(wording), PromptKind.ThanksPassed, Role.Mentor)
        );
        if (wording == Wording.Plain)
        {
            album.Add("momentum-thank", MomentumCards.Thanking(pair, 1, t));
            album.Add("momentum-mentor-asks-for-times", MomentumCards.MentorAsksForTimes(pair, t));
            foreach (var viewer in Both)
            {
                var next = pair.Sessions[1];
                var times = new[] { next.StartsAt.AddDays(1), next.StartsAt.AddDays(2) };
                album.Add($"momentum-nudge-{Side(viewer)}", MomentumCards.Nudge(pair, viewer, 1, t));
                album.Add($"momentum-rescue-{Side(viewer)}", MomentumCards.Rescue(pair, viewer, t));
                album.Add($"momentum-times-{Side(viewer)}", MomentumCards.OtherTimes(pair, viewer, next, times, t));
                album.Add($"momentum-no-times-{Side(viewer)}", MomentumCards.OtherTimes(pair, viewer, next, [], t));
            }
        }
    }
}
