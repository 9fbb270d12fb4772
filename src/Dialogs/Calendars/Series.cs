using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

public enum SeriesKind
{
    Sessions,

    /// <summary>The one meeting before the end in which the two look back together (S29, S60).</summary>
    LookBack,
}

public enum SeriesState
{
    /// <summary>Chosen by the executive, and on its way into the calendars.</summary>
    Asked,

    /// <summary>In both calendars.</summary>
    Booked,

    /// <summary>The coach cannot put it into the calendars; the two do.</summary>
    Unbooked,

    /// <summary>To be taken out of the calendars again.</summary>
    Releasing,
    Released,
}

/// <summary>What was booked in one go, as it was chosen; what became of each session the sessions tell.</summary>
/// <param name="Number">The first is 1.</param>
/// <param name="FirstSession">The number of the first of its sessions; 0 for a look back.</param>
public sealed record Series(
    int Number,
    SeriesKind Kind,
    int FirstSession,
    ImmutableArray<DateTimeOffset> Starts,
    int Minutes
) : Discreet
{
    public SeriesState State { get; init; }

    /// <summary>The calendar's own id of it; null while it is not in a calendar.</summary>
    public string? Entry { get; init; }

    /// <summary>To be taken out of the calendars as soon as it is in them.</summary>
    public bool IsUnwanted { get; init; }

    /// <summary>Where to join online.</summary>
    public string? JoinUrl { get; init; }

    /// <summary>A look back that stands in both calendars.</summary>
    public bool IsBookedLookBack => this is { Kind: SeriesKind.LookBack, State: SeriesState.Booked };

    public bool Has(Session session) =>
        Kind == SeriesKind.Sessions && session.Number >= FirstSession && session.Number < FirstSession + Starts.Length;

    /// <summary>The start a session of it was booked for, wherever it is now.</summary>
    public DateTimeOffset BookedFor(Session session) => Starts[session.Number - FirstSession];
}

/// <summary>How the line to the calendars stands.</summary>
/// <param name="Tries">Since the last one that went well.</param>
/// <param name="RetryAt">Not before then.</param>
/// <param name="SeenAt">When the calendars were last looked at.</param>
public sealed record CalendarLine(int Tries = 0, DateTimeOffset? RetryAt = null, DateTimeOffset? SeenAt = null);
