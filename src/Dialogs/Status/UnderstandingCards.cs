using System.Globalization;
using RMBot.Cards;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Status;

/// <summary>
/// The four understandings, for the one who asks (S38–S41): what I want, how we get there, where I am, where the other is.
/// Of the other only what is agreed, and what they chose to share.
/// </summary>
public static class UnderstandingCards
{
    private const int MostSteps = 3;

    public static Card Show(Pair pair, Role viewer, DateTimeOffset now, CultureInfo culture)
    {
        var t = new UnderstandingTexts(culture);
        var charter = pair.Charter ?? throw new InvalidOperationException("This pair has no charter.");
        var partner = pair[viewer.Other()].FirstName;
        var today = LocalTime.Day(now, pair[viewer].TimeZone);
        return new Card(
            t.Title(partner),
            [
                new Quote(t.WhatIWant, Aim(charter.Terms, viewer)),
                new Quote(t.HowWeGetThere, charter.Terms.Topic),
                new Says(
                    new CharterTexts(culture).CadenceAndLength(charter.Terms.Cadence, charter.Terms.SessionMinutes)
                ),
                .. WhereIAm(pair, viewer, now, t),
                new Quote(t.WhereTheOtherIs(partner), Aim(charter.Terms, viewer.Other())),
                .. OfTheOther(pair, viewer, t),
            ],
            [
                new Button(t.Sessions, StatusCards.Sessions, ("pair", pair.Id.Value)),
                new Button(t.Actions, StatusCards.Actions, ("pair", pair.Id.Value)),
                new Button(t.Charter, StatusCards.Charter, ("pair", pair.Id.Value)),
            ]
        )
        {
            Eyebrow = Distance(charter.EndsOn, today, t),
        };
    }

    private static IEnumerable<Element> WhereIAm(Pair pair, Role viewer, DateTimeOffset now, UnderstandingTexts t)
    {
        var planned = pair.Sessions.Count(session => session.State == SessionState.Planned);
        var over = pair.Sessions.Count(session => session.WasPresumablyHeld(now));
        yield return new Label(t.WhereIAm);
        yield return new Says(planned == 0 ? t.NothingBooked : t.Held(over, planned));
        if (pair.NextSession(now) is { } next)
        {
            yield return new Says(t.Next(SessionCards.Local(next.StartsAt, pair[viewer])));
        }

        if (pair.NextWaypoint(now) is { } waypoint)
        {
            var text = t.Waypoint(waypoint.Kind, waypoint.On, Away(pair, viewer, waypoint.On, now, t));
            yield return waypoint.What is { } what ? new Quote(text, what) : new Says(text);
        }

        foreach (var step in pair.OpenSteps().Where(step => step.Owner == viewer).Take(MostSteps))
        {
            yield return new Quote(t.MyStep(step.Due), step.What);
        }
    }

    private static string Away(Pair pair, Role viewer, DateOnly on, DateTimeOffset now, UnderstandingTexts t)
    {
        var days = on.DayNumber - LocalTime.Day(now, pair[viewer].TimeZone).DayNumber;
        return days > 13 ? t.InWeeks(days / 7)
            : days > 1 ? t.InDays(days)
            : days == 1 ? t.Tomorrow
            : t.Today;
    }

    private static IEnumerable<Element> OfTheOther(Pair pair, Role viewer, UnderstandingTexts t)
    {
        var other = viewer.Other();
        var name = pair[other].FirstName;
        if (pair.LinesOf(other, viewer) is [var line, ..])
        {
            yield return new Quote(t.Took(name), line.Words);
        }

        var told = pair.CheckIns.LastOrDefault(known => known.By == other && known.For(viewer).Any());
        if (told is not null)
        {
            yield return new Quote(t.Shared(name), told.For(viewer).First().Words);
        }

        foreach (var step in pair.OpenSteps().Where(step => step.Owner == other).Take(MostSteps))
        {
            yield return new Quote(t.TheirStep(name, step.Due), step.What);
        }
    }

    private static string Aim(Terms terms, Role role) => role == Role.Executive ? terms.Outcome : terms.MentorAim;

    private static string Distance(DateOnly endsOn, DateOnly today, UnderstandingTexts t)
    {
        var days = endsOn.DayNumber - today.DayNumber;
        return days > 13 ? t.WeeksToGo(days / 7, endsOn)
            : days > 0 ? t.DaysToGo(days, endsOn)
            : t.Ended(endsOn);
    }
}
