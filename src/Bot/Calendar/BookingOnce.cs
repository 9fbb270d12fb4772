using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using RMBot.Calendars;

namespace RMBot.Calendar;

/// <summary>Books an event, or finds the one that an earlier try booked.</summary>
internal static class BookingOnce
{
    /// <returns>Null when Graph says that it is there and it cannot be found.</returns>
    public static async Task<(string Id, string? JoinUrl)?> BookOnceAsync(
        this GraphServiceClient graph,
        Event draft,
        Pattern pattern,
        int minutes,
        CancellationToken ct
    )
    {
        string? id;
        try
        {
            var created = await graph.Me.Events.PostAsync(draft, cancellationToken: ct);
            if (created is { Id: { } booked, OnlineMeeting.JoinUrl: { } url })
            {
                return (booked, url);
            }

            id = created?.Id;
        }
        catch (ODataError refusal) when (refusal.Is(GraphTrouble.Duplicate))
        {
            id = await graph.FindAsync(refusal, draft.TransactionId!, pattern, minutes, ct);
        }

        return id is null ? null : (id, await JoinUrlAsync(graph, id, ct));
    }

    /// <summary>Teams' part may come some moments after the event's, and stays unknown where it has none.</summary>
    private static async Task<string?> JoinUrlAsync(GraphServiceClient graph, string id, CancellationToken ct)
    {
        try
        {
            var found = await graph
                .Me.Events[id]
                .GetAsync(request => request.QueryParameters.Select = ["id", "onlineMeeting"], ct);
            return found?.OnlineMeeting?.JoinUrl;
        }
        catch (ODataError refusal) when (refusal.Is(GraphTrouble.Gone))
        {
            return null;
        }
    }
}
