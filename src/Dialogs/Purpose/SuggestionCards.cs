using RMBot.Cards;
using RMBot.Care;
using RMBot.Pairs;

namespace RMBot.Purpose;

/// <summary>The programme's suggestion as the executive sees it; nobody else of the two ever does.</summary>
public static class SuggestionCards
{
    public const string Ask = "suggestion.ask";
    public const string Decline = "suggestion.decline";

    public static Card Suggested(Pair pair, SuggestionTexts t) => Of(t.Title(pair.Mentor.Name), pair, t);

    public static Card Reminder(Pair pair, SuggestionTexts t) => Of(t.ReminderTitle(pair.Mentor.FirstName), pair, t);

    /// <summary>In place of the suggestion once its ask is being made.</summary>
    public static Card TakenUp(Pair pair, SuggestionTexts t) =>
        new(t.Title(pair.Mentor.Name), [new Says(t.TakenUpNote(pair.Mentor.FirstName), Quiet: true)], []);

    public static Card Declined(Pair pair, SuggestionTexts t) =>
        new(t.DeclinedTitle, [new Says(t.DeclinedNote(pair.Mentor.FirstName))], []);

    private static Card Of(string title, Pair pair, SuggestionTexts t)
    {
        var mentor = pair.Mentor.FirstName;
        var id = ("pair", pair.Id.Value);
        return new Card(
            title,
            [new Says(t.Idea(mentor)), new Says(t.YouFirst(mentor)), new Says(t.WhoKnows(mentor), Quiet: true)],
            [
                new Button(t.Ask, Ask, id),
                new Button(t.Decline, Decline, id),
                SnoozeCards.LaterButton(pair, PromptKind.Suggested, 1, t.Culture),
            ]
        );
    }
}
