using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Review;

/// <summary>The review and the end of a term as each of the two sees them.</summary>
public static class ReviewCards
{
    public const string Begin = "review.begin";
    public const string Later = "review.later";
    public const string Finish = "review.finish";
    public const string GoOn = "review.goOn";
    public const string Offer = "review.offer";
    public const string Propose = "review.propose";
    public const string Agree = "review.agree";
    public const string Decline = "review.decline";
    public const string Turn = "review.turn";
    public const string KeepInTouch = "review.inTouch";

    public const string MonthsInput = "months";

    /// <summary>The card of a prompt that is due; null when what happened since has overtaken it.</summary>
    public static Card? Owed(Pair pair, Prompt prompt, CultureInfo culture)
    {
        var t = new ReviewTexts(culture);
        var to = prompt.To;
        return prompt.Kind switch
        {
            PromptKind.ReviewDue when pair.IsOpenForReview(to, prompt.Due) => Due(pair, to, t),
            PromptKind.ReviewReminder when pair.IsOpenForReview(to, prompt.Due) => Due(pair, to, t, prompt.Kind),
            PromptKind.ReviewRevealed when IsRevealed(pair, prompt) => LookBackCards.Together(pair, to, culture),
            PromptKind.ExtensionProposed when pair.ExtensionFor(to) is not null => Proposed(pair, to, t),
            PromptKind.ExtensionDeclined when pair.Stage == Stage.Reviewing => Declined(pair, to, t),
            PromptKind.Extended => Extended(pair, to, t),
            PromptKind.EvolveBoth when pair.MayTurn() => Evolving(pair, to, t),
            PromptKind.TermEnded when IsOfThisTerm(pair, prompt) && pair.Stage == Stage.Closed => Ended(pair, to, t),
            PromptKind.InTouch when pair.BothKeepInTouch(to) => InTouch(pair, to, t),
            _ => null,
        };
    }

    /// <summary>What "review" shows: the way in while it is open, else how it stands.</summary>
    public static Card Standing(Pair pair, Role viewer, DateTimeOffset now, CultureInfo culture)
    {
        var t = new ReviewTexts(culture);
        return pair.Review() is { RevealedAt: not null } ? LookBackCards.Together(pair, viewer, culture)
            : pair.Review()?[viewer] is not null ? Kept(pair, viewer, t)
            : pair.IsOpenForReview(viewer, now) ? Due(pair, viewer, t)
            : new Card(t.NotYetTitle, [new Says(t.NotYetNote(pair.LastDay()))], []);
    }

    public static Card Due(Pair pair, Role viewer, ReviewTexts t, PromptKind kind = PromptKind.ReviewDue)
    {
        var partner = pair[viewer.Other()].FirstName;
        var isEarly = pair.Review()?.OpenedBy == viewer.Other();
        return new Card(
            kind == PromptKind.ReviewReminder ? t.ReminderTitle : t.DueTitle(partner),
            [
                new Says(isEarly ? t.DueEarlyNote(partner, pair.LastDay()) : t.DueNote(pair.LastDay())),
                new Says(t.BlindNote(partner), Quiet: true),
            ],
            [
                Button(t.Begin, Begin, pair),
                SnoozeCards.LaterButton(pair, kind, pair.Round(), t.Culture),
                SnoozeCards.SkipButton(pair, kind, pair.Round(), t.Culture),
            ]
        );
    }

    public static Card Begun(Pair pair, Role viewer, ReviewTexts t) =>
        new(t.DueTitle(pair[viewer.Other()].FirstName), [new Says(t.BegunNote, Quiet: true)], []);

    public static Card PutOff(ReviewTexts t) => new(t.LaterTitle, [new Says(t.LaterNote, Quiet: true)], []);

    public static Card Kept(Pair pair, Role viewer, ReviewTexts t)
    {
        var partner = pair[viewer.Other()].FirstName;
        return new Card(
            t.KeptTitle,
            [
                new Says(
                    pair.Review() is { RevealedAt: null }
                        ? t.KeptNote(partner, LocalTime.Day(pair.ReviewDeadline(viewer), pair[viewer].TimeZone))
                        : t.KeptBothNote(partner)
                ),
            ],
            []
        );
    }

    public static Card ConfirmFinish(Pair pair, Role viewer, DateTimeOffset now, CultureInfo culture)
    {
        var t = new ReviewTexts(culture);
        return pair.MayFinish(now)
            ? new Card(
                t.FinishTitle,
                [new Says(t.FinishNote(pair[viewer.Other()].FirstName))],
                [Button(t.FinishNow, Finish, pair), Button(t.KeepGoing, GoOn, pair)]
            )
            : Standing(pair, viewer, now, culture);
    }

    public static Card WentOn(ReviewTexts t) => new(t.FinishTitle, [new Says(t.WentOnNote, Quiet: true)], []);

