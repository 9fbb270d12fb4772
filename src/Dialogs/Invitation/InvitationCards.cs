using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Invitation;

/// <summary>The invitation and what both see around it. *Why you* is shown word for word (S14).</summary>
public static class InvitationCards
{
    public const string Accept = "invitation.accept";
    public const string AskFirst = "invitation.askFirst";
    public const string SendQuestion = "invitation.question";
    public const string Decline = "invitation.decline";
    public const string Show = "invitation.show";
    public const string TryAgain = "invitation.again";
    public const string SendReply = "invitation.reply";
    public const string WordsInput = "words";
    public const string ExchangeData = "exchange";
    public const int MostWords = 600;

    public static Card Invitation(Pair pair, InvitationTexts t, PurposeTexts purpose) =>
        Of(t.Title(pair.Executive.Name), pair, t, purpose);

    public static Card Reminder(Pair pair, InvitationTexts t, PurposeTexts purpose) =>
        Of(t.ReminderTitle(pair.Executive.FirstName), pair, t, purpose);

    public static Card Replied(Pair pair, InvitationTexts t, PurposeTexts purpose) =>
        Of(t.RepliedBackTitle(pair.Executive.FirstName), pair, t, purpose);

    private static Card Of(string title, Pair pair, InvitationTexts t, PurposeTexts purpose)
    {
        var executive = pair.Executive.FirstName;
        var ask = pair.Asked;
        var id = ("pair", pair.Id.Value);
        return new Card(
            title,
            [
                .. Exchanged(pair, t),
                new Words(ask.Opening),
                new Quote(t.WhyYou, ask.WhyYou),
                new Quote(t.Topic, ask.Topic),
                new Quote(t.Decision, ask.Decision),
                new Quote(t.Baseline, ask.Baseline),
                new Quote(t.Outcome, ask.Outcome),
                new Quote(t.Request, ask.Request),
                new Quote(t.Time, t.Length(purpose.Months(ask.Months), purpose.Minutes(ask.MonthlyMinutes))),
                new Quote(t.Challenge, ask.Challenge),
                new Quote(t.Offer, ask.Offer),
                new Quote(t.SafeNo, ask.SafeNo),
                .. ask.SameLine ? ImmutableArray.Create<Element>(new Notice(t.SameLine)) : [],
                new Says(t.Intro(pair.Kind, executive), Quiet: true),
                new Says(t.WhoSees(executive), Quiet: true),
            ],
            [
                new Button(t.Accept, Accept, id),
                .. pair.IsWaitingForReply() ? ImmutableArray<Button>.Empty : [new Button(t.AskFirst, AskFirst, id)],
                new Button(t.Decline, Decline, id),
            ]
        );
    }

    private static IEnumerable<Element> Exchanged(Pair pair, InvitationTexts t) =>
        pair.Exchanges.SelectMany(exchange =>
            exchange.Reply is null
                ? [new Quote(t.YouAsked, exchange.Question)]
                : new Element[]
                {
                    new Quote(t.YouAsked, exchange.Question),
                    new Quote(t.TheirReply(pair.Executive.FirstName), exchange.Reply),
                }
        );

    public static Card Question(Pair pair, string? words, InvitationTexts t)
    {
        var id = ("pair", pair.Id.Value);
        return new Card(
            t.QuestionTitle,
            [
                new Says(t.QuestionNote(pair.Executive.FirstName)),
                new TextInput(WordsInput, t.QuestionLabel, t.WriteSomething, MostWords, words),
            ],
            [
                new Button(t.SendQuestion, SendQuestion, id, (ExchangeData, Number(pair.Exchanges.Length + 1))),
                new Button(t.Back, Show, id),
            ]
        );
    }

    public static Card Asked(Pair pair, InvitationTexts t)
    {
        var id = ("pair", pair.Id.Value);
        return new Card(
            t.AskedTitle,
            [
                new Quote(t.YouAsked, pair.Exchanges[^1].Question),
                new Says(t.AskedNote(pair.Executive.FirstName), Quiet: true),
            ],
            [new Button(t.Accept, Accept, id), new Button(t.Decline, Decline, id)]
        );
    }

    public static Card MentorAsked(Pair pair, InvitationTexts t, string? words = null)
    {
        var mentor = pair.Mentor.FirstName;
        return new Card(
            t.MentorAskedTitle(mentor),
            [
                new Words(pair.Exchanges[^1].Question),
                new Says(t.MentorAskedNote(mentor), Quiet: true),
                new TextInput(WordsInput, t.ReplyLabel, t.WriteSomething, MostWords, words),
            ],
            [new Button(t.SendReply, SendReply, ("pair", pair.Id.Value), (ExchangeData, Number(pair.Exchanges.Length)))]
        );
    }

    public static Card ReplySent(Pair pair, InvitationTexts t) =>
        new(
            t.RepliedTitle,
            [
                new Quote(t.ReplyLabel, pair.Exchanges[^1].Reply ?? ""),
                new Says(t.RepliedNote(pair.Mentor.FirstName), Quiet: true),
            ],
            []
        );

    public static Card MentorAccepted(Pair pair, InvitationTexts t) =>
        new(t.MentorAcceptedTitle(pair.Mentor.FirstName), [new Says(t.MentorAcceptedNote(pair.Mentor.FirstName))], []);

    /// <summary>What was meant for the partner has not arrived; the executive can send the invitation again.</summary>
    public static Card NotReached(Pair pair, Role viewer, InvitationTexts t)
    {
        var partner = pair[viewer.Other()].FirstName;
        return new Card(
            t.NotReachedTitle(partner),
            [new Says(t.NotReachedNote(partner))],
            viewer == Role.Executive && pair.IsUndelivered()
                ? [new Button(t.TryAgain, TryAgain, ("pair", pair.Id.Value))]
                : []
        );
    }

    public static Card Declined(Pair pair, InvitationTexts t) =>
        new(t.DeclinedTitle, [new Says(t.DeclinedNote(pair.Executive.FirstName))], []);

    internal static string Number(int exchange) => exchange.ToString(CultureInfo.InvariantCulture);

    public static Card MentorDeclined(Pair pair, InvitationTexts t) =>
        new(t.MentorDeclinedTitle(pair.Mentor.FirstName), [new Says(t.MentorDeclinedNote)], []);
}
