using Microsoft.Graph;
using Microsoft.Graph.Me.Events.Item.Cancel;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendar;

/// <summary>Moves and cancels one meeting. Only its times are ever sent: the body holds the way into the Teams meeting.</summary>
internal static class Changing
{
    public static async Task<CalendarAnswer<Nothing>> MoveAsync(
        this GraphServiceClient graph,
        Pair pair,
        Session session,
        CancellationToken ct
    )
    {
        var zone = GraphTime.Windows(pair.Executive.TimeZone);
        try
        {
            await graph.MoveAsync(session.Entry!, session.StartsAt, session.Minutes, zone, ct);
            return new CalendarAnswer<Nothing>.Done(default);
        }
        catch (ODataError refusal) when (refusal.Is(GraphTrouble.Gone))
        {
            if (await FindAgainAsync(graph, pair, session, ct) is not { } there)
            {
                return new CalendarAnswer<Nothing>.Refused(NoCalendar.NotPossible);
            }

            await graph.MoveAsync(there, session.StartsAt, session.Minutes, zone, ct);
            return new CalendarAnswer<Nothing>.Done(default);
        }
    }

    /// <returns>Its id, which may be another once it differs from its series.</returns>
    public static async Task<string> MoveAsync(
        this GraphServiceClient graph,
        string id,
        DateTimeOffset start,
        int minutes,
        string zone,
        CancellationToken ct
    )
    {
        var times = new Event { Start = start.ToGraph(zone), End = start.AddMinutes(minutes).ToGraph(zone) };
        var moved = await graph.Me.Events[id].PatchAsync(times, cancellationToken: ct);
        return moved?.Id ?? id;
    }

    public static async Task<CalendarAnswer<Nothing>> CancelAsync(
        this GraphServiceClient graph,
        Pair pair,
        string entry,
        CancellationToken ct
    )
    {
        if (
            !await graph.CancelAsync(entry, ct)
            && pair.Sessions.FirstOrDefault(session => session.Entry == entry) is { } session
            && await FindAgainAsync(graph, pair, session, ct) is { } there
        )
        {
            await graph.CancelAsync(there, ct);
        }

        return new CalendarAnswer<Nothing>.Done(default);
    }

    /// <summary>Cancelled rather than deleted: so the mentor hears of it too, whoever's calendar it is.</summary>
    /// <returns>False when it was not there.</returns>
    public static async Task<bool> CancelAsync(this GraphServiceClient graph, string id, CancellationToken ct)
    {
        try
        {
            await graph.Me.Events[id].Cancel.PostAsync(new CancelPostRequestBody(), cancellationToken: ct);
            return true;
        }
        catch (ODataError refusal) when (refusal.Is(GraphTrouble.Gone))
        {
            return false;
        }
    }

    private static async Task<string?> FindAgainAsync(
        GraphServiceClient graph,
        Pair pair,
        Session session,
        CancellationToken ct
    )
    {
        try
        {
            return (await Reading.FindAgainAsync(graph, pair, session, ct))?.Id;
        }
        catch (ODataError refusal) when (refusal.Is(GraphTrouble.Gone))
        {
            return null;
        }
    }
}
