using System.Collections.Immutable;
using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Sessions;

/// <summary>A session at a time of one's own choosing, and what the other hears when one was moved or called off.</summary>
public static class ArrangingCards
{
    public const string Open = "arrange.open";
    public const string Look = "arrange.look";
    public const string Move = "arrange.move";
    public const string DayInput = "day";
    public const string TimeOfDayInput = "time";
    public const string To = "to";
    private const string FromData = "from";
    public const string RestInput = "rest";

    /// <summary>A day and a time to fill in; what was filled in before stays.</summary>
    public static Card Form(
        Pair pair,
        Role viewer,
        Session session,
        ArrangingTexts t,
        string? day = null,
        string? time = null,
        string? problem = null
    ) =>
        new(
            t.OpenTitle,
            [
                .. problem is null ? ImmutableArray<Element>.Empty : [new Notice(problem)],
                new Says(t.Planned(SessionCards.Local(session.StartsAt, pair[viewer])), Quiet: true),
                new DateInput(DayInput, t.DayLabel, t.Error, day),
                new TimeInput(TimeOfDayInput, t.TimeLabel, t.Error, time),
            ],
            [new Button(t.Look, Look, Ids(pair, session)), new Button(t.Leave, StatusCards.Sessions, Ids(pair))]
        );

    /// <summary>The time as both will read it, before it counts.</summary>
    public static Card Here(Pair pair, Role viewer, Session session, DateTimeOffset to, ArrangingTexts t)
    {
        var partner = pair[viewer.Other()];
        ImmutableArray<(string, string)> ids =
        [
            .. Ids(pair, session),
            (To, to.ToString("O", CultureInfo.InvariantCulture)),
            From(session),
        ];
        return new Card(
            t.HereTitle,
            [
                new Says(t.ForYou(SessionCards.Local(to, pair[viewer]))),
                new Says(t.ForPartner(partner.FirstName, SessionCards.Local(to, partner))),
                new Says(t.HereNote(partner.FirstName), Quiet: true),
                .. pair.After(session.Number).Any()
                    ? [new ToggleInput(RestInput, t.RestLabel, t.RestToo)]
                    : ImmutableArray<Element>.Empty,
            ],
            [
                new Button(t.MoveIt, Move, ids),
                new Button(t.Change, Open, ids),
                new Button(t.Leave, StatusCards.Sessions, Ids(pair)),
            ]
        );
    }

    /// <summary>The card of a prompt of these; null when what happened since has overtaken it.</summary>
    public static Card? Owed(Pair pair, Prompt prompt, CultureInfo culture)
    {
        var t = new ArrangingTexts(culture);
        var session = pair.Sessions.FirstOrDefault(known => known.Number == prompt.Occurrence);
        var isNewest = !pair.Prompts.Any(known =>
            (known.Kind, known.To, known.Occurrence) == (prompt.Kind, prompt.To, prompt.Occurrence)
            && known.Due > prompt.Due
        );
        return (prompt.Kind, session) switch
        {
            _ when !pair.MayArrange() || !isNewest => null,
            (PromptKind.SessionMoved, { State: SessionState.Planned }) => Moved(pair, prompt, session, t),
            (PromptKind.SessionCancelled, { State: SessionState.Cancelled }) => Cancelled(
                pair,
                prompt.To,
                session,
                prompt.Due,
                t
            ),
            _ => null,
        };
    }

    private static Card Moved(Pair pair, Prompt prompt, Session session, ArrangingTexts t)
    {
        var viewer = prompt.To;
        return new Card(
            t.MovedTitle(pair[viewer.Other()].FirstName),
            [
                new Says(t.Now(SessionCards.Local(session.StartsAt, pair[viewer]))),
                .. session.WasAt is { } before
                    ? [new Says(t.Before(SessionCards.Local(before, pair[viewer])), Quiet: true)]
                    : ImmutableArray<Element>.Empty,
                .. prompt.IsOfTheRestToo ? [new Says(t.RestMoved)] : ImmutableArray<Element>.Empty,
            ],
            [new Button(t.OtherTime, Open, Ids(pair, session))]
        );
    }

    private static Card Cancelled(Pair pair, Role viewer, Session session, DateTimeOffset now, ArrangingTexts t) =>
        new(
            t.CancelledTitle(pair[viewer.Other()].FirstName),
            [
                new Says(t.Was(SessionCards.Local(session.WasAt ?? session.StartsAt, pair[viewer]))),
                new Says(
                    pair.NextSession(now) is { } next
                        ? t.Next(SessionCards.Local(next.StartsAt, pair[viewer]))
                        : t.NoneAhead,
                    Quiet: true
                ),
            ],
            [new Button(t.Sessions, StatusCards.Sessions, Ids(pair))]
        );

    /// <summary>Where a session is that is to be moved.</summary>
    internal static (string, string) From(Session session) =>
        (FromData, session.StartsAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Whether the session is still where it was when its card was shown.</summary>
    internal static bool IsStillThere(Session session, Said.Press press) =>
        press.IsAbout(FromData, From(session).Item2);

    private static ImmutableArray<(string, string)> Ids(Pair pair) => [("pair", pair.Id.Value)];

    private static ImmutableArray<(string, string)> Ids(Pair pair, Session session) =>
        [.. Ids(pair), ("session", session.Number.ToString(CultureInfo.InvariantCulture))];
}
