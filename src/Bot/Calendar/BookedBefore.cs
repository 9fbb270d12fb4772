using System.Globalization;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using RMBot.Calendars;

namespace RMBot.Calendar;

/// <summary>
/// Finds the event whose booking Graph refuses as a duplicate. Most refusals name it; else it is looked for where the series
/// puts its first meetings, by ids alone.
/// </summary>
internal static class BookedBefore
{
    private const string NamedAs = "@event.existingEventId";
    private const int PlacesToLook = 3;
    private const int MostAtOnePlace = 20;

    /// <summary>Null when it is not found, or is not there any more.</summary>
    public static async Task<string?> FindAsync(
        this GraphServiceClient graph,
        ODataError refusal,
        string transaction,
        Pattern pattern,
        int minutes,
        CancellationToken ct
    )
    {
        if (
            refusal.Error?.AdditionalData.TryGetValue(NamedAs, out var named) == true
            && named is string { Length: > 0 } id
        )
        {
            return id;
        }

        var places = pattern.Starts.Take(PlacesToLook).Concat(pattern.Regular.Take(PlacesToLook)).Distinct();
        var asked = new HashSet<string>();
        foreach (var place in places)
        {
            foreach (var candidate in await IdsAtAsync(graph, place, minutes, ct))
            {
                if (asked.Add(candidate) && await TransactionOfAsync(graph, candidate, ct) == transaction)
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static async Task<IEnumerable<string>> IdsAtAsync(
        GraphServiceClient graph,
        DateTimeOffset start,
        int minutes,
        CancellationToken ct
    )
    {
        var page = await graph.Me.CalendarView.GetAsync(
            request =>
            {
                request.QueryParameters.StartDateTime = Text(start);
                request.QueryParameters.EndDateTime = Text(start.AddMinutes(minutes));
                request.QueryParameters.Select = ["id", "seriesMasterId"];
                request.QueryParameters.Top = MostAtOnePlace;
            },
            ct
        );
        return (page?.Value ?? []).Select(one => one.SeriesMasterId ?? one.Id).OfType<string>();
    }

    private static async Task<string?> TransactionOfAsync(GraphServiceClient graph, string id, CancellationToken ct)
    {
        var found = await graph
            .Me.Events[id]
            .GetAsync(request => request.QueryParameters.Select = ["id", "transactionId"], ct);
        return found?.TransactionId;
    }

    private static string Text(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
