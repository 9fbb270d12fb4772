using RMBot.Cards;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Aims;

/// <summary>The mentor's side as the mentor sees it before sharing, and what the executive sees meanwhile.</summary>
public static class AimsCards
{
    public const string Begin = "aims.begin";
    public const string Later = "aims.later";
    public const string Change = "aims.change";
    public const string Share = "aims.share";
    public const string Keep = "aims.keep";

    public static Card Accepted(Pair pair, InvitationTexts t) =>
        BeginCard(pair, t.AcceptedTitle(pair.Executive.FirstName), t);

    public static Card Waiting(Pair pair, AimsTexts aims, InvitationTexts t) =>
        BeginCard(pair, aims.BeginTitle(pair.Executive.FirstName), t);

    private static Card BeginCard(Pair pair, string title, InvitationTexts t) =>
        new(
            title,
            [
                new Says(t.AcceptedNote(pair.Executive.FirstName)),
                new Quote(t.WhyYou, pair.Asked.WhyYou),
                new Quote(t.Topic, pair.Asked.Topic),
                new Quote(t.Baseline, pair.Asked.Baseline),
            ],
            [new Button(t.Begin, Begin, ("pair", pair.Id.Value)), new Button(t.NotNow, Later, ("pair", pair.Id.Value))]
        );

    public static Card Begun(Pair pair, AimsTexts aims, InvitationTexts t) =>
        BeginCard(pair, t.AcceptedTitle(pair.Executive.FirstName), t) with
        {
            Buttons = [],
            Eyebrow = aims.BegunNote,
        };

    public static Card PutOff(Pair pair, AimsTexts aims, InvitationTexts t) =>
        new(aims.BeginTitle(pair.Executive.FirstName), [new Says(t.LaterNote, Quiet: true)], []);

    public static Card Summary(Pair pair, AimsTexts t, PurposeTexts amounts)
    {
        var executive = pair.Executive.FirstName;
        var mine = AimsDraft.Of(pair);
        var id = ("pair", pair.Id.Value);

        Changeable Row(string question, string? words, bool shared) =>
            new(
                t.Title(question),
                words ?? t.Nothing,
                new Button(t.Change, Change, id, ("question", question)),
                shared ? t.SharedWith(executive) : t.OnlyYou
            );

        return new Card(
            t.SummaryTitle,
            [
                new Says(t.SummaryNote(executive), Quiet: true),
                Row("aim", mine.OwnAim, shared: true),
                Row("wishes", t.Culture.Listed(pair.Aims?.Wishes.Select(t.Wish) ?? []), shared: true),
                Row("time", mine.MonthlyMinutes is { } minutes ? amounts.Minutes(minutes) : null, shared: true),
                Row("gives", mine.GivesWay, mine.SharesGivesWay),
                Row("length", mine.Months is { } months ? amounts.Months(months) : null, shared: true),
                Row("limits", mine.Limits, shared: true),
                Row("holds", mine.HoldsBack, mine.SharesHoldsBack),
                .. pair.Kind == PairKind.Mentoring
                    ? Array.Empty<Element>()
                    : [Row("evolve", mine.Evolve is { } evolve ? t.Evolve(evolve) : null, shared: false)],
                Row("choice", mine.FreeChoice is { } choice ? t.FreeChoice(choice) : null, shared: false),
            ],
            [new Button(t.Share(executive), Share, id), new Button(t.NotNow, Keep, id)]
        );
    }

    /// <summary>In place of a summary that is about to be out of date.</summary>
    public static Card Changing(AimsTexts t) => new(t.SummaryTitle, [new Says(t.ChangingNote, Quiet: true)], []);

    public static Card Kept(AimsTexts t) => new(t.KeptTitle, [new Says(t.KeptNote)], []);

    public static Card Shared(Pair pair, AimsTexts t) =>
        new(t.SharedTitle, [new Says(t.SharedNote(pair.Executive.FirstName))], []);

    /// <summary>What the executive sees while the mentor is at it.</summary>
    public static Card Thinking(Pair pair, AimsTexts t) =>
        new(t.ThinkingTitle(pair.Mentor.FirstName), [new Says(t.ThinkingNote)], []);
}
