using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Driver;

/// <summary>A calendar that offers one series a week ahead at ten, and holds what was put into it.</summary>
/// <param name="tokens">Who has signed in; null when nobody needs to.</param>
public sealed class TestCalendar(TestTokens? tokens = null) : ICalendar
{
    /// <summary>Whether the executive has to sign in first.</summary>
    public bool NeedsSignIn { get; set; }

    /// <summary>Free for both before the last day, to look back together.</summary>
    public DateTimeOffset? LookBack { get; set; }

    /// <summary>What the executive's calendar says when it is asked for times; null for a series that can be booked.</summary>
    public Offering? Says { get; set; }

    public Task<Offering> OfferAsync(Pair pair, DateTimeOffset now, CancellationToken ct)
    {
        var first = LocalTime.Day(now, pair.Executive.TimeZone).AddDays(7);
        var starts = Rhythm.Series(
            first,
            new TimeOnly(10, 0),
            Cadence.Monthly,
            pair.Charter!.EndsOn,
            pair.Executive.TimeZone
        );
        var free = new Offering.Free(starts.IsEmpty ? [] : [new Offer("tuesdays", starts, 60)]) { LookBack = LookBack };
        return Task.FromResult(
            NeedsSignIn && tokens?.SignedIn.Contains(pair.Executive.Id.Value) != true
                ? new Offering.SignIn()
                : Says ?? free
        );
    }

    public async Task<CalendarAnswer<Offering.Free>> FindAsync(Pair pair, DateTimeOffset now, CancellationToken ct)
    {
        Says = Says is Offering.Slow ? null : Says;
        return await OfferAsync(pair, now, ct) is Offering.Free free
            ? new CalendarAnswer<Offering.Free>.Done(free)
            : new CalendarAnswer<Offering.Free>.Refused(NoCalendar.NotSignedIn);
    }

    public async Task<ImmutableArray<DateTimeOffset>> OtherTimesAsync(
        Pair pair,
        Session session,
        DateTimeOffset now,
        CancellationToken ct
    ) => [.. (await OfferAsync(pair, now, ct)).Offers.Select(offer => offer.Starts[0])];

    /// <summary>What it was asked to do, in order.</summary>
    public List<string> Done { get; } = [];

    /// <summary>What stands in both calendars, by id.</summary>
    public Dictionary<string, Occurrence> Entries { get; } = [];

    public Task<CalendarAnswer<Entry>> BookAsync(Pair pair, Series series, CancellationToken ct)
    {
        Done.Add($"book {series.Number}");
        var id = $"{pair.Id.Value}/{series.Number}";
        ImmutableArray<Occurrence> booked =
        [
            .. series.Starts.Select(
                (start, index) =>
                    new Occurrence(series.Kind == SeriesKind.LookBack ? id : $"{id}/{index + 1}", start, start)
            ),
        ];
        foreach (var one in booked)
        {
            Entries[one.Id] = one;
        }

        return Answer(new Entry(id, "https://teams.example/join", booked));
    }

    public Task<CalendarAnswer<Nothing>> MoveAsync(Pair pair, Session session, CancellationToken ct)
    {
        Done.Add($"move {session.Number}");
        // Whoever is invited is asked anew.
        Entries[session.Entry!] = Entries[session.Entry!] with
        {
            StartsAt = session.StartsAt,
            IsDeclined = false,
        };
        return Answer(new Nothing());
    }

    public Task<CalendarAnswer<Nothing>> CancelAsync(Pair pair, string entry, CancellationToken ct)
    {
        Done.Add($"cancel {entry.Split('/')[^1]}");
        foreach (var one in Entries.Keys.Where(id => IsOf(id, entry)).ToList())
        {
            Entries.Remove(one);
        }

        return Answer(new Nothing());
    }

    public Task SignOutAsync(PersonId person, CancellationToken ct)
    {
        tokens?.SignedIn.Remove(person.Value);
        return Task.CompletedTask;
    }

    public Task<CalendarAnswer<ImmutableArray<Occurrence>>> LookAsync(Pair pair, CancellationToken ct) =>
        Answer<ImmutableArray<Occurrence>>([.. Entries.Values]);

    private static bool IsOf(string id, string entry) =>
        id == entry || id.StartsWith(entry + "/", StringComparison.Ordinal);

    private static Task<CalendarAnswer<T>> Answer<T>(T value) =>
        Task.FromResult<CalendarAnswer<T>>(new CalendarAnswer<T>.Done(value));
}
