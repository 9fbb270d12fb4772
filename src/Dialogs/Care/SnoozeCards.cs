using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Care;

/// <summary>The two buttons that every planned prompt has: not now, and skip.</summary>
public static class SnoozeCards
{
    public const string Later = "snooze.later";
    public const string Skip = "snooze.skip";

    public static Button LaterButton(Pair pair, PromptKind kind, int occurrence, CultureInfo culture) =>
        new(new SnoozeTexts(culture).NotNow, Later, Ids(pair, kind, occurrence));

    public static Button SkipButton(Pair pair, PromptKind kind, int occurrence, CultureInfo culture) =>
        new(new SnoozeTexts(culture).Skip, Skip, Ids(pair, kind, occurrence));

    public static Card PutOff(bool comesBack, SnoozeTexts t) =>
        new(t.LaterTitle, [new Says(comesBack ? t.LaterNote : t.NoMoreNote, Quiet: true)], []);

    public static Card Skipped(SnoozeTexts t) => new(t.SkippedTitle, [new Says(t.NoMoreNote, Quiet: true)], []);

    private static ImmutableArray<(string, string)> Ids(Pair pair, PromptKind kind, int occurrence) =>
        [
            ("pair", pair.Id.Value),
            ("prompt", kind.ToString()),
            ("occurrence", occurrence.ToString(CultureInfo.InvariantCulture)),
        ];
}
