using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Purpose;

namespace RMBot.Volunteers;

/// <summary>Reads what was filled in about an offer; whatever a client sends, only what the catalogue has is taken.</summary>
public static class Offering
{
    public static VolunteerOffer Read(Said.Press press, DateTimeOffset since) =>
        new(
            TopicsIn(press[VolunteerCards.TopicsInput] ?? ""),
            int.TryParse(press[VolunteerCards.MostInput], CultureInfo.InvariantCulture, out var most)
            && most is >= 1 and <= VolunteerOffer.MostExecutives
                ? most
                : 1,
            OneLine(press[VolunteerCards.LineInput] ?? ""),
            since
        );

    /// <summary>What keeps it from being offered; null when nothing does.</summary>
    public static string? Problem(VolunteerOffer offer, VolunteerTexts t) =>
        offer.Topics.IsEmpty ? t.TopicsMissing
        : offer.Line.Length > VolunteerOffer.LongestLine ? t.TooLong(offer.Line.Length, VolunteerOffer.LongestLine)
        : null;

    private static ImmutableArray<string> TopicsIn(string chosen)
    {
        var ids = chosen.Split(ChoiceInput.Separator, StringSplitOptions.TrimEntries);
        return [.. Topics.Offered.Where(id => ids.Contains(id))];
    }

    /// <summary>On the card of an executive each volunteer has one line.</summary>
    private static string OneLine(string words) =>
        string.Join(
            ' ',
            string.Concat(words.Select(letter => char.IsControl(letter) ? ' ' : letter))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
