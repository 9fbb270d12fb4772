using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Charters;

/// <summary>The small forms by which one side changes or confirms the draft; each fits one screen.</summary>
public static partial class CharterForms
{
    public const string SaveSettled = "charter.save.settled";
    public const string SaveWishes = "charter.save.wishes";
    public const string SaveOutcome = "charter.save.outcome";
    public const string SaveAim = "charter.save.aim";
    public const string SaveRhythm = "charter.save.rhythm";
    public const string SavePlace = "charter.save.place";
    public const string SavePreparation = "charter.save.preparation";
    public const string SaveRules = "charter.save.rules";
    public const string Pick = "charter.pick";
    public const string Confirmed = "charter.confirmed";

    public const string FirstInput = "first";
    public const string SecondInput = "second";
    public const int MostWords = 600;
    private static readonly int[] Lengths = [30, 45, 60, 90];
    private static readonly int[] UsualMinutes = [30, 60, 90, 120, 180];

    /// <summary>What is still different, or, when nothing is, length and time to be changed.</summary>
    public static Card Settle(Pair pair, CharterDraft draft, CharterWords w)
    {
        var t = w.Charter;
        var aims = pair.Aims ?? throw new InvalidOperationException("A draft charter needs the mentor's side.");
        var months = Around(pair.Asked.Months, aims.Months, draft.Terms.Months);
        int[] minutes =
        [
            .. UsualMinutes
                .Append(aims.MonthlyMinutes)
                .Append(draft.Terms.MonthlyMinutes ?? aims.MonthlyMinutes)
                .Where(value => value <= aims.MonthlyMinutes)
                .Distinct()
                .Order(),
        ];
        return Form(
            pair,
            draft,
            t.SettleTitle,
            t.SettleNote,
            SaveSettled,
            t,
            new ChoiceInput(
                FirstInput,
                t.Length,
                t.ChooseOne,
                Options(months, w.Amounts.Months),
                Invariant(draft.Terms.Months)
            ),
            new ChoiceInput(
                SecondInput,
                t.Time(pair.Mentor.FirstName),
                t.ChooseOne,
                Options(minutes, w.Amounts.Minutes),
                Invariant(draft.Terms.MonthlyMinutes)
            ),
            new Says(t.TimeLimit(pair.Mentor.FirstName, w.Amounts.Minutes(aims.MonthlyMinutes)), Quiet: true)
        );
    }

    public static Card Wishes(Pair pair, CharterDraft draft, CharterWords w)
    {
        var t = w.Charter;
        var mentor = pair.Mentor.FirstName;
        string[] inputs = [FirstInput, SecondInput];
        return Form(
            pair,
            draft,
            t.WishesTitle,
            t.WishesNote(mentor),
            SaveWishes,
            t,
            [
                .. draft.Terms.Wishes.Zip(
                    inputs,
                    (wish, input) =>
                        new ChoiceInput(
                            input,
                            w.Aims.Wish(wish.Wish),
                            t.ChooseOne,
                            [
                                .. Enum.GetValues<WishReply>()
                                    .Select(reply => new Option(reply.ToString(), t.WishReply(reply))),
                            ],
                            wish.Reply?.ToString()
                        )
                ),
            ]
        );
    }

    /// <summary>Which part to change; each may change everything but the other's own aim.</summary>
    public static Card Menu(Pair pair, CharterDraft draft, Role viewer, CharterTexts t)
    {
        ImmutableArray<Option> parts =
        [
            new("topic", t.Topic),
            new("settle", $"{t.Length} / {t.Time(pair.Mentor.FirstName)}"),
            new("outcome", t.Outcome),
            .. viewer == Role.Mentor ? ImmutableArray.Create(new Option("aim", t.AimTitle)) : [],
            .. viewer == Role.Executive && !draft.Terms.Wishes.IsEmpty
                ? ImmutableArray.Create(new Option("wishes", t.Wishes))
                : [],
            new("rhythm", t.Rhythm),
            new("checkins", t.CheckIns),
            .. draft.Terms.Months is null ? [] : MilestoneParts(draft.Terms, t),
            new("place", $"{t.Place} / {t.Between}"),
            new("preparation", t.Preparation),
            new("rules", t.Rules),
        ];
        var ids = CharterCards.Ids(pair, draft);
        return new Card(
            t.ChangeTitle,
            [new ChoiceInput(FirstInput, t.ChangeLabel, t.ChooseOne, parts)],
            [new Button(t.Next, Pick, ids), new Button(t.Back, CharterCards.Show, ids)]
        );
    }

    public static Card Outcome(Pair pair, CharterDraft draft, CharterTexts t) =>
        Form(pair, draft, t.OutcomeTitle, t.OutcomeNote, SaveOutcome, t, Text(t.Outcome, draft.Terms.Outcome, t));

    public static Card Aim(Pair pair, CharterDraft draft, CharterTexts t) =>
        Form(
            pair,
            draft,
            t.AimTitle,
            t.AimNote,
            SaveAim,
            t,
            Text(t.Wants(pair.Mentor.FirstName), draft.Terms.MentorAim, t)
        );

