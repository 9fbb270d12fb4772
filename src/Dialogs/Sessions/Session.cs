using RMBot.Calendars;
using RMBot.Pairs;

namespace RMBot.Sessions;

public enum SessionState
{
    Planned,
    Cancelled,
}

/// <summary>A meeting of the pair in their calendars.</summary>
/// <param name="Number">The first is 1; stays the same when the session moves.</param>
/// <param name="Moved">How often it was moved.</param>
/// <param name="Question">What the executive wants to know this time (S45).</param>
/// <param name="WasAt">The time that the one who has yet to hear of a change knows.</param>
public sealed record Session(
    int Number,
    DateTimeOffset StartsAt,
    int Minutes,
    SessionState State = SessionState.Planned,
    int Moved = 0,
    string? Question = null,
    SessionCheck? ExecutiveCheck = null,
    SessionCheck? MentorCheck = null,
    DateTimeOffset? WasAt = null
) : Discreet
{
    /// <summary>The calendar's own id of it; null while it is in no calendar.</summary>
    public string? Entry { get; init; }

    /// <summary>Where the calendars are known to have it; null when nobody can say.</summary>
    public DateTimeOffset? InCalendarAt { get; init; }

    /// <summary>The mentor said no to it in their calendar.</summary>
    public bool IsDeclined { get; init; }

    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Minutes);

    public SessionCheck? this[Role role] => role == Role.Executive ? ExecutiveCheck : MentorCheck;

    /// <summary>Held when one of the two says so; both may be wrong together, but one is enough to go on.</summary>
    public bool WasHeld => ExecutiveCheck?.Held == true || MentorCheck?.Held == true;

    /// <summary>
    /// At another time, to which nobody has said no yet. Where a move is on its way to the calendars it may arrive, whatever
    /// they are known to hold.
    /// </summary>
    public Session At(DateTimeOffset start) =>
        start == StartsAt
            ? this
            : this with
            {
                StartsAt = start,
                IsDeclined = false,
                InCalendarAt = InCalendarAt == StartsAt ? InCalendarAt : null,
            };

    public Session With(Role role, SessionCheck check) =>
        role == Role.Executive ? this with { ExecutiveCheck = check } : this with { MentorCheck = check };
}

/// <summary>What one side says within thirty seconds after a session (coaching content 3.4).</summary>
/// <param name="Useful">1 to 5; null when it was not held.</param>
/// <param name="Free">How freely they could speak, 1 to 5; null when it was not held.</param>
/// <param name="Next">One thing to use or do differently (S48).</param>
public sealed record SessionCheck(bool Held, Answer<int>? Useful, Answer<int>? Free, Answer<string>? Next) : Discreet
{
    /// <summary>When it was said; null where that was not kept yet.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>
    /// The first ratings, without words, when these are newer ones: they may have been counted already, and what was counted
    /// once stays counted.
    /// </summary>
    public SessionCheck? First { get; init; }

    /// <summary>The same as what its author said before, or the newer word with the first ratings in memory.</summary>
    internal SessionCheck After(SessionCheck? before, DateTimeOffset now) =>
        before is null ? this with { At = now }
        : SaysTheSameAs(before) ? before
        : this with
        {
            At = now,
            First =
                before.First
                ?? (before is { Useful: null, Free: null } ? null : before with { Next = null, First = null }),
        };

    private bool SaysTheSameAs(SessionCheck other) =>
        Held == other.Held && IsSame(Useful, other.Useful) && IsSame(Free, other.Free) && IsSame(Next, other.Next);

    private static bool IsSame<T>(Answer<T>? one, Answer<T>? other)
        where T : notnull =>
        one is null || other is null
            ? one is null && other is null
            : one.Visibility == other.Visibility
                && one.TryRead(one.Author, out var first)
                && other.TryRead(one.Author, out var second)
                && first.Equals(second);
}