    public static Card Months(Pair pair, Role viewer, ReviewTexts t, PurposeTexts amounts) =>
        new(
            t.OfferTitle,
            [
                new Says(t.OfferNote(pair[viewer.Other()].FirstName), Quiet: true),
                new ChoiceInput(MonthsInput, t.OfferLabel, t.ChooseOne, MonthOptions(amounts), "3"),
            ],
            [Button(t.Propose, Propose, pair), Button(t.NotNow, Later, pair)]
        );

    public static Card HasDeclined(Pair pair, ReviewTexts t) =>
        new(t.HasDeclinedTitle, [new Says(t.StillEnds(pair.LastDay()), Quiet: true)], []);

    public static Card HasProposed(Pair pair, Role viewer, ReviewTexts t) =>
        new(
            t.HasProposedTitle,
            [new Says(t.HasProposedNote(pair[viewer.Other()].FirstName, pair.LastDay()), Quiet: true)],
            []
        );

    public static Card HasAgreed(ReviewTexts t) => new(t.HasAgreedTitle, [new Says(t.HasAgreedNote, Quiet: true)], []);

    public static Card Turning(Pair pair, ReviewTexts t) =>
        new(t.EvolveTitle, [new Says(t.TurningNote(pair.Executive.FirstName), Quiet: true)], []);

    /// <summary>What becomes of a wish to stay in touch: that it is kept, or that both have it.</summary>
    public static Card InTouch(Pair pair, Role viewer, ReviewTexts t)
    {
        var partner = pair[viewer.Other()].FirstName;
        return pair.BothKeepInTouch(viewer)
            ? new Card(t.InTouchBothTitle, [new Says(t.InTouchBothNote(partner))], [])
            : new Card(t.InTouchKeptTitle, [new Says(t.InTouchKeptNote(partner), Quiet: true)], []);
    }

    internal static ImmutableArray<Button> MayKeepInTouch(Pair pair, Role viewer, ReviewTexts t) =>
        pair.MayWishToKeepInTouch(viewer) ? [Button(t.KeepInTouch, KeepInTouch, pair)] : [];

    internal static ImmutableArray<Option> MonthOptions(PurposeTexts amounts) =>
        [
            .. Enumerable
                .Range(1, Parting.MostMonths)
                .Select(months => new Option(months.ToString(CultureInfo.InvariantCulture), amounts.Months(months))),
        ];

    internal static ImmutableArray<Button> AnswerExtension(Pair pair, ReviewTexts t) =>
        [Button(t.Agree, Agree, pair), Button(t.LetItEnd, Decline, pair)];

    internal static Button Button(string title, string verb, Pair pair) => new(title, verb, ("pair", pair.Id.Value));

    internal static string Time(int months, ReviewTexts t) => new PurposeTexts(t.Culture).Months(months);

    private static bool IsOfThisTerm(Pair pair, Prompt prompt) => prompt.Occurrence == pair.Round();

    private static bool IsRevealed(Pair pair, Prompt prompt) =>
        pair.Reviews.ElementAtOrDefault(prompt.Occurrence - 1) is { RevealedAt: not null };

    private static Card Proposed(Pair pair, Role viewer, ReviewTexts t) =>
        new(
            t.ProposedTitle(pair[viewer.Other()].FirstName),
            [
                new Says(t.ProposedNote(Time(pair.ExtensionFor(viewer)?.Months ?? 0, t))),
                new Says(t.EitherIsFine, Quiet: true),
            ],
            AnswerExtension(pair, t)
        );

    private static Card Declined(Pair pair, Role viewer, ReviewTexts t) =>
        new(t.DeclinedTitle(pair.LastDay()), [new Says(t.DeclinedNote(pair[viewer.Other()].FirstName))], []);

    private static Card Extended(Pair pair, Role viewer, ReviewTexts t) =>
        new(
            t.ExtendedTitle(pair[viewer.Other()].FirstName),
            [new Says(t.ExtendedNote(pair.Charter?.EndsOn ?? default))],
            []
        );

    /// <summary>Shown only when both said yes (S62).</summary>
    private static Card Evolving(Pair pair, Role viewer, ReviewTexts t) =>
        viewer == Role.Mentor
            ? new Card(
                t.EvolveTitle,
                [new Says(t.EvolveMentorNote(pair.Executive.FirstName))],
                [Button(t.StartTurned, Turn, pair), Button(t.NotNow, Later, pair)]
            )
            : new Card(t.EvolveTitle, [new Says(t.EvolveExecutiveNote(pair.Mentor.FirstName))], []);

    private static Card Ended(Pair pair, Role viewer, ReviewTexts t)
    {
        var partner = pair[viewer.Other()].FirstName;
        return new Card(
            t.EndedTitle(partner),
            [new Says(t.EndedNote(partner)), new Says(t.InTouchNote(partner)), new Says(t.ReadableNote, Quiet: true)],
            MayKeepInTouch(pair, viewer, t)
        );
    }
}
