using System.Collections.Immutable;
using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.Sessions;

/// <summary>The days of a series: the same weekday and local time through the term, whatever the clocks do.</summary>
public static class Rhythm
{
    /// <param name="first">The first session's day.</param>
    /// <param name="zone">The zone in which the time of day stays the same.</param>
    public static ImmutableArray<DateTimeOffset> Series(
        DateOnly first,
        TimeOnly time,
        Cadence cadence,
        DateOnly endsOn,
        string zone
    )
    {
        var days = cadence switch
        {
            Cadence.EveryTwoWeeks => 14,
            Cadence.Monthly => 28,
        };
        var starts = ImmutableArray.CreateBuilder<DateTimeOffset>();
        for (var day = first; day < endsOn; day = day.AddDays(days))
        {
            starts.Add(LocalTime.At(day, time, zone));
        }

        return starts.ToImmutable();
    }
}

/// <summary>A series that can be booked.</summary>
/// <param name="Starts">At least one.</param>
/// <param name="Id">Names the offer; the same offer booked twice is booked once.</param>
public sealed record Offer(string Id, ImmutableArray<DateTimeOffset> Starts, int Minutes);

/// <summary>The calendars of the two.</summary>
public interface ICalendar
{
    /// <summary>Up to three series that suit both.</summary>
    Task<ImmutableArray<Offer>> OfferAsync(Pair pair, DateTimeOffset now, CancellationToken ct);

    /// <summary>Puts a series into both calendars, once however often it is asked.</summary>
    Task BookAsync(Pair pair, Offer offer, CancellationToken ct);

    Task MoveAsync(Pair pair, Session session, DateTimeOffset to, CancellationToken ct);

    Task CancelAsync(Pair pair, Session session, CancellationToken ct);
}
