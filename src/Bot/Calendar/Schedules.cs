using System.Collections.Immutable;
using Microsoft.Graph;
using Microsoft.Graph.Me.Calendar.GetSchedule;
using Microsoft.Graph.Models.ODataErrors;
using RMBot.Calendars;
using Graph = Microsoft.Graph.Models;
using Hours = RMBot.Calendars.WorkingHours;

namespace RMBot.Calendar;

/// <summary>Whose time is looked at.</summary>
/// <param name="Zone">What is taken when the calendar names no zone; an IANA id.</param>
internal sealed record Looked(string Mail, string Zone);

/// <summary>When two people work and are not free. Of what they do then nothing is read: a digit for each quarter of an hour is enough.</summary>
internal static class Schedules
{
    /// <summary>Graph answers for less than 62 days at once.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromDays(61);

    private static readonly ImmutableArray<DayOfWeek> WorkingDays =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
    ];

    /// <summary>
    /// Null for somebody whose calendar cannot be seen: the other's too when those that others share may not be read, which
    /// is a permission of its own.
    /// </summary>
    public static async Task<(Availability? Own, Availability? Other)> OfAsync(
        this GraphServiceClient graph,
        Looked own,
        Looked other,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        try
        {
            var both = await SeeAsync(graph, [own, other], from, to, ct);
            return (both[0], both[1]);
        }
        catch (ODataError refusal) when (refusal.ResponseStatusCode == 403)
        {
            return ((await SeeAsync(graph, [own], from, to, ct))[0], null);
        }
    }

    /// <summary>What is taken of somebody whose calendar cannot be seen: usual hours where they are, and nothing in them.</summary>
    public static Availability Unseen(Looked who) => new(HoursOf(null, who.Zone), []);

    private static async Task<Availability?[]> SeeAsync(
        GraphServiceClient graph,
        Looked[] people,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        var windows = Windows(Begin(from), Begin(to)).ToArray();
        var seen = await Task.WhenAll(windows.Select(window => LookAsync(graph, people, window, ct)));
        return [.. people.Select(Of)];

        Availability? Of(Looked who)
        {
            var schedules = seen.Select(all => Find(all, who)).ToArray();
            return schedules.All(CanBeSeen)
                ? new Availability(
                    HoursOf(schedules[0]!.WorkingHours, who.Zone),
                    [
                        .. windows.SelectMany(
                            (window, n) => AvailabilityView.BusyIn(schedules[n]!.AvailabilityView!, window.From)
                        ),
                    ]
                )
                : null;
        }
    }

    private static async Task<List<Graph.ScheduleInformation>> LookAsync(
        GraphServiceClient graph,
        Looked[] people,
        (DateTimeOffset From, DateTimeOffset To) window,
        CancellationToken ct
    )
    {
        var question = new GetSchedulePostRequestBody
        {
            Schedules = [.. people.Select(who => who.Mail)],
            StartTime = window.From.ToGraph(),
            EndTime = window.To.ToGraph(),
            AvailabilityViewInterval = AvailabilityView.Minutes,
        };
        var answer = await graph.Me.Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
            question,
            cancellationToken: ct
        );
        return answer?.Value ?? [];
    }

    private static Graph.ScheduleInformation? Find(List<Graph.ScheduleInformation> all, Looked who) =>
        all.Find(one => string.Equals(one.ScheduleId, who.Mail, StringComparison.OrdinalIgnoreCase));

    private static bool CanBeSeen(Graph.ScheduleInformation? schedule) =>
        schedule is { Error: null, AvailabilityView.Length: > 0 };

    private static IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Windows(DateTimeOffset from, DateTimeOffset to)
    {
        for (var start = from; start < to; start += Most)
        {
            yield return (start, start + Most < to ? start + Most : to);
        }
    }

    private static Hours HoursOf(Graph.WorkingHours? hours, string zone) =>
        hours is { DaysOfWeek.Count: > 0, StartTime: { } from, EndTime: { } to }
            ? new Hours(
                [.. hours.DaysOfWeek.OfType<Graph.DayOfWeekObject>().Select(day => (DayOfWeek)(int)day)],
                new TimeOnly(from.Hour, from.Minute),
                new TimeOnly(to.Hour, to.Minute),
                hours.TimeZone is Graph.CustomTimeZone ? zone : GraphTime.Iana(hours.TimeZone?.Name) ?? zone
            )
            : new Hours(WorkingDays, new TimeOnly(9, 0), new TimeOnly(17, 0), zone);

    private static DateTimeOffset Begin(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
