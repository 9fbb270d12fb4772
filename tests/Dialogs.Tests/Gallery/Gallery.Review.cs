using RMBot.Care;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Review;
using RMBot.Status;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static void Reviews(Album album, Wording wording)
    {
        foreach (var viewer in Both)
        {
            var reviewing = ATerm.Reviewing(wording);
            album.Add(
                Name($"review-together-{Side(viewer)}", wording),
                LookBackCards.Together(reviewing, viewer, Culture)
            );
            album.Add(
                Name($"review-complete-{Side(viewer)}", wording),
                NextStep.CardFor(ATerm.Complete(wording), viewer, Culture)
            );
            if (wording == Wording.Plain)
            {
                Reviews(album, viewer);
                Parting(album, viewer);
            }
        }

        if (wording == Wording.Plain)
        {
            var t = new ReviewTexts(Culture);
            album.Add("review-put-off", ReviewCards.PutOff(t));
            album.Add("review-went-on", ReviewCards.WentOn(t));
            album.Add("review-has-agreed", ReviewCards.HasAgreed(t));
            album.Add("review-turning", ReviewCards.Turning(ATerm.Evolved(), t));
        }
    }

    private static void Reviews(Album album, Role viewer)
    {
        var t = new ReviewTexts(Culture);
        var (side, met) = (Side(viewer), ATerm.Met());
        var early = met.FinishEarly(viewer.Other(), ATerm.AtCheckIn);
        var answers = ATerm.Answers(viewer, wording: null, Next.Close, shares: true);
        album.Add($"review-due-{side}", ReviewCards.Due(met, viewer, t));
        album.Add($"review-due-early-{side}", ReviewCards.Due(early, viewer, t));
        album.Add($"review-reminder-{side}", ReviewCards.Due(met, viewer, t, PromptKind.ReviewReminder));
        album.Add($"review-begun-{side}", ReviewCards.Begun(met, viewer, t));
        album.Add($"review-not-yet-{side}", ReviewCards.Standing(met, viewer, ATerm.AtCheckIn, Culture));
        album.Add($"review-finish-{side}", ReviewCards.ConfirmFinish(met, viewer, ATerm.AtCheckIn, Culture));
        album.Add($"review-kept-{side}", ReviewCards.Kept(met.LookBack(viewer, answers, ATerm.AtReview), viewer, t));
        album.Add($"review-kept-both-{side}", ReviewCards.Kept(ATerm.Reviewing(), viewer, t));
        album.Add(
            $"review-together-nothing-shown-{side}",
            LookBackCards.Together(ATerm.Reviewing(shares: false), viewer, Culture)
        );
        album.Add(
            $"review-one-answered-{side}",
            LookBackCards.Together(
                met.LookBack(viewer, answers, ATerm.AtReview).RevealWhenDue(ATerm.AtReview.AddDays(12)),
                viewer.Other(),
                Culture
            )
        );
        album.Add(
            $"review-complete-nothing-shown-{side}",
            NextStep.CardFor(ATerm.Complete(shares: false), viewer, Culture)
        );
        var alone = ATerm.Complete().WishToKeepInTouch(viewer, ATerm.AfterTheEnd);
        var both = alone.WishToKeepInTouch(viewer.Other(), ATerm.AfterTheEnd);
        album.Add($"review-in-touch-{side}", ReviewCards.InTouch(alone, viewer, t));
        album.Add($"review-in-touch-both-{side}", Shown(both, PromptKind.InTouch, viewer));
        album.Add($"review-complete-in-touch-{side}", NextStep.CardFor(both, viewer, Culture));
        album.Add($"review-left-{side}", NextStep.CardFor(met.Leave(viewer, ATerm.AtReview), viewer, Culture));
    }

    private static void Parting(Album album, Role viewer)
    {
        var t = new ReviewTexts(Culture);
        var side = Side(viewer);
        var reviewing = ATerm.Reviewing();
        var asked = reviewing.ProposeToExtend(viewer.Other(), 2, ATerm.AtReview);
        album.Add($"review-together-asked-{side}", LookBackCards.Together(asked, viewer, Culture));
        album.Add($"review-together-asking-{side}", LookBackCards.Together(asked, viewer.Other(), Culture));
        album.Add($"review-months-{side}", ReviewCards.Months(reviewing, viewer, t, new PurposeTexts(Culture)));
        album.Add($"review-has-proposed-{side}", ReviewCards.HasProposed(reviewing, viewer, t));
        album.Add($"review-proposed-{side}", Shown(asked, PromptKind.ExtensionProposed, viewer));
        album.Add($"review-declined-{side}", Shown(reviewing, PromptKind.ExtensionDeclined, viewer));
        album.Add($"review-extended-{side}", Shown(ATerm.Extended(), PromptKind.Extended, viewer, 3));
        album.Add($"review-evolved-{side}", Shown(ATerm.Evolved(), PromptKind.EvolveBoth, viewer));
        album.Add($"review-ended-{side}", Shown(ATerm.Complete(), PromptKind.TermEnded, viewer));
        album.Add($"review-complete-after-extension-{side}", LookBackCards.Together(ATerm.Extended(), viewer, Culture));
        if (viewer == Role.Executive)
        {
            album.Add("review-has-declined", ReviewCards.HasDeclined(reviewing, t));
        }
    }
}
