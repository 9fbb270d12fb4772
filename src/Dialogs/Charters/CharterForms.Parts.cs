using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Charters;

/// <summary>The forms for what may change as the two learn: the topic, how often they look at it, the milestones.</summary>
public static partial class CharterForms
{
    public const string SaveTopic = "charter.save.topic";
    public const string SaveCheckIns = "charter.save.checkins";
    public const string SaveMilestone = "charter.save.milestone";
    public const string DropMilestone = "charter.save.noMilestone";

    /// <summary>The id that says which milestone a form is about, from 1.</summary>
    public const string MilestoneId = "milestone";
    private const string MilestonePart = "milestone-";

    public static Card Topic(Pair pair, CharterDraft draft, CharterTexts t) =>
        Form(pair, draft, t.TopicTitle, t.TopicNote, SaveTopic, t, Text(t.Topic, draft.Terms.Topic, t));

    public static Card CheckIns(Pair pair, CharterDraft draft, CharterTexts t)
    {
        var suiting = Enum.GetValues<CheckInRhythm>().Where(rhythm => rhythm.Suits(draft.Terms.Cadence)).ToList();
        return Form(
            pair,
            draft,
            t.CheckInsTitle,
            t.CheckInsNote,
            SaveCheckIns,
            t,
            [
                new ChoiceInput(
                    FirstInput,
                    t.CheckIns,
                    t.ChooseOne,
                    [.. suiting.Select(rhythm => new Option(rhythm.ToString(), t.CheckInRhythm(rhythm)))],
                    draft.Terms.CheckIns.ToString()
                ),
                .. suiting.Contains(CheckInRhythm.EverySession)
                    ? ImmutableArray<Element>.Empty
                    : [new Says(t.CheckInsOften, Quiet: true)],
            ]
        );
    }

    /// <summary>One milestone, a new one or one to change.</summary>
    public static Card Milestone(Pair pair, CharterDraft draft, int number, CharterTexts t, Said.Press? typed = null)
    {
        var known = draft.Terms.HasMilestone(number) ? draft.Terms.Milestones[number - 1] : null;
        var form = Form(
            pair,
            draft,
            t.MilestoneTitle,
            t.MilestoneNote,
            SaveMilestone,
            t,
            new TextInput(
                FirstInput,
                t.MilestoneWhat,
                t.WriteSomething,
                MostWords,
                typed is null ? known?.What : typed[FirstInput]
            ),
            new DateInput(
                SecondInput,
                t.MilestoneDay,
                t.MilestoneNoDay,
                typed is null ? known?.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null
            )
        );
        var ids = CharterCards.Ids(pair, draft).Add((MilestoneId, Invariant(number) ?? ""));
        return form with
        {
            Buttons =
            [
                form.Buttons[0] with
                {
                    Data = ids,
                },
                .. known is null ? ImmutableArray<Button>.Empty : [new Button(t.TakeOut, DropMilestone, ids)],
                .. form.Buttons[1..],
            ],
        };
    }

    /// <summary>Each milestone there is, and a new one as long as there is room.</summary>
    public static ImmutableArray<Option> MilestoneParts(Terms terms, CharterTexts t) =>
        [
            .. terms.Milestones.Select(
                (milestone, at) => new Option(PartOf(at + 1), t.MilestoneOn(at + 1, milestone.On))
            ),
            .. terms.MayAddMilestone()
                ? ImmutableArray.Create(new Option(PartOf(terms.Milestones.Length + 1), t.NewMilestone))
                : [],
        ];

    /// <summary>The milestone a part of the menu is about; null when it is about something else, or there is no room.</summary>
    public static int? MilestoneOf(string? part, Terms terms) =>
        Enumerable
            .Range(1, Milestones.Most)
            .Where(number => number <= terms.Milestones.Length + 1 && part == PartOf(number))
            .Select(number => (int?)number)
            .FirstOrDefault();

    internal static string PartOf(int number) => MilestonePart + Invariant(number);
}
