using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Care;

/// <summary>A pause as each of the two sees it: how long, that it is on, that it is over.</summary>
public static class PauseCards
{
    public const string Begin = "pause.begin";
    public const string Resume = "pause.resume";
    public const string ForInput = "for";
    public const string DayInput = "day";
    public const string TwoWeeks = "two-weeks";
    public const string OneMonth = "one-month";
    public const string UntilADay = "day";
    private const string PausesData = "pauses";

    public static Card Choose(Pair pair, Role viewer, PauseTexts t, string? problem = null)
    {
        var partner = pair[viewer.Other()].FirstName;
        return new Card(
            t.AskTitle(partner),
            [
                .. problem is null ? Array.Empty<Element>() : [new Notice(problem)],
                new Says(t.AskNote(partner)),
                new ChoiceInput(
                    ForInput,
                    t.ForLabel,
                    t.ForError,
                    [
                        new Option(TwoWeeks, t.TwoWeeks),
                        new Option(OneMonth, t.OneMonth),
                        new Option(UntilADay, t.UntilADay),
                    ],
                    TwoWeeks
                ),
                new DateInput(DayInput, t.DayLabel, t.ForError),
            ],
            [new Button(t.Pause, Begin, Id(pair), Pauses(pair)), new Button(t.KeepGoing, CareCards.Stay, Id(pair))]
        );
    }

    public static Card NotPossible(PauseTexts t) => new(t.NotPossibleTitle, [new Says(t.NotPossibleNote)], []);

    /// <summary>That it is on, with a way back for either.</summary>
    public static Card On(Pair pair, Role viewer, PauseTexts t)
    {
        var until = pair.PausedUntil() ?? pair.Since;
        var resting = pair.Sessions.Count(session =>
            session.State == SessionState.Planned && session.StartsAt > pair.Since && session.StartsAt < until
        );
        // The calendars are looked at when a session is over: what was over then is not asked about.
        var since = pair.Calendar.SeenAt > pair.Since ? pair.Calendar.SeenAt.Value : pair.Since;
        var asks = !pair.ToRelease(since).IsEmpty;
        return ReleaseCards.Ask(
            pair,
            since,
            t.Culture,
            new Card(
                t.OnTitle(pair[viewer.Other()].FirstName),
                [
                    new Says(t.OnNote(LocalTime.Day(until, pair[viewer].TimeZone))),
                    .. resting == 0 || asks
                        ? Array.Empty<Element>()
                        : [new Says(t.SessionsInPause(resting), Quiet: true)],
                ],
                [new Button(t.ResumeNow, Resume, Id(pair), Pauses(pair))]
            )
        );
    }

    public static Card Over(Pair pair, Role viewer, DateTimeOffset now, PauseTexts t, string? title = null) =>
        new(
            title ?? t.OverTitle(pair[viewer.Other()].FirstName),
            [
                pair.NextSession(now) is { } next
                    ? new Says(t.NextSession(SessionCards.Local(next.StartsAt, pair[viewer])))
                    : new Says(t.NoSession),
            ],
            []
        );

    /// <summary>The card of a prompt of these; null when what happened since has overtaken it.</summary>
    public static Card? Owed(Pair pair, Prompt prompt, CultureInfo culture)
    {
        var t = new PauseTexts(culture);
        return (prompt.Kind, pair.Stage) switch
        {
            (PromptKind.Paused, Stage.Paused) => On(pair, prompt.To, t),
            (PromptKind.Resumed, Stage.Active) => Over(pair, prompt.To, prompt.Due, t),
            (PromptKind.ResumedEarly, Stage.Active) => Over(
                pair,
                prompt.To,
                prompt.Due,
                t,
                t.EarlyTitle(pair[prompt.To.Other()].FirstName)
            ),
            _ => null,
        };
    }

    /// <summary>Whether a press is about the pause that is on, or the one that could begin; not about one before.</summary>
    public static bool AreAbout(Pair pair, Said.Press press) => press.IsAbout(PausesData, Pauses(pair).Item2);

    /// <summary>How many pauses there were, this one with them.</summary>
    internal static (string, string) Pauses(Pair pair) =>
        (PausesData, pair.Pauses.Length.ToString(CultureInfo.InvariantCulture));

    private static (string, string) Id(Pair pair) => ("pair", pair.Id.Value);
}
