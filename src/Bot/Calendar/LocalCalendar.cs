using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendar;

/// <summary>A calendar without a mailbox behind it: offers usual times in both people's daytime, and keeps nothing.</summary>
public sealed class LocalCalendar : ICalendar
{
    private static readonly (DayOfWeek Day, TimeOnly Time)[] Usual =
    [
        (DayOfWeek.Tuesday, new TimeOnly(10, 0)),
        (DayOfWeek.Wednesday, new TimeOnly(14, 0)),
        (DayOfWeek.Thursday, new TimeOnly(16, 0)),
    ];

    public Task<ImmutableArray<Offer>> OfferAsync(Pair pair, DateTimeOffset now, CancellationToken ct) =>
        Task.FromResult(pair.Charter is { } charter ? Offers(pair, charter, now) : []);

    public Task BookAsync(Pair pair, Offer offer, CancellationToken ct) => Task.CompletedTask;

    public Task MoveAsync(Pair pair, Session session, DateTimeOffset to, CancellationToken ct) => Task.CompletedTask;

    public Task CancelAsync(Pair pair, Session session, CancellationToken ct) => Task.CompletedTask;

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
