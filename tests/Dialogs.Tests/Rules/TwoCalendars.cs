using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

/// <summary>Two made-up people who look for times, anywhere in the world, with empty to hopeless calendars.</summary>
public sealed record TwoCalendars(
    Availability Executive,
    Availability Mentor,
    Cadence Cadence,
    int Minutes,
    DateOnly Earliest,
    DateOnly EndsOn
)
{
    private static readonly string[] Zones =
    [
        "Europe/Berlin",
        "Europe/London",
        "America/New_York",
        "America/Los_Angeles",
        "America/Sao_Paulo",
        "America/Santiago",
        "America/St_Johns",
        "Australia/Sydney",
        "Australia/Adelaide",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "Pacific/Chatham",
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Asia/Tokyo",
        "Africa/Cairo",
        "Africa/Casablanca",
        "UTC",
    ];

    private static readonly ImmutableArray<DayOfWeek>[] Weeks =
    [
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday],
        [DayOfWeek.Tuesday, DayOfWeek.Thursday, DayOfWeek.Saturday],
        [DayOfWeek.Wednesday],
    ];

    public static Gen<TwoCalendars> Any { get; } =
        from zone in Gen.Elements(Zones)
        from other in Gen.Frequency((4, Gen.Constant(zone)), (5, Gen.Elements(Zones)))
        from cadence in Gen.Elements(Enum.GetValues<Cadence>())
        from minutes in Gen.Elements(15, 30, 45, 60, 90, 120)
        from earliest in Gen.Choose(0, 730)
        from length in Gen.Choose(1, 400)
        let day = new DateOnly(2026, 1, 1).AddDays(earliest)
        from executive in Someone(zone, day, day.AddDays(length))
        from mentor in Someone(other, day, day.AddDays(length))
        select new TwoCalendars(executive, mentor, cadence, minutes, day, day.AddDays(length));

    public string Zone => Executive.Hours.TimeZone;

    public ImmutableArray<Offer> Find() => FindingTimes.Find(Executive, Mentor, Cadence, Minutes, Earliest, EndsOn);

    /// <summary>The promise, told anew without a look at how times are found.</summary>
    public bool SuitsBoth(DateTimeOffset start) => Suits(Executive, start) && Suits(Mentor, start);

    private bool Suits(Availability person, DateTimeOffset start)
    {
        var end = start.AddMinutes(Minutes);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(person.Hours.TimeZone);
        var (from, to) = (TimeZoneInfo.ConvertTime(start, zone).DateTime, TimeZoneInfo.ConvertTime(end, zone).DateTime);
        var atWork = Enumerable
            .Range(-1, 2)
            .Select(days => from.Date.AddDays(days))
            .Where(day => person.Hours.Days.Contains(day.DayOfWeek))
            .Any(day =>
                day + person.Hours.From.ToTimeSpan() <= from
                && to
                    <= day
                        + person.Hours.To.ToTimeSpan()
                        + TimeSpan.FromDays(person.Hours.To > person.Hours.From ? 0 : 1)
            );
        var atLunch = new[] { from.Date, to.Date }.Any(day => from < day.AddHours(13) && to > day.AddHours(12));
        return atWork && !atLunch && !person.Busy.Any(busy => SharesTime(busy, start, end));
    }

    /// <summary>A meeting of no length takes nobody's time.</summary>
    private static bool SharesTime(Busy busy, DateTimeOffset start, DateTimeOffset end) =>
        (busy.Start > start ? busy.Start : start) < (busy.End < end ? busy.End : end);

    private static Gen<Availability> Someone(string zone, DateOnly first, DateOnly end) =>
        from week in Gen.Frequency((6, Gen.Constant(Weeks[0])), (2, Gen.Elements(Weeks)))
        from hours in Gen.Frequency(
            (5, Gen.Constant((9, 17))),
            (3, Gen.Elements((7, 19), (8, 12), (13, 22), (22, 6), (18, 0)))
        )
        from perWeek in Gen.Choose(0, 60)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Availability(
            new WorkingHours(week, new TimeOnly(hours.Item1, 0), new TimeOnly(hours.Item2, 0), zone),
            [.. Meetings(new Random(seed), perWeek, hours.Item1, zone, first, end)]
        );

    /// <summary>Mostly at work and on a quarter of an hour; now and then a day off, a week away, an odd minute.</summary>
    private static IEnumerable<Busy> Meetings(
        Random random,
        int perWeek,
        int from,
        string zone,
        DateOnly first,
        DateOnly end
    )
    {
        var offset = TimeZoneInfo.FindSystemTimeZoneById(zone).BaseUtcOffset;
        for (var week = first.AddDays(-7); week < end.AddDays(7); week = week.AddDays(7))
        {
            for (var n = 0; n < perWeek; n++)
            {
                var day = week.AddDays(random.Next(7)).ToDateTime(TimeOnly.MinValue);
                var start = new DateTimeOffset(day, offset)
                    .AddHours(from + random.Next(8))
                    .AddMinutes(15 * random.Next(4));
                var about = random.Next(200);
                yield return about == 0 ? new Busy(start, start.AddDays(7))
                : about < 4 ? new Busy(start, start.AddDays(1))
                : about < 12 ? new Busy(start.AddMinutes(7), start.AddMinutes(32))
                : new Busy(start, start.AddMinutes(15 * random.Next(0, 7)));
            }
        }
    }
}
