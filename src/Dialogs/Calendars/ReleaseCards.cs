using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Calendars;

/// <summary>Asks, after an end or a pause that counts already, what becomes of the sessions in the calendars.</summary>
public static class ReleaseCards
{
    public const string Release = "release.out";
    public const string Leave = "release.leave";

    /// <summary>The card with the question on it, when there is anything to ask about.</summary>
    public static Card Ask(Pair pair, DateTimeOffset now, CultureInfo culture, Card card)
    {
        var t = new ReleaseTexts(culture);
        var count = pair.ToRelease(now).Length;
        var id = ("pair", pair.Id.Value);
        return count == 0
            ? card
            : card with
            {
                Body = [.. card.Body, new Says(pair.Stage == Stage.Paused ? t.InPause(count) : t.Ahead(count))],
                Buttons = [new Button(t.Release, Release, id), new Button(t.Leave, Leave, id), .. card.Buttons],
            };
    }

    public static Card Released(ReleaseTexts t) => new(t.ReleasedTitle, [new Says(t.ReleasedNote, Quiet: true)], []);

    public static Card Left(ReleaseTexts t) => new(t.LeftTitle, [new Says(t.LeftNote, Quiet: true)], []);
}
