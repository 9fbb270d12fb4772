using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Care;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Momentum;

public static class MomentumCards
{
    public const string Times = "momentum.times";
    public const string Move = "momentum.move";
    public const string Thank = "momentum.thank";
    public const string TimeInput = "time";
    public const string ThanksInput = "thanks";
    public const int MostWords = 600;

    public static Card Nudge(Pair pair, Role viewer, int occurrence, MomentumTexts t)
    {
        var partner = pair[viewer.Other()].FirstName;
        return new Card(
            t.NudgeTitle(partner),
            [new Says(t.NudgeNote(viewer, partner))],
            [
                new Button(t.Sessions, StatusCards.Sessions, Id(pair)),
                new Button(t.Pause, StatusCards.Pause, Id(pair)),
                SnoozeCards.SkipButton(pair, PromptKind.Nudge, occurrence, t.Culture),
            ]
        );
    }

    /// <summary>Three ready ways on, one tap each; none of them says whose fault it was.</summary>
    public static Card Rescue(Pair pair, Role viewer, MomentumTexts t) =>
        new(
            t.RescueTitle,
            [new Says(t.RescueNote(pair[viewer.Other()].FirstName))],
            [
                new Button(
                    t.Shorter,
                    WayForwardCards.Choose,
                    Id(pair),
                    (WayForwardCards.WayInput, nameof(WayForward.Shorter))
                ),
                new Button(t.OtherTime, Times, Id(pair)),
                new Button(
                    t.HowWeWork,
                    WayForwardCards.Choose,
                    Id(pair),
                    (WayForwardCards.WayInput, nameof(WayForward.HowWeWork))
                ),
            ]
        );

    /// <summary>Other times for the next session.</summary>
    public static Card OtherTimes(
        Pair pair,
        Role viewer,
        Session next,
        IEnumerable<DateTimeOffset> times,
        MomentumTexts t
    )
    {
        Option[] options =
        [
            .. times.Select(time => new Option(
                time.ToString("O", CultureInfo.InvariantCulture),
                t.At(SessionCards.Local(time, pair[viewer]))
            )),
        ];
        var ownTime = new Button(
            t.OwnTime,
            ArrangingCards.Open,
            Id(pair),
            ("session", next.Number.ToString(CultureInfo.InvariantCulture))
        );
        return options.Length == 0
            ? new Card(t.OtherTime, [new Says(t.NoTimes)], [ownTime])
            : new Card(
                t.OtherTime,
                [
                    new Says(t.Planned(SessionCards.Local(next.StartsAt, pair[viewer])), Quiet: true),
                    new ChoiceInput(TimeInput, t.TimeLabel, t.ChooseOne, [.. options], options[0].Value),
                ],
                [
                    new Button(
                        t.MoveIt,
                        Move,
                        Id(pair),
                        ("session", next.Number.ToString(CultureInfo.InvariantCulture)),
                        ArrangingCards.From(next)
                    ),
                    ownTime,
                ]
            );
    }

    public static Card MentorAsksForTimes(Pair pair, MomentumTexts t) =>
        new(t.OtherTime, [new Says(t.ExecutiveBooks(pair.Executive.FirstName))], []);

    public static Card Thanking(Pair pair, int occurrence, MomentumTexts t, string? words = null)
    {
        var mentor = pair.Mentor.FirstName;
        return new Card(
            t.ThankTitle(mentor),
            [
                new Says(t.ThankNote(mentor)),
                new TextInput(ThanksInput, t.ThankLabel, t.WriteSomething, MostWords, words),
            ],
            [
                new Button(t.SendThanks, Thank, Id(pair)),
                SnoozeCards.LaterButton(pair, PromptKind.Thank, occurrence, t.Culture),
                SnoozeCards.SkipButton(pair, PromptKind.Thank, occurrence, t.Culture),
            ]
        );
    }

    public static Card Thanked(Pair pair, string words, MomentumTexts t) =>
        new(t.ThankedTitle(pair.Mentor.FirstName), [new Words(words)], []);

    public static Card ThanksPassed(Pair pair, string words, MomentumTexts t) =>
        new(t.ThanksTitle(pair.Executive.FirstName), [new Words(words)], []);

    /// <summary>The card of a prompt of these; null when what happened since has overtaken it.</summary>
    public static Card? Owed(Pair pair, Prompt prompt, CultureInfo culture)
    {
        var t = new MomentumTexts(culture);
        return (prompt.Kind, pair.Stage) switch
        {
            (PromptKind.Nudge, Stage.Active) => Nudge(pair, prompt.To, prompt.Occurrence, t),
            (PromptKind.Rescue, Stage.Active) => Rescue(pair, prompt.To, t),
            (PromptKind.Thank, Stage.Active) when pair.Thanks is null => Thanking(pair, prompt.Occurrence, t),
            (PromptKind.ThanksPassed, not Stage.Closed) when pair.Thanks is { } words => ThanksPassed(pair, words, t),
            _ => null,
        };
    }

    private static (string, string) Id(Pair pair) => ("pair", pair.Id.Value);
}
