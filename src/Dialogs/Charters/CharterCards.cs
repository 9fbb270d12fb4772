using System.Collections.Immutable;
using RMBot.Aims;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Charters;

/// <summary>The texts a charter card needs, in one person's culture.</summary>
public sealed record CharterWords(CharterTexts Charter, PurposeTexts Amounts, AimsTexts Aims)
{
    public static CharterWords For(System.Globalization.CultureInfo culture) =>
        new(new CharterTexts(culture), new PurposeTexts(culture), new AimsTexts(culture));
}

/// <summary>The charter, in draft and agreed, as each of the two sees it.</summary>
public static class CharterCards
{
    public const string Confirm = "charter.confirm";
    public const string Settle = "charter.settle";
    public const string Wishes = "charter.wishes";
    public const string Change = "charter.change";
    public const string Right = "charter.right";
    public const string NotQuite = "charter.notQuite";
    public const string Later = "charter.later";
    public const string Show = "charter.show";

    /// <summary>The draft with what this side can do next; the most pressing thing is the first button.</summary>
    public static Card Draft(Pair pair, Role viewer, CharterWords w, string? title = null, string? notice = null)
    {
        var t = w.Charter;
        var draft = pair.Draft ?? throw new InvalidOperationException("This pair has no draft charter.");
        var partner = pair[viewer.Other()].FirstName;
        if (pair.OwnWordsToCheck(viewer) is { } words)
        {
            return Check(pair, draft, partner, words, t);
        }

        var status =
            notice
            ?? (
                IsDifferent(draft.Terms) ? t.Differ
                : !draft.Terms.AreSettled && viewer == Role.Mentor ? t.WishesOpen(partner)
                : draft[viewer] is not null ? t.YouConfirmed
                : null
            );
        return new Card(
            title ?? t.Title(partner),
            [
                .. status is null ? ImmutableArray<Element>.Empty : [new Notice(status)],
                .. ChangedIn(pair, draft, t),
                .. TermsOf(pair, draft.Terms, w),
                .. SharedWith(pair, viewer, t, w.Aims),
            ],
            [.. NextFor(pair, draft, viewer, t)]
        )
        {
            Eyebrow = t.Revision(draft.Revision),
        };
    }

    public static Card Agreed(Pair pair, Role viewer, CharterWords w)
    {
        var charter = pair.Charter ?? throw new InvalidOperationException("This pair has no charter.");
        return new Card(
            w.Charter.AgreedTitle(pair[viewer.Other()].FirstName),
            [
                new Says(pair.Stage == Stage.Closed ? w.Charter.HasEnded : w.Charter.Ends(charter.EndsOn)),
                .. TermsOf(pair, charter.Terms, w),
                new Says(w.Charter.AgreedNote, Quiet: true),
            ],
            []
        )
        {
            Eyebrow = w.Charter.AgreedOn(charter.Version, charter.AgreedOn),
        };
    }

    private static Card Check(Pair pair, CharterDraft draft, string partner, string words, CharterTexts t)
    {
        var id = Ids(pair, draft);
        return new Card(
            t.CheckTitle(partner),
            [new Words(words), new Says(t.CheckNote(partner), Quiet: true)],
            [new Button(t.ThatsIt, Right, id), new Button(t.NotQuite, NotQuite, id), new Button(t.NotNow, Later, id)]
        );
    }

    private static IEnumerable<Button> NextFor(Pair pair, CharterDraft draft, Role viewer, CharterTexts t)
    {
        var id = Ids(pair, draft);
        if (IsDifferent(draft.Terms))
        {
            yield return new Button(t.Settle, Settle, id);
        }
        else if (viewer == Role.Executive && !draft.Terms.AreSettled)
        {
            yield return new Button(t.AnswerWishes(pair.Mentor.FirstName), Wishes, id);
        }
        else if (draft.Terms.AreSettled && draft[viewer] is null)
        {
            yield return new Button(t.Confirm, Confirm, id);
        }

        yield return new Button(t.ChangeSomething, Change, id);
        yield return new Button(t.NotNow, Later, id);
    }

