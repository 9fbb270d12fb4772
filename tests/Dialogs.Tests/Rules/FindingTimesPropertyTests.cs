using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

/// <summary>What holds of every offer, whoever the two are. The people are random and always the same.</summary>
public sealed class FindingTimesPropertyTests(ITestOutputHelper output)
{
    private static readonly string[] Wanted =
    [
        "no offer",
        "three offers",
        "a session shifted",
        "a session left out",
        "the clocks changed",
    ];

    private static readonly Lazy<List<(TwoCalendars Two, ImmutableArray<Offer> Found)>> Everybody = new(Meet);

    [Fact]
    public void Every_session_offered_is_free_for_both_inside_both_working_hours_and_not_over_lunch() =>
        OfEveryOffer(
            (two, offer) => Assert.All(offer.Starts, start => Assert.True(two.SuitsBoth(start), $"{start:u}"))
        );

    [Fact]
    public void Every_series_is_of_sessions_in_order_at_least_a_week_apart_on_a_quarter_of_an_hour_within_the_term() =>
        OfEveryOffer(
            (two, offer) =>
            {
                var days = offer.Starts.Select(start => LocalTime.Day(start, two.Zone)).ToList();
                Assert.All(days, day => Assert.InRange(day, two.Earliest, two.EndsOn.AddDays(-4)));
                Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.Second >= pair.First.AddDays(7)));
                Assert.All(offer.Starts, start => Assert.Equal(0, Local(start, two).TimeOfDay.TotalMinutes % 15));
                Assert.Equal(two.Minutes, offer.Minutes);
            }
        );

    [Fact]
    public void A_session_is_shifted_only_when_it_must_be_and_by_less_than_a_week() =>
        OfEveryOffer(
            (two, offer) =>
            {
                var regular = offer.Starts.First(start => IsRegular(offer, start, two));
                var (first, time) = (LocalTime.Day(regular, two.Zone), TimeOnly.FromDateTime(Local(regular, two)));
                var weeks = two.Cadence == Cadence.Monthly ? 4 : 2;
                foreach (var start in offer.Starts.Where(start => !IsRegular(offer, start, two)))
                {
                    var away = LocalTime.Day(start, two.Zone).DayNumber - first.DayNumber;
                    var nth = (int)Math.Round(away / (7.0 * weeks));
                    Assert.InRange(Math.Abs(away - nth * weeks * 7), 0, 6);
                    Assert.False(two.SuitsBoth(LocalTime.At(first.AddDays(nth * weeks * 7), time, two.Zone)));
                }
            }
        );

    [Fact]
    public void There_is_no_offer_only_when_the_two_are_never_free_at_work_together() =>
        Whoever((two, found) => Assert.True(!found.IsEmpty || !AllQuarters(two).Any(two.SuitsBoth)));

    [Fact]
    public void Three_offers_are_on_different_weekdays_or_hours_apart() =>
        Whoever(
            (two, found) =>
            {
                var usual = found.Select(offer => offer.Starts.First(start => IsRegular(offer, start, two))).ToList();
                Assert.InRange(usual.Count, 0, 3);
                Assert.All(
                    usual.SelectMany(
                        (one, n) => usual.Skip(n + 1).Select(other => (Local(one, two), Local(other, two)))
                    ),
                    pair =>
                        Assert.True(
                            pair.Item1.DayOfWeek != pair.Item2.DayOfWeek
                                || (pair.Item1.TimeOfDay - pair.Item2.TimeOfDay).Duration() >= TimeSpan.FromHours(2)
                        )
                );
            }
        );

    [Fact]
    public void The_same_calendars_give_the_same_offers_in_whatever_order_meetings_are_listed() =>
        Whoever(
            (two, found) =>
            {
                var again = two with { Executive = Reversed(two.Executive), Mentor = Reversed(two.Mentor) };
                Assert.Equal(found.Select(Told), again.Find().Select(Told));
                Assert.Distinct(found.Select(offer => offer.Id));
            }
        );

    [Fact]
    public void A_calendar_that_books_the_pattern_books_exactly_what_was_offered() =>
        OfEveryOffer(
            (two, offer) =>
            {
                var pattern = Pattern.Of(offer, two.Zone);
                Assert.Equal(offer.Starts, pattern.Starts);
                Assert.True(pattern.Deviations.Length < pattern.Count);
            }
        );

    [Fact]
    public void A_session_moves_only_to_another_time_that_suits_both() =>
        Whoever(
            (two, found) =>
            {
                var near = LocalTime.At(two.Earliest.AddDays(20), new TimeOnly(10, 0), two.Zone);
                var earliest = LocalTime.At(two.Earliest.AddDays(5), new TimeOnly(11, 0), two.Zone);
                var times = FindingTimes.Alternatives(
                    two.Executive,
                    two.Mentor,
                    two.Minutes,
                    near,
                    earliest,
                    two.EndsOn
                );
                Assert.InRange(times.Length, 0, 3);
                Assert.Distinct(times);
                Assert.All(times, time => Assert.True(two.SuitsBoth(time) && time >= earliest && time != near));
                Assert.All(times, time => Assert.True(LocalTime.Day(time, two.Zone) < two.EndsOn.AddDays(-3)));
            }
        );

    [Fact]
    public void No_offer_is_mostly_the_sessions_of_a_better_one() =>
        Whoever(
            (_, found) =>
                Assert.All(
                    found.SelectMany((better, n) => found.Skip(n + 1).Select(other => (better, other))),
                    pair =>
                        Assert.True(
                            pair.other.Starts.Intersect(pair.better.Starts).Count() * 2 <= pair.other.Starts.Length
                        )
                )
        );

    [Fact]
    public void The_made_up_people_meet_what_real_people_meet()
    {
        var met = Everybody.Value.SelectMany(one => Met(one.Two, one.Found)).CountBy(what => what).ToDictionary();
        output.WriteLine(string.Join(", ", met.Select(one => $"{one.Key}: {one.Value}")));
        Assert.All(Wanted, what => Assert.True(met.GetValueOrDefault(what) >= 40, what));
    }

    private static void OfEveryOffer(Action<TwoCalendars, Offer> holds) =>
        Whoever((two, found) => Assert.All(found, offer => holds(two, offer)));

    private static void Whoever(Action<TwoCalendars, ImmutableArray<Offer>> holds) =>
        Assert.All(Everybody.Value, one => holds(one.Two, one.Found));

    private static List<(TwoCalendars Two, ImmutableArray<Offer> Found)> Meet()
    {
        var everybody = new List<(TwoCalendars, ImmutableArray<Offer>)>();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261122, 11),
            Prop.ForAll(Arb.From(TwoCalendars.Any), two => everybody.Add((two, two.Find())))
        );
        return everybody;
    }

    private static IEnumerable<string> Met(TwoCalendars two, ImmutableArray<Offer> found)
    {
        var deviations = found.SelectMany(offer => Pattern.Of(offer, two.Zone).Deviations).ToList();
        (string What, bool IsSo)[] all =
        [
            ("anybody", true),
            ("no offer", found.IsEmpty),
            ("an offer", !found.IsEmpty),
            ("three offers", found.Length == 3),
            ("a session shifted", deviations.Any(one => one.Actual is not null)),
            ("a session left out", deviations.Any(one => one.Actual is null)),
            (
                "the clocks changed",
                found.Any(offer => ClocksChange(offer, two.Executive) || ClocksChange(offer, two.Mentor))
            ),
        ];
        return all.Where(one => one.IsSo).Select(one => one.What);
    }

    private static bool ClocksChange(Offer offer, Availability person) =>
        offer.Starts.Select(LocalTime.Zone(person.Hours.TimeZone).GetUtcOffset).Distinct().Count() > 1;

    private static IEnumerable<DateTimeOffset> AllQuarters(TwoCalendars two) =>
        from day in Enumerable.Range(
            two.Earliest.DayNumber,
            Math.Max(0, two.EndsOn.DayNumber - 3 - two.Earliest.DayNumber)
        )
        from quarter in Enumerable.Range(0, 96)
        select LocalTime.At(DateOnly.FromDayNumber(day), TimeOnly.MinValue.AddMinutes(15 * quarter), two.Zone);

    private static bool IsRegular(Offer offer, DateTimeOffset start, TwoCalendars two) =>
        offer.Id.StartsWith($"{Local(start, two):dddd-HHmm}", StringComparison.Ordinal);

    private static DateTime Local(DateTimeOffset moment, TwoCalendars two) =>
        TimeZoneInfo.ConvertTime(moment, LocalTime.Zone(two.Zone)).DateTime;

    private static Availability Reversed(Availability person) => person with { Busy = [.. person.Busy.Reverse()] };

    private static string Told(Offer offer) => $"{offer.Id} {offer.Minutes} {string.Join(' ', offer.Starts)}";
}
