using System.Collections.Immutable;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendar;

/// <summary>What became in Outlook of the sessions that were booked; one request for each series with a session ahead.</summary>
internal static class Looking
{
    /// <summary>All sessions of the pair that may still change, as the calendar has them.</summary>
    public static async Task<CalendarAnswer<ImmutableArray<Occurrence>>> LookAsync(
        this GraphServiceClient graph,
        Pair pair,
        CancellationToken ct
    )
    {
        var seen = ImmutableArray.CreateBuilder<Occurrence>();
        foreach (var series in pair.Series)
        {
            if (series.IsBookedLookBack && !(series.Starts[0] <= pair.Calendar.SeenAt))
            {
                var found = await HeldOrNoneAsync(graph, pair, series.Entry!, series, ct);
                seen.AddRange(found.Select(one => one.For(series.Starts[0], series.Entry)));
                continue;
            }

            var open = pair.Sessions.Where(session => series.Has(session) && IsOpen(pair, session)).ToList();
            if (series.Entry is not { } entry || open.Count == 0)
            {
                continue;
            }

            var held = Held.Match(await HeldOrNoneAsync(graph, pair, entry, series, ct), series.Starts);
            seen.AddRange(
                from session in open
                let start = series.BookedFor(session)
                where held.ContainsKey(start)
                select held[start].For(start, session.Entry)
            );
        }

        return new CalendarAnswer<ImmutableArray<Occurrence>>.Done(seen.ToImmutable());
    }

    private static bool IsOpen(Pair pair, Session session) =>
        session is { State: SessionState.Planned, Entry: not null } && !(session.EndsAt <= pair.Calendar.SeenAt);

    private static async Task<IReadOnlyList<Held>> HeldOrNoneAsync(
        GraphServiceClient graph,
        Pair pair,
        string entry,
        Series series,
        CancellationToken ct
    )
    {
        try
        {
            return await graph.HeldAsync(pair, entry, series, ct);
        }
        catch (ODataError refusal) when (refusal.Is(GraphTrouble.Gone))
        {
            return [];
        }
    }
}