    private static IEnumerable<Element> TermsOf(Pair pair, Terms terms, CharterWords w)
    {
        var t = w.Charter;
        var (executive, mentor) = (pair.Executive.FirstName, pair.Mentor.FirstName);
        yield return new Says(t.WhoTeaches(pair.Kind, mentor, executive), Quiet: true);
        yield return new Quote(t.Topic, terms.Topic);
        yield return new Quote(t.Decision, terms.Decision);
        yield return new SideBySide(t.Purposes, t.Wants(executive), terms.Outcome, t.Wants(mentor), terms.MentorAim);
        yield return Extended(pair) is var (from, until) ? new Quote(t.Length, t.FromUntil(from, until))
        : terms.Months is { } months ? new Quote(t.Length, w.Amounts.Months(months))
        : Difference(pair, t.Length, w.Amounts.Months(pair.Asked.Months), w.Amounts.Months(Aims(pair).Months), t);
        yield return terms.MonthlyMinutes is { } minutes
            ? new Quote(t.Time(mentor), w.Amounts.Minutes(minutes))
            : Difference(
                pair,
                t.Time(mentor),
                w.Amounts.Minutes(pair.Asked.MonthlyMinutes),
                w.Amounts.Minutes(Aims(pair).MonthlyMinutes),
                t
            );
        yield return new Quote(t.Rhythm, t.CadenceAndLength(terms.Cadence, terms.SessionMinutes));
        yield return new Quote(t.CheckIns, t.CheckInRhythm(terms.CheckIns));
        if (!terms.Milestones.IsEmpty)
        {
            yield return new Quote(t.Milestones, MilestonesOf(terms, t));
        }

        yield return new Quote(t.Place, terms.Place ?? t.UsualPlace);
        yield return new Quote(t.Preparation, terms.Preparation ?? t.UsualPreparation);
        yield return new Quote(t.Between, terms.BetweenSessions ?? t.UsualBetween);
        if (!terms.Wishes.IsEmpty)
        {
            yield return new Quote(
                t.Wishes,
                string.Join(
                    '\n',
                    terms.Wishes.Select(wish => t.Culture.Labelled(w.Aims.Wish(wish.Wish), t.WishReply(wish.Reply)))
                )
            );
        }

        if (terms.Limits is not null)
        {
            yield return new Quote(t.Limits, terms.Limits);
        }

        if (!terms.GroundRules.IsEmpty)
        {
            yield return new Quote(
                t.Rules,
                string.Join('\n', terms.GroundRules.Select(rule => "• " + t.Rule(rule, pair.Kind)))
            );
        }

        if (terms.OwnRules is not null)
        {
            yield return new Quote(t.OwnRules, terms.OwnRules);
        }
    }

    internal static string MilestonesOf(Terms terms, CharterTexts t) =>
        string.Join('\n', terms.Milestones.Select(milestone => "• " + t.MilestoneLine(milestone.On, milestone.What)));

    /// <summary>The first day and the last, once the end is no longer the one first agreed; then no number of months is true.</summary>
    private static (DateOnly From, DateOnly Until)? Extended(Pair pair) =>
        pair.Charters is [var first, .., var last] && first.EndsOn != last.EndsOn
            ? (first.AgreedOn, last.EndsOn)
            : null;

    /// <summary>Names what differs from the revision before, so that nobody has to look for it.</summary>
    private static IEnumerable<Element> ChangedIn(Pair pair, CharterDraft draft, CharterTexts t)
    {
        if (draft.Before is not { } before)
        {
            yield break;
        }

        var now = draft.Terms;
        (bool Differs, string Label)[] parts =
        [
            (before.Topic != now.Topic, t.Topic),
            (before.Outcome != now.Outcome, t.Wants(pair.Executive.FirstName)),
            (before.MentorAim != now.MentorAim, t.Wants(pair.Mentor.FirstName)),
            (before.Months != now.Months, t.Length),
            (before.MonthlyMinutes != now.MonthlyMinutes, t.Time(pair.Mentor.FirstName)),
            (before.Cadence != now.Cadence || before.SessionMinutes != now.SessionMinutes, t.Rhythm),
            (before.CheckIns != now.CheckIns, t.CheckIns),
            (!before.Milestones.SequenceEqual(now.Milestones), t.Milestones),
            (before.Place != now.Place, t.Place),
            (before.Preparation != now.Preparation, t.Preparation),
            (before.BetweenSessions != now.BetweenSessions, t.Between),
            (!before.Wishes.SequenceEqual(now.Wishes), t.Wishes),
            (!before.GroundRules.SequenceEqual(now.GroundRules) || before.OwnRules != now.OwnRules, t.Rules),
        ];
        var changed = parts.Where(part => part.Differs).Select(part => part.Label).ToList();
        yield return new Says(changed.Count == 0 ? t.NotQuiteIt : t.Changed(t.Culture.Listed(changed)));
    }

    private static SideBySide Difference(Pair pair, string label, string executive, string mentor, CharterTexts t) =>
        new(
            "⚠ " + t.Culture.Labelled(label, t.Open),
            t.Said(pair.Executive.FirstName),
            executive,
            t.Said(pair.Mentor.FirstName),
            mentor
        );

    /// <summary>What the mentor chose to share beyond the charter, for whom it was shared with.</summary>
    private static IEnumerable<Element> SharedWith(Pair pair, Role viewer, CharterTexts t, AimsTexts aims)
    {
        if (viewer != Role.Executive || pair.Aims is not { } side)
        {
            yield break;
        }

        if (side.HoldsBack is not null && side.HoldsBack.TryRead(viewer, out var holdsBack))
        {
            yield return new Quote(
                t.Culture.Labelled(t.AlsoShared(pair.Mentor.FirstName), aims.Label("holds")),
                holdsBack
            );
        }

        if (side.GivesWay is not null && side.GivesWay.TryRead(viewer, out var givesWay))
        {
            yield return new Quote(
                t.Culture.Labelled(t.AlsoShared(pair.Mentor.FirstName), aims.Label("gives")),
                givesWay
            );
        }
    }

    internal static ImmutableArray<(string, string)> Ids(Pair pair, CharterDraft draft) =>
        [
            ("pair", pair.Id.Value),
            ("revision", draft.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];

    internal static bool IsDifferent(Terms terms) => terms.Months is null || terms.MonthlyMinutes is null;

    private static MentorAims Aims(Pair pair) =>
        pair.Aims ?? throw new InvalidOperationException("A draft charter needs the mentor's side.");
}
