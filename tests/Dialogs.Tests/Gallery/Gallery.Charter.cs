using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static readonly Role[] Both = [Role.Executive, Role.Mentor];

    private static void Charter(Album album, Wording wording)
    {
        foreach (var viewer in Both)
        {
            void Now(string name, Pair pair) =>
                album.Add(Name($"charter-{name}-{Side(viewer)}", wording), NextStep.CardFor(pair, viewer, Culture));

            Now("differing", APair.Differing(wording));
            Now("agreed", APair.Active(wording));
            Now("agreed-with-milestones", ATerm.OnTheWay(wording));
            Now("own-words", APair.Confirmed(viewer.Other(), wording.Of("To watch how it is decided"), wording));
            if (wording == Wording.Plain)
            {
                Now("differing-sharing-more", APair.Differing(shares: true));
                Now("wishes-open", APair.WishesOpen());
                Now("settled", APair.Settled());
                Now("settled-brief", Brief());
                Now("agreed-mentoring", APair.Active() with { Kind = PairKind.Mentoring });
                Now("agreed-longer", ATerm.Extended());
                Now("confirmed", APair.Confirmed(viewer));
                Now("other-confirmed", APair.Confirmed(viewer.Other()));
                Now(
                    "changed-by-nobody",
                    APair.Confirmed(viewer, "As I see it").CheckOwnWords(viewer.Other(), 2, false, APair.Start)
                );
                Owed(album, "changed", PromptKind.CharterChanged, viewer, APair.Settled());
                Owed(
                    album,
                    "other-confirmed-news",
                    PromptKind.PartnerConfirmed,
                    viewer,
                    APair.Confirmed(viewer.Other())
                );
                Owed(album, "reminder", PromptKind.CharterReminder, viewer, APair.Settled());
                album.Add(
                    $"charter-changed-meanwhile-{Side(viewer)}",
                    CharterCards.Draft(APair.Settled(), viewer, Words, notice: Words.Charter.ChangedMeanwhile)
                );
                album.Add(
                    $"charter-thanks-{Side(viewer)}",
                    CharterForms.Thanks(APair.Settled(), viewer, Words.Charter, inOwnWords: false)
                );
                album.Add(
                    $"charter-thanks-own-words-{Side(viewer)}",
                    CharterForms.Thanks(APair.Settled(), viewer, Words.Charter, inOwnWords: true)
                );
            }
        }
    }

    private static void CharterForm(Album album, Wording wording)
    {
        var pair = APair.Differing(wording);
        var draft = pair.Draft! with
        {
            Terms = pair.Draft.Terms with
            {
                Place = wording.Of("In the canteen"),
                Preparation = wording.Of("The mentor, in ten minutes"),
                BetweenSessions = wording.Of("By chat"),
                OwnRules = wording.Of("No phones on the table"),
            },
        };
        var t = Words.Charter;
        album.Add(Name("charter-form-topic", wording), CharterForms.Topic(pair, draft, t));
        album.Add(
            Name("charter-form-milestone", wording),
            CharterForms.Milestone(pair, draft with { Terms = ATerm.WithMilestones(draft.Terms, wording) }, 2, t)
        );
        album.Add(Name("charter-form-outcome", wording), CharterForms.Outcome(pair, draft, t));
        album.Add(Name("charter-form-aim", wording), CharterForms.Aim(pair, draft, t));
        album.Add(Name("charter-form-place", wording), CharterForms.Place(pair, draft, t));
        album.Add(Name("charter-form-preparation", wording), CharterForms.Preparation(pair, draft, t));
        album.Add(Name("charter-form-rules", wording), CharterForms.Rules(pair, draft, t));
        foreach (var viewer in Both)
        {
            album.Add(
                Name($"charter-form-confirm-{Side(viewer)}", wording),
                CharterForms.Confirm(pair, draft, viewer, t)
            );
        }

        if (wording == Wording.Plain)
        {
            album.Add("charter-form-settle", CharterForms.Settle(pair, draft, Words));
            album.Add("charter-form-wishes", CharterForms.Wishes(pair, draft, Words));
            album.Add("charter-form-rhythm", CharterForms.Rhythm(pair, draft, t));
            album.Add("charter-form-checkins", CharterForms.CheckIns(pair, draft, t));
            album.Add(
                "charter-form-checkins-every-two-weeks",
                CharterForms.CheckIns(
                    pair,
                    draft with
                    {
                        Terms = draft.Terms with { Cadence = Cadence.EveryTwoWeeks },
                    },
                    t
                )
            );
            album.Add("charter-form-milestone-new", CharterForms.Milestone(pair, draft, 1, t));
            album.Add("charter-both-confirmed", CharterForms.BothConfirmed(t));
            album.Add("charter-form-menu-executive", CharterForms.Menu(pair, draft, Role.Executive, t));
            album.Add("charter-form-menu-mentor", CharterForms.Menu(pair, draft, Role.Mentor, t));
            album.Add("charter-put-off", CharterForms.PutOff(t));
        }
    }

    private static CharterWords Words => CharterWords.For(Culture);

    private static void Owed(Album album, string name, PromptKind kind, Role to, Pair pair) =>
        album.Add(
            $"charter-{name}-{Side(to)}",
            NextStep.CardFor(pair, Prompt.Of(kind, to, APair.Start), Culture)
                ?? throw new InvalidOperationException($"{kind} shows nothing.")
        );

    /// <summary>A draft without anything that may be left out.</summary>
    private static Pair Brief()
    {
        var pair = APair.Settled();
        var terms = pair.Draft!.Terms with { Wishes = [], GroundRules = [], Limits = null };
        return pair.Revise(Role.Executive, terms, APair.Start);
    }

    private static string Side(Role role) => role == Role.Executive ? "executive" : "mentor";
}
