using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.Sessions;

/// <summary>The days of a series: the same weekday and local time through the term, whatever the clocks do.</summary>
public static class Rhythm
{
    /// <summary>Days from one session to the next: whole weeks, so that the weekday stays.</summary>
    public static int Days(this Cadence cadence) =>
        cadence switch
        {
            Cadence.EveryTwoWeeks => 14,
            Cadence.Monthly => 28,
        };

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
        var starts = ImmutableArray.CreateBuilder<DateTimeOffset>();
        for (var day = first; day < endsOn; day = day.AddDays(cadence.Days()))
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
