using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Purpose;

namespace RMBot.Volunteers;

/// <summary>What somebody offers to show: filled in, changed, stopped.</summary>
public static class VolunteerCards
{
    public const string Save = "volunteer.save";
    public const string Stop = "volunteer.stop";
    public const string TopicsInput = "topics";
    public const string MostInput = "most";
    public const string LineInput = "line";

    public static bool Is(string verb) => verb is Save or Stop;

    /// <param name="isOffered">Whether it can be stopped.</param>
    public static Card Form(VolunteerOffer given, bool isOffered, VolunteerTexts t, string? problem = null) =>
        new(
            t.Title,
            [
                .. problem is null ? Array.Empty<Element>() : [new Notice(problem)],
                new Says(t.Note),
                new ChoiceInput(
                    TopicsInput,
                    t.Topics,
                    t.TopicsMissing,
                    Topics.For(t.Catalogue, Topics.Offered),
                    ChosenIn(given) is { IsEmpty: false } chosen ? string.Join(ChoiceInput.Separator, chosen) : null
                )
                {
                    Several = true,
                },
                new ChoiceInput(
                    MostInput,
                    t.Most,
                    t.MostMissing,
                    [.. Enumerable.Range(1, VolunteerOffer.MostExecutives).Select(Number)],
                    Number(given.Most).Value
                )
                {
                    Compact = true,
                },
                new TextInput(
                    LineInput,
                    t.Line,
                    t.LineError,
                    VolunteerOffer.LongestLine,
                    given.Line.Length > VolunteerOffer.LongestLine
                        ? given.Line[..VolunteerOffer.LongestLine]
                        : given.Line
                )
                {
                    Multiline = false,
                    Required = false,
                },
            ],
            [new Button(t.Save, Save), .. isOffered ? [new Button(t.Stop, Stop)] : Array.Empty<Button>()]
        );

    public static Card Saved(VolunteerOffer offer, VolunteerTexts t) =>
        new(
            t.SavedTitle,
            [
                new Quote(t.Topics, string.Join("\n", offer.Topics.Select(t.Catalogue.TopicIdea))),
                new Quote(t.Most, Number(offer.Most).Title),
                .. offer.Line.Length == 0 ? Array.Empty<Element>() : [new Quote(t.Line, offer.Line)],
                new Says(t.SavedNote, Quiet: true),
            ],
            []
        );

    public static Card Stopped(VolunteerTexts t) => new(t.StoppedTitle, [new Says(t.StoppedNote, Quiet: true)], []);

    private static ImmutableArray<string> ChosenIn(VolunteerOffer given) =>
        given.Topics.RemoveAll(id => !Topics.Offered.Contains(id));

    private static Option Number(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new Option(digits, digits);
    }
}
