using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Purpose;

/// <summary>The ask as the executive sees it before and after sending.</summary>
public static class PurposeCards
{
    public const string Start = "purpose.start";
    public const string Change = "purpose.change";
    public const string Send = "purpose.send";
    public const string Drop = "purpose.drop";
    public const string Later = "purpose.later";

    public static Card Summary(Pair pair, PurposeTexts t)
    {
        var mentor = pair.Mentor.FirstName;
        var ask = pair.Asked;
        var id = ("pair", pair.Id.Value);

        Changeable Row(string question, string words) =>
            new(t.Title(question, mentor, pair.Kind), words, new Button(t.Change, Change, id, ("question", question)));

        return new Card(
            t.SummaryTitle(pair.Mentor.Name),
            [
                new Says(t.SummaryNote(mentor), Quiet: true),
                Row("opening", ask.Opening),
                Row("topic", ask.Topic),
                Row("decision", ask.Decision),
                Row("baseline", ask.Baseline),
                Row("outcome", ask.Outcome),
                pair.IsSuggested ? new Quote(t.Title("mentor"), pair.Mentor.Name) : Row("mentor", pair.Mentor.Name),
                Row("line", ask.SameLine ? t.Yes : t.No),
                Row("why", ask.WhyYou),
                Row("request", ask.Request),
                Row("time", t.Minutes(ask.MonthlyMinutes)),
                Row("length", t.Months(ask.Months)),
                Row("challenge", ask.Challenge),
                Row("offer", ask.Offer),
                Row("safe", ask.SafeNo),
            ],
            [new Button(t.Send(mentor), Send, id), new Button(t.Drop, Drop, id), new Button(t.NotNow, Later, id)]
        );
    }

    /// <summary>In place of a summary that is about to be out of date.</summary>
    public static Card Changing(Pair pair, PurposeTexts t) =>
        new(t.SummaryTitle(pair.Mentor.Name), [new Says(t.ChangingNote, Quiet: true)], []);

    public static Card Sent(Pair pair, PurposeTexts t) =>
        new(t.SentTitle, [new Says(t.SentNote(pair.Mentor.FirstName))], []);

    public static Card Waiting(Pair pair, PurposeTexts t) =>
        new(t.WaitingTitle(pair.Mentor.FirstName), [new Says(t.WaitingNote(pair.Mentor.FirstName))], []);

    public static Card Kept(PurposeTexts t) => new(t.KeptTitle, [new Says(t.KeptNote)], []);

    public static Card Dropped(PurposeTexts t) => new(t.DroppedTitle, [new Says(t.DroppedNote)], []);
}
