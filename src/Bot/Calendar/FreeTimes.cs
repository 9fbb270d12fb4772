using System.Collections.Immutable;
using Microsoft.Graph;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendar;

/// <summary>Looks into both calendars for times that suit both.</summary>
public sealed class FreeTimes(ICalendarAccess access)
{
    /// <summary>So that there is time to prepare for the first session.</summary>
    private const int DaysToPrepare = 3;
    private const int DaysAround = 15;

    /// <summary>FindingTimes leaves the last days before an end free.</summary>
    private const int DaysItLeaves = 3;

    /// <summary>The look back together is near the end, when both have seen the answers (S60).</summary>
    private const int DaysToTheEnd = 2;
    private const int DaysOfTheLastWeek = 7;
    private static readonly TimeOnly LookBackTime = new(10, 0);
    private static readonly TimeSpan Notice = TimeSpan.FromDays(1);

    public Task<CalendarAnswer<Offering.Free>> OffersAsync(
        GraphServiceClient graph,
        Pair pair,
        Charter charter,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var earliest = LocalTime.Day(now, pair.Executive.TimeZone).AddDays(DaysToPrepare);
        return SeeAsync(
            graph,
            pair,
            earliest,
            charter.EndsOn,
            (executive, mentor, seesBoth) => Offered(executive, mentor, charter, earliest) with { SeesBoth = seesBoth },
            new Offering.Free([]),
            ct
        );
    }

    private static Offering.Free Offered(
        Availability executive,
        Availability mentor,
        Charter charter,
        DateOnly earliest
    )
    {
        var (terms, zone) = (charter.Terms, executive.Hours.TimeZone);
        var offers = FindingTimes.Find(
            executive,
            mentor,
            terms.Cadence,
            terms.SessionMinutes,
            earliest,
            charter.EndsOn
        );
        var lookBacks = FindingTimes.Alternatives(
            executive,
            mentor,
            LookingBackTogether.Minutes,
            LocalTime.At(charter.EndsOn.AddDays(-DaysToTheEnd), LookBackTime, zone),
            LocalTime.At(charter.EndsOn.AddDays(-DaysOfTheLastWeek), TimeOnly.MinValue, zone),
            charter.EndsOn.AddDays(DaysItLeaves)
        );
        return new Offering.Free(offers)
        {
            LookBack = lookBacks.Where(IsAfterAll).Select(start => (DateTimeOffset?)start).FirstOrDefault(),
        };

        // Whichever series is chosen, it comes after the last session.
        bool IsAfterAll(DateTimeOffset start) =>
            LocalTime.Day(start, zone) < charter.EndsOn
            && offers.All(offer => offer.Starts[^1].AddMinutes(offer.Minutes) <= start);
    }

    public Task<CalendarAnswer<ImmutableArray<DateTimeOffset>>> OthersAsync(
        GraphServiceClient graph,
        Pair pair,
        Session session,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var zone = pair.Executive.TimeZone;
        var (before, after) = Neighbours(pair, session);
        var earliest = Later(now + Notice, before is null ? now : DayAfter(before.StartsAt, zone));
        // Graph moves no session past its neighbour.
        var end = after is null ? DateOnly.MaxValue : LocalTime.Day(after.StartsAt, zone).AddDays(DaysItLeaves);
        var endsOn = pair.Charter is { } charter && charter.EndsOn < end ? charter.EndsOn : end;
        var day = LocalTime.Day(Later(session.StartsAt, earliest), zone);
        var last = endsOn.DayNumber < day.DayNumber + DaysAround ? endsOn : day.AddDays(DaysAround);
        var first = LocalTime.Day(Later(earliest, session.StartsAt.AddDays(-DaysAround)), zone);
        return SeeAsync(
            graph,
            pair,
            first,
            last,
            (executive, mentor, _) =>
                FindingTimes.Alternatives(executive, mentor, session.Minutes, session.StartsAt, earliest, endsOn),
            [],
            ct
        );
    }

    private async Task<CalendarAnswer<T>> SeeAsync<T>(
        GraphServiceClient graph,
        Pair pair,
        DateOnly from,
        DateOnly to,
        Func<Availability, Availability, bool, T> find,
        T none,
        CancellationToken ct
    )
    {
        if (from > to)
        {
            return new CalendarAnswer<T>.Done(none);
        }

        var people = await Task.WhenAll(LookedAsync(pair.Executive, ct), LookedAsync(pair.Mentor, ct));
        if (people is not [{ } executive, { } mentor])
        {
            return new CalendarAnswer<T>.Refused(NoCalendar.NoMailbox);
        }

        // A day more on both sides: days begin and end at different moments for the two.
        var (one, other) = await graph.OfAsync(executive, mentor, from.AddDays(-1), to.AddDays(1), ct);
        return one is null
            ? new CalendarAnswer<T>.Refused(NoCalendar.NoMailbox)
            : new CalendarAnswer<T>.Done(find(one, other ?? Schedules.Unseen(mentor), other is not null));
    }

    private async Task<Looked?> LookedAsync(Participant who, CancellationToken ct)
    {
        var known = await access.FindAsync(who.Id, ct);
        return (known?.Person.Mail ?? who.Mail) is { } mail ? new Looked(mail, who.TimeZone) : null;
    }

    private static (Session? Before, Session? After) Neighbours(Pair pair, Session session)
    {
        var others = pair
            .Sessions.Where(other => other.State == SessionState.Planned && other.Number != session.Number)
            .ToList();
        return (
            others.Where(other => other.StartsAt < session.StartsAt).MaxBy(other => other.StartsAt),
            others.Where(other => other.StartsAt > session.StartsAt).MinBy(other => other.StartsAt)
        );
    }

    private static DateTimeOffset DayAfter(DateTimeOffset moment, string zone) =>
        LocalTime.At(LocalTime.Day(moment, zone).AddDays(1), TimeOnly.MinValue, zone);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
