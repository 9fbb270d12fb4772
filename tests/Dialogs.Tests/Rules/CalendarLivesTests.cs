using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using RMBot.Calendars;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

/// <summary>
/// Whatever is booked, moved, called off, changed in Outlook, refused or lost on the way, the calendars hold in the end what the
/// pair wants, also when an older move arrives after a newer one. The lives are random and always the same.
/// </summary>
public sealed class CalendarLivesTests(ITestOutputHelper output)
{
    private const int Lives = 1500;

    private static readonly Gen<CallFate> Fates = Gen.Frequency(
        (10, Gen.Constant(CallFate.Done)),
        (2, Gen.Constant(CallFate.DiesBefore)),
        (3, Gen.Constant(CallFate.DiesAfter)),
        (2, Gen.Constant(CallFate.Later)),
        (2, Gen.Constant(CallFate.LaterThoughDone)),
        (1, Gen.Constant(CallFate.Refused)),
        (3, Gen.Constant(CallFate.Held))
    );

    private static readonly Gen<CalendarEvent> Anything =
        from what in Gen.Frequency([.. CalendarEvent.Kinds.Select(kind => (kind.Weight, Gen.Constant(kind.Kind)))])
        from choice in Gen.Choose(0, 9)
        from hours in Gen.Choose(0, 60)
        from fates in Gen.ArrayOf(Fates, 6)
        select new CalendarEvent(what, choice, hours, fates);

    private static readonly Arbitrary<CalendarEvent[]> Life = Arb.From(Gen.ArrayOf(Anything, 40), Shorter);

    [Fact]
    public void In_the_end_the_calendars_hold_what_the_pair_wants_once_and_nothing_else()
    {
        var (lives, events, since) = (0, 0, Stopwatch.GetTimestamp());
        var met = new Dictionary<string, int>();
        var calls = new Dictionary<CallFate, int>();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Lives).WithReplay(20260303, 11),
            Prop.ForAll(
                Life,
                life =>
                {
                    var lived = new CalendarLife();
                    foreach (var happens in life)
                    {
                        lived.Live(happens);
                        NothingTwice(lived);
                    }

                    lived.Settle();
                    Holds(lived);
                    Assert.Empty(lived.Mistaken);
                    (lives, events) = (lives + 1, events + life.Length);
                    Count(met, lived.Met.ToDictionary(what => what, _ => 1));
                    Count(calls, lived.Calendar.Calls);
                }
            )
        );
        output.WriteLine(
            $"{lives} lives, {events} events, {Stopwatch.GetElapsedTime(since).TotalSeconds:F1} s; lives with "
                + string.Join(", ", met.OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value}"))
                + "; calls "
                + string.Join(", ", calls.OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value}"))
        );
        Assert.Equal(Enum.GetValues<CallFate>().Order(), calls.Keys.Order());
        Assert.Empty(CalendarEvent.Kinds.Select(kind => kind.Kind).Except([.. met.Keys, "wait"]));
        Assert.Empty(new[] { "Book", "Move", "Cancel", "Release", "Look" }.Except(met.Keys));
    }

    private static void NothingTwice(CalendarLife lived)
    {
        var held = lived.Calendar.Entries.Values;
        Assert.Distinct(held.Select(one => (one.Id.Split('/')[0], one.Booked)));
        Assert.Distinct(lived.Pair.Sessions.Select(session => session.Entry).OfType<string>());
    }

    private static void Holds(CalendarLife lived)
    {
        Assert.Null(lived.Pair.NextErrand(lived.Now));
        var (pair, calendar) = (lived.Pair, lived.Calendar);
        var wanted = pair
            .Sessions.Where(session => session is { Entry: not null, State: SessionState.Planned })
            .ToDictionary(session => session.Entry!);
        var lookBacks = pair
            .Series.Where(series => series is { Kind: SeriesKind.LookBack, Entry: not null, State: SeriesState.Booked })
            .Select(series => series.Entry!)
            .ToHashSet();
        foreach (var session in wanted.Values)
        {
            var isThere = calendar.Entries.TryGetValue(session.Entry!, out var one);
            Assert.True(isThere || session.EndsAt <= lived.Now, $"{session} is in no calendar");
            Assert.True(session.EndsAt <= lived.Now || session.StartsAt == one!.StartsAt, $"{session} is at {one}");
        }

        foreach (var one in calendar.Entries.Values)
        {
            var series = one.Id.Split('/')[0];
            Assert.True(
                wanted.ContainsKey(one.Id)
                    || lookBacks.Contains(series)
                    || calendar.HandedOver.Contains(one.Id)
                    || calendar.HandedOver.Contains(series),
                $"nobody knows of {one}"
            );
        }
    }

    private static void Count<T>(Dictionary<T, int> all, Dictionary<T, int> more)
        where T : notnull
    {
        foreach (var (what, count) in more)
        {
            all[what] = all.GetValueOrDefault(what) + count;
        }
    }

    /// <summary>A failing life is told without everything that does not matter.</summary>
    private static IEnumerable<CalendarEvent[]> Shorter(CalendarEvent[] life) =>
        Enumerable.Range(0, life.Length).Select(i => life.Where((_, at) => at != i).ToArray());
}
