using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendar;

/// <summary>Without calendars to look into: usual times in the executive's daytime, which the two put in themselves.</summary>
public sealed class UsualTimes : ICalendar
{
    private const int MostTimes = 3;

    public Task<Offering> OfferAsync(Pair pair, DateTimeOffset now, CancellationToken ct) =>
        Task.FromResult(pair.UsualOffers(now, NoCalendar.NotConnected));

    public Task<CalendarAnswer<Offering.Free>> FindAsync(Pair pair, DateTimeOffset now, CancellationToken ct) =>
        Refuse<Offering.Free>();

    public Task<ImmutableArray<DateTimeOffset>> OtherTimesAsync(
        Pair pair,
        Session session,
        DateTimeOffset now,
        CancellationToken ct
    ) => Task.FromResult(OtherTimesFor(pair, session, now));

    /// <summary>The first times of the usual series, other than where the session is now.</summary>
    public static ImmutableArray<DateTimeOffset> OtherTimesFor(Pair pair, Session session, DateTimeOffset now) =>
        [
            .. pair.UsualOffers(now, NoCalendar.NotConnected)
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

    public Task SignOutAsync(PersonId person, CancellationToken ct) => Task.CompletedTask;

    public Task<CalendarAnswer<ImmutableArray<Occurrence>>> LookAsync(Pair pair, CancellationToken ct) =>
        Refuse<ImmutableArray<Occurrence>>();

    private static Task<CalendarAnswer<T>> Refuse<T>() =>
        Task.FromResult<CalendarAnswer<T>>(new CalendarAnswer<T>.Refused(NoCalendar.NotConnected));
}
