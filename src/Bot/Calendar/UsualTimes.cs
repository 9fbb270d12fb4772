using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendar;

/// <summary>Without calendars to look into: usual times in the executive's daytime, which the two put in themselves.</summary>
public sealed class UsualTimes : ICalendar
{
    private const int MostTimes = 3;

    private static readonly (DayOfWeek Day, TimeOnly Time)[] Usual =
    [
        (DayOfWeek.Tuesday, new TimeOnly(10, 0)),
        (DayOfWeek.Wednesday, new TimeOnly(14, 0)),
        (DayOfWeek.Thursday, new TimeOnly(16, 0)),
    ];

    public Task<Offering> OfferAsync(Pair pair, DateTimeOffset now, CancellationToken ct) =>
        Task.FromResult(OfferFor(pair, now, NoCalendar.NotConnected));

    public static Offering OfferFor(Pair pair, DateTimeOffset now, NoCalendar why) =>
        new Offering.Usual(pair.Charter is { } charter ? Offers(pair, charter, now) : [], why);

    public Task<ImmutableArray<DateTimeOffset>> OtherTimesAsync(
        Pair pair,
        Session session,
        DateTimeOffset now,
        CancellationToken ct
    ) => Task.FromResult(OtherTimesFor(pair, session, now));

    /// <summary>The first times of the usual series, other than where the session is now.</summary>
    public static ImmutableArray<DateTimeOffset> OtherTimesFor(Pair pair, Session session, DateTimeOffset now) =>
        [
            .. OfferFor(pair, now, NoCalendar.NotConnected)
                .Offers.Select(offer => offer.Starts[0])
                .Where(start => start != session.StartsAt)
                .Distinct()
                .Order()
                .Take(MostTimes),
        ];

    public Task<CalendarAnswer<Entry>> BookAsync(Pair pair, Series series, CancellationToken ct) => Refuse<Entry>();

    public Task<CalendarAnswer<Nothing>> MoveAsync(Pair pair, Session session, CancellationToken ct) =>
        Refuse<Nothing>();

    public Task<CalendarAnswer<Nothing>> CancelAsync(Pair pair, string entry, CancellationToken ct) =>
        Refuse<Nothing>();

    public Task<CalendarAnswer<ImmutableArray<Occurrence>>> LookAsync(Pair pair, CancellationToken ct) =>
        Refuse<ImmutableArray<Occurrence>>();

    private static Task<CalendarAnswer<T>> Refuse<T>() =>
        Task.FromResult<CalendarAnswer<T>>(new CalendarAnswer<T>.Refused(NoCalendar.NotConnected));

    private static ImmutableArray<Offer> Offers(Pair pair, Charters.Charter charter, DateTimeOffset now) =>
        [
            .. Usual
                .Select(usual => new Offer(
                    usual.Day.ToString(),
                    Rhythm.Series(
                        FirstDay(now, usual.Day, pair.Executive.TimeZone),
                        usual.Time,
                        charter.Terms.Cadence,
                        charter.EndsOn,
                        pair.Executive.TimeZone
                    ),
                    charter.Terms.SessionMinutes
                ))
                .Where(offer => !offer.Starts.IsEmpty),
        ];

    /// <summary>The first such day at least three days ahead, so that there is time to prepare.</summary>
    private static DateOnly FirstDay(DateTimeOffset now, DayOfWeek weekday, string zone)
    {
        var day = LocalTime.Day(now, zone).AddDays(3);
        while (day.DayOfWeek != weekday)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
