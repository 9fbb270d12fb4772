using System.Collections.Immutable;
using Microsoft.Graph.Models;
using RMBot.Calendars;

namespace RMBot.Calendar;

/// <summary>One meeting of ours as Graph holds it: when, and what the invited answered. Nothing else of it is asked for.</summary>
/// <param name="Regular">Where its series puts it.</param>
internal sealed record Held(string Id, DateTimeOffset Regular, DateTimeOffset StartsAt, bool IsDeclined)
{
    public static readonly string[] Read = ["id", "start", "end", "originalStart", "isCancelled", "attendees"];

    /// <summary>Far more than a session is away from its regular time, far less than from one session to the next.</summary>
    private static readonly TimeSpan Away = TimeSpan.FromDays(7);

    /// <summary>Null for one that is cancelled or that tells no time.</summary>
    public static Held? Of(Event meeting, string? mentor) =>
        meeting is { Id: { } id, IsCancelled: not true } && meeting.Start.ToMoment() is { } start
            ? new Held(id, meeting.OriginalStart?.ToUniversalTime() ?? start, start, IsDeclinedBy(meeting, mentor))
            : null;

    /// <summary>
    /// Which of them was booked for which start. Not told by id, which changes when an occurrence is first moved, nor by
    /// where it is now, but by where the series puts it: a start has one regular time within a week, and no other.
    /// </summary>
    public static ImmutableDictionary<DateTimeOffset, Held> Match(
        IReadOnlyCollection<Held> all,
        IEnumerable<DateTimeOffset> starts
    ) =>
        starts
            .Select(start => (Start: start, Nearest: all.MinBy(one => (one.Regular - start).Duration())))
            .Where(found => found.Nearest is { } one && (one.Regular - found.Start).Duration() < Away)
            .ToImmutableDictionary(found => found.Start, found => found.Nearest!);

    public Occurrence For(DateTimeOffset start, string? knownAs = null) =>
        new(knownAs ?? Id, start, StartsAt, IsDeclined);

    /// <summary>The one invited is the mentor, by whatever address; among several it is the one of that address.</summary>
    private static bool IsDeclinedBy(Event meeting, string? mentor) =>
        (
            meeting.Attendees is [var only]
                ? only
                : meeting.Attendees?.Find(one =>
                    string.Equals(one.EmailAddress?.Address, mentor, StringComparison.OrdinalIgnoreCase)
                )
        )
            is { Status.Response: ResponseType.Declined };
}