    public static Card Rhythm(Pair pair, CharterDraft draft, CharterTexts t) =>
        Form(
            pair,
            draft,
            t.RhythmTitle,
            null,
            SaveRhythm,
            t,
            new ChoiceInput(
                FirstInput,
                t.Rhythm,
                t.ChooseOne,
                [.. Enum.GetValues<Cadence>().Select(cadence => new Option(cadence.ToString(), t.Cadence(cadence)))],
                draft.Terms.Cadence.ToString()
            ),
            new ChoiceInput(
                SecondInput,
                t.SessionLength,
                t.ChooseOne,
                Options([.. Lengths.Append(draft.Terms.SessionMinutes).Distinct().Order()], t.SessionMinutes),
                Invariant(draft.Terms.SessionMinutes)
            )
        );

    public static Card Preparation(Pair pair, CharterDraft draft, CharterTexts t) =>
        Form(
            pair,
            draft,
            t.RhythmTitle,
            null,
            SavePreparation,
            t,
            Text(t.Preparation, draft.Terms.Preparation ?? t.UsualPreparation, t)
        );

    public static Card Place(Pair pair, CharterDraft draft, CharterTexts t) =>
        Form(
            pair,
            draft,
            t.RhythmTitle,
            null,
            SavePlace,
            t,
            Text(t.Place, draft.Terms.Place ?? t.UsualPlace, t),
            new TextInput(
                SecondInput,
                t.Between,
                t.WriteSomething,
                MostWords,
                draft.Terms.BetweenSessions ?? t.UsualBetween
            )
        );

    public static Card Rules(Pair pair, CharterDraft draft, CharterTexts t) =>
        Form(
            pair,
            draft,
            t.RulesTitle,
            t.RulesNote,
            SaveRules,
            t,
            new ChoiceInput(
                FirstInput,
                t.RulesLabel,
                t.ChooseOne,
                [.. GroundRules.All.Select(rule => new Option(rule, t.Rule(rule, pair.Kind)))],
                string.Join(ChoiceInput.Separator, draft.Terms.GroundRules)
            )
            {
                Several = true,
                Required = false,
            },
            new TextInput(SecondInput, t.OwnRulesLabel, t.WriteSomething, MostWords, draft.Terms.OwnRules)
            {
                Required = false,
            }
        );

    /// <summary>The other's aim, to be put in one's own words or left as it stands (S25).</summary>
    public static Card Confirm(Pair pair, CharterDraft draft, Role viewer, CharterTexts t)
    {
        var ids = CharterCards.Ids(pair, draft);
        return new Card(
            t.ConfirmTitle,
            [
                new Says(t.ConfirmNote(pair[viewer.Other()].FirstName)),
                new TextInput(
                    FirstInput,
                    t.Wants(pair[viewer.Other()].FirstName),
                    t.WriteSomething,
                    MostWords,
                    AimOf(draft.Terms, viewer.Other())
                ),
            ],
            [new Button(t.Confirm, Confirmed, ids), new Button(t.Back, CharterCards.Show, ids)]
        );
    }

    public static Card Thanks(Pair pair, Role viewer, CharterTexts t, bool inOwnWords)
    {
        var partner = pair[viewer.Other()].FirstName;
        return new Card(
            t.ConfirmedTitle,
            [new Says(inOwnWords ? t.ConfirmedCheckNote(partner) : t.ConfirmedNote(partner))],
            []
        );
    }

    /// <summary>For whoever confirms last: the charter itself is on its way to both.</summary>
    public static Card BothConfirmed(CharterTexts t) => new(t.BothConfirmedTitle, [new Says(t.BothConfirmedNote)], []);

    public static Card PutOff(CharterTexts t) => new(t.LaterTitle, [new Says(t.LaterNote, Quiet: true)], []);

    public static string AimOf(Terms terms, Role role) => role == Role.Executive ? terms.Outcome : terms.MentorAim;

    private static TextInput Text(string label, string value, CharterTexts t) =>
        new(FirstInput, label, t.WriteSomething, MostWords, value);

    private static Card Form(
        Pair pair,
        CharterDraft draft,
        string title,
        string? note,
        string verb,
        CharterTexts t,
        params ImmutableArray<Element> inputs
    )
    {
        var ids = CharterCards.Ids(pair, draft);
        return new Card(
            title,
            [.. note is null ? ImmutableArray<Element>.Empty : [new Says(note)], .. inputs],
            [new Button(t.Save, verb, ids), new Button(t.Back, CharterCards.Show, ids)]
        );
    }

    private static int[] Around(int one, int other, int? now) =>
        [.. new[] { one, other, now ?? other, (one + other) / 2 }.Where(value => value > 0).Distinct().Order()];

    private static ImmutableArray<Option> Options(int[] values, Func<int, string> title) =>
        [.. values.Select(value => new Option(Invariant(value) ?? "", title(value)))];

    private static string? Invariant(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
