using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>What the executive, whose calendar it is, hears of the calendars.</summary>
public static class CalendarCards
{
    private const int MostLinks = 3;

    /// <summary>The card of a prompt of these; null when what happened since has overtaken it.</summary>
    public static Card? Owed(Pair pair, Prompt prompt, CultureInfo culture)
    {
        var t = new CalendarTexts(culture);
        var session = pair.Sessions.FirstOrDefault(known => known.Number == prompt.Occurrence);
        return (prompt.Kind, pair.IsUnderWay()) switch
        {
            (PromptKind.NotBooked, true) => NotBooked(pair, prompt.Occurrence, prompt.Due, t),
            (PromptKind.NotChanged, _) when session is not null => NotChanged(
                session.State == SessionState.Cancelled
                    ? t.WasCancelled(SessionCards.Local(session.StartsAt, pair.Executive))
                    : t.Stands(SessionCards.Local(session.StartsAt, pair.Executive)),
                t
            ),
            (PromptKind.NotChanged, _) when prompt.Occurrence == Entering.OfTheLookBack && Released(pair) is { } at =>
                NotChanged(t.LookBackCancelled(SessionCards.Local(at, pair.Executive)), t),
            (PromptKind.SessionDeclined, true) when session is { IsDeclined: true, State: SessionState.Planned } =>
                Declined(pair, session, t),
            (PromptKind.TimesFound, true)
                when pair is { Stage: Stage.Active, Search: { Found: { } found } search }
                    && search.Number == prompt.Occurrence
                    && pair.NextSession(prompt.Due) is null => OfferCards.Offers(
                pair,
                pair.Offering(found, prompt.Due),
                new OfferTexts(culture)
            ),
            _ => null,
        };
    }

    /// <summary>A meeting in Teams, filled in, for somebody to send (no permission needed).</summary>
    public static Link Prefilled(Pair pair, Session session, Role viewer, CalendarTexts t)
    {
        var partner = pair[viewer.Other()];
        var query = new Dictionary<string, string?>
        {
            ["subject"] = t.Subject(pair.Executive.FirstName, pair.Mentor.FirstName),
            ["attendees"] = partner.Mail,
            ["startTime"] = Instant(session.StartsAt),
            ["endTime"] = Instant(session.EndsAt),
        };
        var values = query
            .Where(one => one.Value is not null)
            .Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value!)}");
        return new Link(
            t.AddTo(SessionCards.Local(session.StartsAt, pair[viewer])),
            new Uri("https://teams.microsoft.com/l/meeting/new?" + string.Join('&', values))
        );
    }

    /// <summary>How the executive puts a session into the calendars that the coach does not; nothing for any other.</summary>
    public static ImmutableArray<Link> LinksTo(Pair pair, Session session, Role viewer, CultureInfo culture)
    {
        if (
            viewer != Role.Executive
            || !pair.Series.Any(known => known.State == SeriesState.Unbooked && known.Has(session))
        )
        {
            return [];
        }

        var t = new CalendarTexts(culture);
        return [Prefilled(pair, session, viewer, t) with { Title = t.PutIn }];
    }

    private static Card? NotBooked(Pair pair, int number, DateTimeOffset now, CalendarTexts t)
    {
        var series = pair.Series.FirstOrDefault(known => known.Number == number);
        ImmutableArray<Link> links =
        [
            .. pair
                .Sessions.Where(session =>
                    series?.Has(session) == true && session.State == SessionState.Planned && session.StartsAt > now
                )
                .Take(MostLinks)
                .Select(session => Prefilled(pair, session, Role.Executive, t)),
        ];
        return links.IsEmpty ? null : new Card(t.NotBookedTitle, [new Says(t.NotBookedNote)], []) { Links = links };
    }

    private static Card NotChanged(string what, CalendarTexts t) =>
        new(t.NotChangedTitle, [new Says(what), new Says(t.NotChangedNote)], []);

    private static DateTimeOffset? Released(Pair pair) =>
        pair
            .Series.LastOrDefault(series => series is { Kind: SeriesKind.LookBack, State: SeriesState.Released })
            ?.Starts[0];

    private static Card Declined(Pair pair, Session session, CalendarTexts t)
    {
        (string, string)[] ids =
        [
            ("pair", pair.Id.Value),
            ("session", session.Number.ToString(CultureInfo.InvariantCulture)),
        ];
        return new Card(
            t.DeclinedTitle(pair.Mentor.FirstName, SessionCards.Local(session.StartsAt, pair.Executive)),
            [new Says(t.DeclinedNote)],
            [
                new Button(t.OtherTimes, MomentumCards.Times, [.. ids]),
                new Button(t.CancelIt, SessionCards.CancelNext, [.. ids]),
                new Button(t.LeaveIt, SessionCards.Later, [.. ids]),
            ]
        );
    }

    private static string Instant(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
