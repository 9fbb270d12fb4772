using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Review;

/// <summary>
/// The look back both get together: what was agreed first and what it is now, and what each chose to show of their answers.
/// </summary>
public static class LookBackCards
{
    /// <summary>The look back with what this side can do next.</summary>
    public static Card Together(Pair pair, Role viewer, CultureInfo culture)
    {
        var t = new ReviewTexts(culture);
        return new Card(
            t.LookBackTitle(pair[viewer.Other()].FirstName),
            [.. Body(pair, viewer, culture), .. Ahead(pair, viewer, t)],
            pair.ExtensionFor(viewer) is not null ? ReviewCards.AnswerExtension(pair, t)
                : pair.MayPropose(viewer) ? [ReviewCards.Button(t.OfferToGoOn, ReviewCards.Offer, pair)]
                : []
        );
    }

    /// <summary>A closed pair stays readable: the look back, and a way to the charter.</summary>
    public static Card Closed(Pair pair, Role viewer, CultureInfo culture)
    {
        if (pair.Ending != Pairs.Ending.Completed)
        {
            return CharterCards.Agreed(pair, viewer, CharterWords.For(culture));
        }

        var t = new ReviewTexts(culture);
        var partner = pair[viewer.Other()].FirstName;
        var mayTurn = viewer == Role.Mentor && pair.MayTurn();
        return new Card(
            t.ClosedTitle(partner),
            [
                .. pair.BothKeepInTouch(viewer)
                    ? ImmutableArray.Create<Element>(new Says(t.InTouchBothNote(partner)))
                    : [],
                .. Body(pair, viewer, culture),
            ],
            [
                .. mayTurn
                    ? [ReviewCards.Button(t.StartTurned, ReviewCards.Turn, pair)]
                    : ReviewCards.MayKeepInTouch(pair, viewer, t),
                ReviewCards.Button(new UnderstandingTexts(culture).Charter, StatusCards.Charter, pair),
            ]
        );
    }

    private static ImmutableArray<Element> Body(Pair pair, Role viewer, CultureInfo culture) =>
        [.. Compared(pair, CharterWords.For(culture), new ReviewTexts(culture)), .. Said(pair, viewer, culture)];

    /// <summary>What each wanted, and the first charter and the last where they differ.</summary>
    private static IEnumerable<Element> Compared(Pair pair, CharterWords w, ReviewTexts t)
    {
        if (pair.Charters is not [var first, ..] || pair.Charter is not { } now)
        {
            yield break;
        }

        var (then, today) = (first.Terms, now.Terms);
        if (then.Outcome == today.Outcome)
        {
            yield return new Quote(w.Charter.Wants(pair.Executive.FirstName), then.Outcome);
        }

        if (then.MentorAim == today.MentorAim)
        {
            yield return new Quote(w.Charter.Wants(pair.Mentor.FirstName), then.MentorAim);
        }

        (string Label, string Then, string Now)[] parts =
        [
            (w.Charter.Wants(pair.Executive.FirstName), then.Outcome, today.Outcome),
            (w.Charter.Wants(pair.Mentor.FirstName), then.MentorAim, today.MentorAim),
            (w.Charter.Topic, then.Topic, today.Topic),
            (
                w.Charter.Rhythm,
                w.Charter.CadenceAndLength(then.Cadence, then.SessionMinutes),
                w.Charter.CadenceAndLength(today.Cadence, today.SessionMinutes)
            ),
            (t.LastDay, t.Day(first.EndsOn), t.Day(now.EndsOn)),
        ];
        foreach (var (label, before, after) in parts.Where(part => part.Then != part.Now))
        {
            yield return new SideBySide(label, t.AtTheStart, before, t.Today, after);
        }
    }

    /// <summary>Each answer side by side, as far as its author shows it to this viewer; the thank-you notes at the end.</summary>
    private static IEnumerable<Element> Said(Pair pair, Role viewer, CultureInfo culture)
    {
        var t = new ReviewTexts(culture);
        if (pair.Reviews.LastOrDefault(known => known.RevealedAt is not null) is not { } review)
        {
            yield break;
        }

        (string Label, Func<ReviewAnswers, string?> Words)[] rows =
        [
            (t.Growth, answers => GrowthFor(answers, viewer, t)),
            (t.OutcomeReached, answers => For(answers.Outcome, viewer, t, t.Reached)),
            (t.AimMet(pair.Mentor.FirstName), answers => For(answers.Aim, viewer, t, t.Reached)),
            (t.Changed, answers => For(answers.Changed, viewer, t, words => words)),
        ];
        foreach (var (label, words) in rows)
        {
            var (executive, mentor) = (Shown(review.Executive, words), Shown(review.Mentor, words));
            if ((executive ?? mentor) is not null)
            {
                yield return new SideBySide(
                    label,
                    pair.Executive.FirstName,
                    executive ?? t.NotShown,
                    pair.Mentor.FirstName,
                    mentor ?? t.NotShown
                );
            }
        }

        foreach (var author in new[] { viewer.Other(), viewer })
        {
            if (Shown(review[author], answers => For(answers.Thanks, viewer, t, words => words)) is { } thanks)
            {
                yield return new Quote(author == viewer ? t.YourThanks : t.ThanksFrom(pair[author].FirstName), thanks);
            }
        }
    }

    private static IEnumerable<Element> Ahead(Pair pair, Role viewer, ReviewTexts t)
    {
        if (pair.Stage != Stage.Reviewing)
        {
            yield break;
        }

        if (pair.ExtensionFor(viewer) is { } asked)
        {
            yield return new Says(t.WouldGoOn(pair[viewer.Other()].FirstName, ReviewCards.Time(asked.Months, t)));
            yield return new Says(t.EitherIsFine, Quiet: true);
        }
        else
        {
            yield return new Says(
                pair.Review()?.Extension is { WasDeclined: false, Months: var months }
                    ? t.YouWouldGoOn(pair[viewer.Other()].FirstName, ReviewCards.Time(months, t))
                    : t.EndsOn(pair.LastDay())
            );
        }
    }

    private static string? GrowthFor(ReviewAnswers answers, Role viewer, ReviewTexts t) =>
        answers.Start.TryRead(viewer, out var start) ? For(answers.Now, viewer, t, now => t.FromTo(start, now)) : null;

    private static string? Shown(ReviewAnswers? answers, Func<ReviewAnswers, string?> words) =>
        answers is null ? null : words(answers);

    /// <summary>What a viewer may read; what only they themselves may is marked so.</summary>
    private static string? For<T>(Answer<T>? answer, Role viewer, ReviewTexts t, Func<T, string> text)
        where T : notnull =>
        answer is null || !answer.TryRead(viewer, out var value) ? null
        : answer.Visibility == Visibility.Partner ? text(value)
        : t.OnlyYou(text(value));
}
