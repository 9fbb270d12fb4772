using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>
/// The calendars of the two. Nothing is ever read of other meetings than when they are; a broken line is an exception only
/// where nobody can act on it, everything else is an answer.
/// </summary>
public interface ICalendar
{
    /// <summary>Up to three series that suit both.</summary>
    Task<Offering> OfferAsync(Pair pair, DateTimeOffset now, CancellationToken ct);

    /// <summary>The same for when nobody waits in a turn: it may take its time, and says when it did not succeed.</summary>
    Task<CalendarAnswer<Offering.Free>> FindAsync(Pair pair, DateTimeOffset now, CancellationToken ct);

    /// <summary>Up to three other times for one session, near the one it has.</summary>
    Task<ImmutableArray<DateTimeOffset>> OtherTimesAsync(
        Pair pair,
        Session session,
        DateTimeOffset now,
        CancellationToken ct
    );

    /// <summary>Puts a series into both calendars, once however often it is asked.</summary>
    Task<CalendarAnswer<Entry>> BookAsync(Pair pair, Series series, CancellationToken ct);

    /// <summary>Brings a session in the calendars to the time the pair has for it.</summary>
    Task<CalendarAnswer<Nothing>> MoveAsync(Pair pair, Session session, CancellationToken ct);

    /// <summary>Takes one meeting out of both calendars; one that is gone already is no trouble.</summary>
    Task<CalendarAnswer<Nothing>> CancelAsync(Pair pair, string entry, CancellationToken ct);

    /// <summary>From here on the coach can no longer see or change this person's calendar.</summary>
    Task SignOutAsync(PersonId person, CancellationToken ct);

    /// <summary>What the calendars now hold of all that was booked for the pair.</summary>
    Task<CalendarAnswer<ImmutableArray<Occurrence>>> LookAsync(Pair pair, CancellationToken ct);
}

/// <summary>What can be offered to book.</summary>
public abstract record Offering
{
    private Offering() { }

    public ImmutableArray<Offer> Offers { get; private init; } = [];

    /// <summary>Free times, to be booked for both; none when there is no time that suits both.</summary>
    public sealed record Free : Offering
    {
        public Free(ImmutableArray<Offer> offers) => Offers = offers;

        /// <summary>Free for both in the week before the last day, to look back together; null when there is none.</summary>
        public DateTimeOffset? LookBack { get; init; }

        /// <summary>False when the mentor's calendar cannot be seen: then it is the executive who is free, in the mentor's usual hours.</summary>
        public bool SeesBoth { get; init; } = true;
    }

    /// <summary>Usual times, of calendars that could not be seen: the two put them in themselves.</summary>
    public sealed record Usual : Offering
    {
        public Usual(ImmutableArray<Offer> offers, NoCalendar why) => (Offers, Why) = (offers, why);

        public NoCalendar Why { get; }
    }

    /// <summary>The calendars have not answered within a turn.</summary>
    public sealed record Slow : Offering;

    /// <summary>The executive has to let the coach see the calendars first.</summary>
    public sealed record SignIn : Offering;
}

/// <summary>Why the calendars cannot be used.</summary>
public enum NoCalendar
{
    /// <summary>None is connected here.</summary>
    NotConnected,

    /// <summary>The executive has not signed in, or signed out.</summary>
    NotSignedIn,

    /// <summary>A permission was refused.</summary>
    NotAllowed,

    /// <summary>No mailbox in Exchange Online.</summary>
    NoMailbox,

    /// <summary>It does not answer now.</summary>
    Down,

    /// <summary>What was asked for is not possible, such as a time on top of the neighbouring session.</summary>
    NotPossible,
}

/// <summary>What came of asking the calendars.</summary>
public abstract record CalendarAnswer<T>
{
    private CalendarAnswer() { }

    public sealed record Done(T Value) : CalendarAnswer<T>;

    /// <summary>Worth another try after a while.</summary>
    public sealed record Later(TimeSpan After) : CalendarAnswer<T>;

    /// <summary>Not worth another try.</summary>
    public sealed record Refused(NoCalendar Why) : CalendarAnswer<T>;
}

/// <summary>Done, with nothing to tell.</summary>
public readonly record struct Nothing;

/// <summary>A series as the calendars hold it.</summary>
/// <param name="Id">The calendar's own id.</param>
/// <param name="JoinUrl">Where to join online.</param>
/// <param name="Occurrences">One for each start that was booked.</param>
public sealed record Entry(string Id, string? JoinUrl, ImmutableArray<Occurrence> Occurrences) : Discreet;

/// <summary>One meeting of a series as the calendars hold it.</summary>
/// <param name="Booked">The start it was booked for, wherever it is now.</param>
/// <param name="IsDeclined">The mentor said no to it in their calendar.</param>
public sealed record Occurrence(string Id, DateTimeOffset Booked, DateTimeOffset StartsAt, bool IsDeclined = false)
    : Discreet;
