using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.CheckIns;

/// <summary>A proposed change to the charter, from choosing what to change to what became of it.</summary>
public static class CorrectionCards
{
    public const string Open = "correct.open";
    public const string Pick = "correct.pick";
    public const string Accept = "correct.accept";
    public const string Decline = "correct.decline";
    public const string Later = "correct.later";
    public const string SaveRhythm = "correct.save.rhythm";
    public const string SavePlace = "correct.save.place";
    public const string SaveRules = "correct.save.rules";
    public const string SaveOutcome = "correct.save.outcome";
    public const string SaveTopic = "correct.save.topic";
    public const string SaveCheckIns = "correct.save.checkins";
    public const string SaveMilestone = "correct.save.milestone";
    public const string DropMilestone = "correct.save.noMilestone";

    public const string RhythmPart = "rhythm";
    public const string TopicPart = "topic";
    private const string CheckInsPart = "checkins";
    private const string PlacePart = "place";
    private const string RulesPart = "rules";
    private const string OutcomePart = "outcome";
    internal const string Save = "correct.save.";
    private const string CharterSave = "charter.save.";

    /// <summary>The card of what the coach owes about corrections; null when what happened since has overtaken it.</summary>
    public static Card? Owed(Pair pair, Prompt prompt, CultureInfo culture)
    {
        var words = CharterWords.For(culture);
        var t = new CorrectionTexts(culture);
        return prompt.Kind switch
        {
            PromptKind.CorrectionProposed
                when pair.OpenCorrection() is { } open && open.Number == prompt.Occurrence && open.By != prompt.To =>
                Proposed(pair, open, prompt.To, words, t),
            PromptKind.CorrectionDeclined when pair.Stage == Stage.Active => new Card(
                t.DeclinedTitle(pair[prompt.To.Other()].FirstName),
                [new Says(t.DeclinedNote)],
                []
            ),
            _ => null,
        };
    }

    /// <summary>Where a person who wants to propose a change starts: the proposal that waits for them, or the menu.</summary>
    public static Card Start(Pair pair, Role viewer, CultureInfo culture)
    {
        var words = CharterWords.For(culture);
        var t = new CorrectionTexts(culture);
        return pair.OpenCorrection() is { } open && open.By != viewer
            ? Proposed(pair, open, viewer, words, t)
            : Menu(pair, viewer, words, t);
    }

    public static Card Menu(Pair pair, Role viewer, CharterWords words, CorrectionTexts t)
    {
        var partner = pair[viewer.Other()].FirstName;
        var ids = Ids(pair);
        var open = pair.OpenCorrection();
        return new Card(
            t.MenuTitle,
            [
                new Says(
                    open is null ? t.MenuNote(partner)
                    : open.By == viewer ? t.MenuOwnNote(partner)
                    : t.MenuAmendNote(partner)
                ),
                new ChoiceInput(
                    CharterForms.FirstInput,
                    words.Charter.ChangeLabel,
                    t.ChooseOne,
                    [
                        new Option(TopicPart, words.Charter.Topic),
                        new Option(RhythmPart, words.Charter.Rhythm),
                        new Option(CheckInsPart, words.Charter.CheckIns),
                        .. pair.TermsToCorrect() is { } terms ? CharterForms.MilestoneParts(terms, words.Charter) : [],
                        new Option(PlacePart, $"{words.Charter.Place} / {words.Charter.Between}"),
                        new Option(RulesPart, words.Charter.Rules),
                        new Option(OutcomePart, words.Charter.Outcome),
                    ]
                ),
            ],
            [new Button(t.Next, Pick, ids), new Button(t.NotNow, Later, ids)]
        );
    }

    /// <summary>The charter's own form for one part, with what is proposed so far filled in; the menu when there is no such part.</summary>
    public static Card Form(PairTurn turn, string? part, Said.Press? typed = null)
    {
        var (pair, words) = (turn.Pair, CharterWords.For(turn.Turn.Culture));
        var t = new CorrectionTexts(turn.Turn.Culture);
        if (pair.TermsToCorrect() is not { } terms)
        {
            return Status.NextStep.CardFor(pair, turn.Role, turn.Turn.Culture);
        }

        var draft = new CharterDraft(pair.CorrectionStamp(), terms, Executive: null, Mentor: null);
        var form = part switch
        {
            TopicPart => CharterForms.Topic(pair, draft, words.Charter),
            RhythmPart => CharterForms.Rhythm(pair, draft, words.Charter),
            CheckInsPart => CharterForms.CheckIns(pair, draft, words.Charter),
            PlacePart => CharterForms.Place(pair, draft, words.Charter),
            RulesPart => CharterForms.Rules(pair, draft, words.Charter),
            OutcomePart => CharterForms.Outcome(pair, draft, words.Charter),
            _ when CharterForms.MilestoneOf(part, terms) is { } number => CharterForms.Milestone(
                pair,
                draft,
                number,
                words.Charter,
                typed
            ),
            _ => null,
        };
        return form is null
            ? Menu(pair, turn.Role, words, t)
            : form with
            {
                Body = form.Body.Add(new Says(t.FormNote(turn.Partner.FirstName), Quiet: true)),
                Buttons =
                [
                    .. form.Buttons.Select(button =>
                        button.Verb.StartsWith(CharterSave, StringComparison.Ordinal)
                            ? button with
                            {
                                Title = button.Verb == CharterForms.DropMilestone ? button.Title : t.Propose,
                                Verb = Save + button.Verb[CharterSave.Length..],
                            }
                            : button with
                            {
                                Verb = Open,
                            }
                    ),
                ],
            };
    }

    /// <summary>A saved form as the charter's own, so that it is understood by the same rules.</summary>
    public static Said.Press AsCharterForm(Said.Press press) =>
        press with
        {
            Verb = CharterSave + press.Verb[Save.Length..],
        };

    /// <summary>What would change, each part as it is and as it would be.</summary>
    public static Card Proposed(Pair pair, Correction open, Role viewer, CharterWords words, CorrectionTexts t)
    {
        ImmutableArray<(string, string)> ids =
        [
            ("pair", pair.Id.Value),
            ("correction", open.Number.ToString(CultureInfo.InvariantCulture)),
        ];
        var differences = CorrectionDiff.Between(pair, open.Terms, words.Charter, t);
        return open.By == viewer
            ? new Card(
                t.SentTitle,
                [.. differences, new Says(t.SentNote(pair[viewer.Other()].FirstName), Quiet: true)],
                []
            )
            : new Card(
                t.ProposedTitle(pair[open.By].FirstName),
                [.. differences, new Says(t.ProposedNote, Quiet: true)],
                [
                    new Button(t.Accept, Accept, ids),
                    new Button(t.Amend, Pick, ("pair", pair.Id.Value)),
                    new Button(t.Decline, Decline, ids),
                ]
            );
    }

    public static Card Accepted(CorrectionTexts t) => new(t.AcceptedTitle, [new Says(t.AcceptedNote)], []);

    public static Card Declined(Pair pair, Role viewer, CorrectionTexts t) =>
        new(t.SaidNoTitle, [new Says(t.SaidNoNote(pair[viewer.Other()].FirstName), Quiet: true)], []);

    public static Card PutOff(CorrectionTexts t) => new(t.LaterTitle, [new Says(t.LaterNote, Quiet: true)], []);

    public static Card WithNotice(Card card, string notice) =>
        card with
        {
            Body = card.Body.Insert(0, new Notice(notice)),
        };

    private static ImmutableArray<(string, string)> Ids(Pair pair) => [("pair", pair.Id.Value)];
}
