using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Care;

/// <summary>A concern for the organisers, in private.</summary>
public static class ConcernCards
{
    public const string Send = "concern.send";
    public const string Drop = "concern.drop";
    public const string WordsInput = "words";
    public const string ConcernData = "concern";
    public const int MostWords = 2000;

    /// <summary>Of a number of milliseconds since 1970.</summary>
    public const int LongestName = 20;

    /// <summary>Names a concern that is about to be written, so that it is passed on once.</summary>
    public static string Named(DateTimeOffset now) =>
        now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <param name="concern">Its name; null leaves it without one.</param>
    public static Card Ask(
        Pair pair,
        Role viewer,
        ConcernTexts t,
        string? words = null,
        string? problem = null,
        string? concern = null
    ) =>
        new(
            t.AskTitle,
            [
                .. problem is null ? Array.Empty<Element>() : [new Notice(problem)],
                new Says(t.AskNote(pair[viewer.Other()].FirstName)),
                new TextInput(WordsInput, t.WordsLabel, t.WriteSomething, MostWords, words),
            ],
            [
                concern is null
                    ? new Button(t.Send, Send, ("pair", pair.Id.Value))
                    : new Button(t.Send, Send, ("pair", pair.Id.Value), (ConcernData, concern)),
                new Button(t.Drop, Drop, ("pair", pair.Id.Value)),
            ]
        );

    public static Card Thanks(Pair pair, Role viewer, ConcernTexts t) =>
        new(t.ThanksTitle, [new Says(t.ThanksNote(pair[viewer.Other()].FirstName))], []);

    /// <summary>While it is being passed on.</summary>
    public static Card UnderWay(ConcernTexts t) => new(t.UnderWayTitle, [new Says(t.UnderWayNote)], []);

    public static Card Dropped(ConcernTexts t) => new(t.DroppedTitle, [new Says(t.DroppedNote, Quiet: true)], []);

    /// <summary>What an organiser gets.</summary>
    public static Card ForOrganiser(Person from, string words, ConcernTexts t) =>
        new(
            t.OrganiserTitle(from.Name),
            [new Words(words), new Says(from.Mail is { } mail ? t.OrganiserNote(mail) : t.OrganiserNoteNoMail, true)],
            []
        );
}
