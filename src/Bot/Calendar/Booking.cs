using System.Collections.Immutable;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using RMBot.Calendars;
using RMBot.Pairs;
using Series = RMBot.Calendars.Series;

namespace RMBot.Calendar;

/// <summary>
/// Books a series: one recurring event, then what deviates from it. Each step looks at what is there already, so that the
/// whole can be done again after a crash anywhere and ends the same.
/// </summary>
internal static class Booking
{
    public static async Task<CalendarAnswer<Entry>> BookAsync(
        this GraphServiceClient graph,
        Pair pair,
        Series series,
        string mentor,
        CalendarTexts t,
        CancellationToken ct
    )
    {
        if (
            MeetingDraft.PatternOf(pair, series) is not { } pattern
            || await graph.BookOnceAsync(MeetingDraft.Of(pair, series, pattern, mentor, t), pattern, series.Minutes, ct)
                is not { } booked
        )
        {
            return new CalendarAnswer<Entry>.Refused(NoCalendar.NotPossible);
        }

        try
        {
            var all = await graph.HeldAsync(pair, booked.Id, series, ct);
            var kept = Held.Match(all, series.Starts);
            foreach (var extra in all.Except(kept.Values))
            {
                await graph.CancelAsync(extra.Id, ct);
            }

            var zone = GraphTime.Windows(pattern.TimeZone);
            var occurrences = ImmutableArray.CreateBuilder<Occurrence>();
            foreach (var (start, one) in kept.OrderBy(found => found.Key))
            {
                occurrences.Add((await SettleAsync(graph, one, start, series.Minutes, zone, ct)).For(start));
            }

            return new CalendarAnswer<Entry>.Done(new Entry(booked.Id, booked.JoinUrl, occurrences.ToImmutable()));
        }
        catch (ODataError refusal) when (refusal.Is(GraphTrouble.Gone))
        {
            // Booked before, and taken out in Outlook since.
            return new CalendarAnswer<Entry>.Refused(NoCalendar.NotPossible);
        }
    }

    /// <summary>Brings one that is at its regular time to the time that was chosen for it; one that was moved since stays.</summary>
    private static async Task<Held> SettleAsync(
        GraphServiceClient graph,
        Held one,
        DateTimeOffset start,
        int minutes,
        string zone,
        CancellationToken ct
    )
    {
        if (one.StartsAt == start || one.StartsAt != one.Regular)
        {
            return one;
        }

        try
        {
            return one with { Id = await graph.MoveAsync(one.Id, start, minutes, zone, ct), StartsAt = start };
        }
        catch (ODataError refusal) when (refusal.Is(GraphTrouble.CrossesItsNeighbour))
        {
            return one;
        }
    }
}
