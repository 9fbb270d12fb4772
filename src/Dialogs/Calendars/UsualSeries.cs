using System.Collections.Immutable;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>Times that usually suit, in the executive's daytime, for when nobody looks into the calendars.</summary>
public static class UsualSeries
{
    private static readonly (DayOfWeek Day, TimeOnly Time)[] Usual =
    [
        (DayOfWeek.Tuesday, new TimeOnly(10, 0)),
        (DayOfWeek.Wednesday, new TimeOnly(14, 0)),
        (DayOfWeek.Thursday, new TimeOnly(16, 0)),
    ];

    public static Offering UsualOffers(this Pair pair, DateTimeOffset now, NoCalendar why) =>
        new Offering.Usual(pair.Charter is { } charter ? Offers(pair, charter, now) : [], why);

    private static ImmutableArray<Offer> Offers(Pair pair, Charter charter, DateTimeOffset now) =>
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
