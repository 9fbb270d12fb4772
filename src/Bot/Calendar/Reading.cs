using System.Globalization;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendar;

/// <summary>
/// What the calendar holds of one booked series: asked of the series itself, so that no other meeting is ever listed.
/// </summary>
internal static class Reading
{
    private const int PageSize = 100;

    /// <summary>The first and the last session can be moved as far as this and are still seen.</summary>
    private static readonly TimeSpan Around = TimeSpan.FromDays(180);

    public static async Task<IReadOnlyList<Held>> HeldAsync(
        this GraphServiceClient graph,
        Pair pair,
        string entry,
        Series series,
        CancellationToken ct
    ) =>
        [
            .. (
                series.Starts.Length == 1
                    ? [await OneAsync(graph, entry, ct)]
                    : await InstancesAsync(graph, entry, series, ct)
            )
                .Select(one => Held.Of(one, pair.Mentor.Mail))
                .OfType<Held>(),
        ];

    /// <summary>The meeting that a session was booked as, when its id no longer leads there.</summary>
    public static async Task<Held?> FindAgainAsync(
        this GraphServiceClient graph,
        Pair pair,
        Session session,
        CancellationToken ct
    )
    {
        if (pair.Series.FirstOrDefault(one => one.Has(session)) is not { Entry: { } entry, Starts.Length: > 1 } series)
        {
            return null;
        }

        var booked = series.BookedFor(session);
        var all = await graph.HeldAsync(pair, entry, series, ct);
        return Held.Match(all, [booked]).GetValueOrDefault(booked);
    }

    private static async Task<Event> OneAsync(GraphServiceClient graph, string entry, CancellationToken ct) =>
        await graph.Me.Events[entry].GetAsync(request => request.QueryParameters.Select = Held.Read, ct)
        ?? throw new InvalidDataException("Graph answered without an event.");

    private static async Task<List<Event>> InstancesAsync(
        GraphServiceClient graph,
        string entry,
        Series series,
        CancellationToken ct
    )
    {
        var instances = graph.Me.Events[entry].Instances;
        var page = await instances.GetAsync(
            request =>
            {
                request.QueryParameters.StartDateTime = Text(series.Starts[0] - Around);
                request.QueryParameters.EndDateTime = Text(series.Starts[^1] + Around);
                request.QueryParameters.Select = Held.Read;
                request.QueryParameters.Top = PageSize;
            },
            ct
        );
        var all = page?.Value ?? [];
        while (page?.OdataNextLink is { } next)
        {
            page = await instances.WithUrl(next).GetAsync(cancellationToken: ct);
            all.AddRange(page?.Value ?? []);
        }

        return all;
    }

    private static string Text(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
