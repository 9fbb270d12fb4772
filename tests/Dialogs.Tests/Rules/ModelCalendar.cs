using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

/// <summary>What becomes of one call to the calendars.</summary>
public enum CallFate
{
    Done,

    /// <summary>The coach dies before the calendars heard of it.</summary>
    DiesBefore,

    /// <summary>The calendars did it, and the coach dies before it knows.</summary>
    DiesAfter,

    /// <summary>The calendars ask to come back later, and did nothing.</summary>
    Later,

    /// <summary>They did it, and their answer was that they may not have.</summary>
    LaterThoughDone,
    Refused,

    /// <summary>A move that the calendars do only after what happens next.</summary>
    Held,
}

/// <summary>The coach died in the middle of a call.</summary>
public sealed class DiedException : Exception;

/// <summary>The call goes on while others look at the pair.</summary>
public sealed class HeldException : Exception;

/// <summary>Two people's calendars, in which meetings are also moved, deleted and declined by hand.</summary>
internal sealed class ModelCalendar(Func<CallFate> fate) : ICalendar
{
    /// <summary>By what was asked for, so that asking for it again finds it.</summary>
    private readonly Dictionary<int, Entry> booked = [];

    public Dictionary<string, Occurrence> Entries { get; } = [];

    /// <summary>What the calendars have yet to do, in turn.</summary>
    public Queue<Action> Held { get; } = [];

    /// <summary>Left to the executive, who was told to change them in Outlook.</summary>
    public HashSet<string> HandedOver { get; } = [];

    public Dictionary<CallFate, int> Calls { get; } = [];

    public Task<Offering> OfferAsync(Pair pair, DateTimeOffset now, CancellationToken ct) =>
        Task.FromResult<Offering>(new Offering.Free([]));

    public Task<CalendarAnswer<Offering.Free>> FindAsync(Pair pair, DateTimeOffset now, CancellationToken ct) =>
        Task.FromResult<CalendarAnswer<Offering.Free>>(new CalendarAnswer<Offering.Free>.Done(new Offering.Free([])));

    public Task<ImmutableArray<DateTimeOffset>> OtherTimesAsync(
        Pair pair,
        Session session,
        DateTimeOffset now,
        CancellationToken ct
    ) => Task.FromResult<ImmutableArray<DateTimeOffset>>([]);

    public Task<CalendarAnswer<Entry>> BookAsync(Pair pair, Series series, CancellationToken ct) =>
        // What stands in the calendars already is never refused.
        CallAsync(() => Book(series), mayBeRefused: !booked.ContainsKey(series.Number));

    public Task<CalendarAnswer<Nothing>> MoveAsync(Pair pair, Session session, CancellationToken ct) =>
        CallAsync(
            () =>
            {
                if (Entries.TryGetValue(session.Entry!, out var known) && known.StartsAt != session.StartsAt)
                {
                    Entries[session.Entry!] = known with { StartsAt = session.StartsAt, IsDeclined = false };
                }

                return new Nothing();
            },
            mayBeHeld: true
        );

    public Task<CalendarAnswer<Nothing>> CancelAsync(Pair pair, string entry, CancellationToken ct) =>
        CallAsync(() =>
        {
            foreach (
                var id in Entries
                    .Keys.Where(id => id == entry || id.StartsWith(entry + "/", StringComparison.Ordinal))
                    .ToList()
            )
            {
                Entries.Remove(id);
            }

            return new Nothing();
        });

    public Task SignOutAsync(PersonId person, CancellationToken ct) => Task.CompletedTask;

    public Task<CalendarAnswer<ImmutableArray<Occurrence>>> LookAsync(Pair pair, CancellationToken ct) =>
        CallAsync<ImmutableArray<Occurrence>>(() => [.. Entries.Values]);

    private Entry Book(Series series)
    {
        if (booked.TryGetValue(series.Number, out var known))
        {
            return known;
        }

        var id = $"{series.Number}";
        ImmutableArray<Occurrence> occurrences =
        [
            .. series.Starts.Select(
                (start, n) => new Occurrence(series.Kind == SeriesKind.LookBack ? id : $"{id}/{n + 1}", start, start)
            ),
        ];
        foreach (var one in occurrences)
        {
            Entries.Add(one.Id, one);
        }

        return booked[series.Number] = new Entry(id, null, occurrences);
    }

    private Task<CalendarAnswer<T>> CallAsync<T>(Func<T> effect, bool mayBeRefused = true, bool mayBeHeld = false)
    {
        var what = fate() switch
        {
            CallFate.Refused when !mayBeRefused => CallFate.Done,
            CallFate.Held when !mayBeHeld => CallFate.Done,
            var drawn => drawn,
        };
        Calls[what] = Calls.GetValueOrDefault(what) + 1;
        if (what is CallFate.Done or CallFate.DiesAfter or CallFate.LaterThoughDone)
        {
            var done = effect();
            return what switch
            {
                CallFate.Done => Task.FromResult<CalendarAnswer<T>>(new CalendarAnswer<T>.Done(done)),
                CallFate.DiesAfter => throw new DiedException(),
                _ => Later<T>(),
            };
        }

        if (what == CallFate.Held)
        {
            Held.Enqueue(() => effect());
            throw new HeldException();
        }

        return what switch
        {
            CallFate.DiesBefore => throw new DiedException(),
            CallFate.Later => Later<T>(),
            _ => Task.FromResult<CalendarAnswer<T>>(new CalendarAnswer<T>.Refused(NoCalendar.NotAllowed)),
        };
    }

    private static Task<CalendarAnswer<T>> Later<T>() =>
        Task.FromResult<CalendarAnswer<T>>(new CalendarAnswer<T>.Later(TimeSpan.FromSeconds(30)));
}
