using Microsoft.Graph;
using Microsoft.Graph.Me.CalendarView.Delta;
using Microsoft.Graph.Models;

namespace RMBot.Bot.Tests.Graph;

public sealed class GraphSimulatorTestsViews : GraphSimulatorTest
{
    [Fact]
    public async Task A_long_view_comes_page_by_page()
    {
        for (var day = 0; day < 23; day++)
        {
            Simulator.Outlook(Patti).Add(Today.AddDays(day), TimeSpan.FromHours(1), "Secret");
        }

        var client = As(Patti);
        var starts = new List<string?>();
        var iterator = PageIterator<Event, EventCollectionResponse>.CreatePageIterator(
            client,
            (await ViewAsync(client))!,
            one =>
            {
                starts.Add(one.Start!.DateTime);
                return true;
            }
        );
        await iterator.IterateAsync();
        Assert.Equal(23, starts.Distinct().Count());
        Assert.Equal(3, Simulator.Requests.Count);
        Assert.All(Simulator.Requests, request => Assert.Equal(["start", "transactionId"], request.Selected));
    }

    [Fact]
    public async Task An_event_can_be_found_by_its_transaction_in_a_view()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee("mine"));
        var found = (await ViewAsync(client))!.Value!.Single(one => one.TransactionId == "mine");
        Assert.Equal(booked!.Id, found.Id);
    }

    [Fact]
    public async Task A_name_that_events_do_not_have_cannot_be_selected()
    {
        var refusal = await RefusedAsync(() =>
            As(Patti)
                .Me.CalendarView.GetAsync(request =>
                {
                    request.QueryParameters.StartDateTime = "2026-11-01T00:00:00Z";
                    request.QueryParameters.EndDateTime = "2026-12-01T00:00:00Z";
                    request.QueryParameters.Select = ["mood"];
                })
        );
        Assert.Equal((400, "RequestBroker--ParseUri"), refusal);
    }

    [Fact]
    public async Task A_view_needs_a_range()
    {
        var refusal = await RefusedAsync(() => As(Patti).Me.CalendarView.GetAsync());
        Assert.Equal((400, "ErrorInvalidParameter"), refusal);
    }

    [Fact]
    public async Task Events_cannot_be_filtered_by_transaction()
    {
        var refusal = await RefusedAsync(() =>
            As(Patti).Me.Events.GetAsync(request => request.QueryParameters.Filter = "transactionId eq 'mine'")
        );
        Assert.Equal(400, refusal.Status);
    }

    [Fact]
    public async Task Someone_elses_calendar_cannot_be_viewed()
    {
        var refusal = await RefusedAsync(() =>
            As(Patti)
                .Users[Alex.Mail]
                .CalendarView.GetAsync(request =>
                {
                    request.QueryParameters.StartDateTime = "2026-11-01T00:00:00Z";
                    request.QueryParameters.EndDateTime = "2026-12-01T00:00:00Z";
                })
        );
        Assert.Equal((403, "ErrorAccessDenied"), refusal);
    }

    [Fact]
    public async Task A_delta_gives_everything_once_and_then_only_what_changed()
    {
        var client = As(Patti);
        var series = await client.Me.Events.PostAsync(Fortnightly());
        var first = await AllPagesAsync(client);
        var occurrence = first.Events.First(one => one.Type == EventType.Occurrence);
        Simulator.Outlook(Patti).Move(occurrence.Id!, new DateTimeOffset(2026, 12, 2, 9, 0, 0, default));
        var next = await client.Me.CalendarView.Delta.WithUrl(first.Link).GetAsDeltaGetResponseAsync();
        Assert.Equal([series!.Id], first.Events.Where(one => one.Type == EventType.SeriesMaster).Select(one => one.Id));
        Assert.Equal(6, first.Events.Count(one => one.SeriesMasterId == series.Id));
        var changed = Assert.Single(next!.Value!);
        Assert.Equal((occurrence.Id, EventType.Exception), (changed.Id, changed.Type));
    }

    [Fact]
    public async Task A_delta_tells_what_was_deleted()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee());
        var first = await AllPagesAsync(client);
        Simulator.Outlook(Patti).Delete(booked!.Id!);
        var next = await client.Me.CalendarView.Delta.WithUrl(first.Link).GetAsDeltaGetResponseAsync();
        var gone = Assert.Single(next!.Value!);
        Assert.Equal((booked.Id, true), (gone.Id, gone.AdditionalData.ContainsKey("@removed")));
    }

    [Fact]
    public async Task A_delta_tells_what_was_moved_out_of_its_range()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee());
        var first = await AllPagesAsync(client);
        Simulator.Outlook(Patti).Move(booked!.Id!, Today.AddDays(300));
        var next = await client.Me.CalendarView.Delta.WithUrl(first.Link).GetAsDeltaGetResponseAsync();
        Assert.True(Assert.Single(next!.Value!).AdditionalData.ContainsKey("@removed"));
    }

    [Fact]
    public async Task An_expired_delta_must_begin_again()
    {
        var client = As(Patti);
        var first = await AllPagesAsync(client);
        Simulator.ExpireDeltaLinks();
        var refusal = await RefusedAsync(() =>
            client.Me.CalendarView.Delta.WithUrl(first.Link).GetAsDeltaGetResponseAsync()
        );
        Assert.Equal((410, "syncStateNotFound"), refusal);
    }

    [Fact]
    public async Task A_delta_cannot_be_told_what_to_select()
    {
        var refusal = await RefusedAsync(() =>
            As(Patti)
                .Me.CalendarView.Delta.GetAsDeltaGetResponseAsync(request =>
                {
                    request.QueryParameters.StartDateTime = "2026-11-01T00:00:00Z";
                    request.QueryParameters.EndDateTime = "2026-12-01T00:00:00Z";
                    request.QueryParameters.Select = ["start"];
                })
        );
        Assert.Equal((400, "ErrorInvalidUrlQuery"), refusal);
    }

    private static Task<EventCollectionResponse?> ViewAsync(GraphServiceClient client) =>
        client.Me.CalendarView.GetAsync(request =>
        {
            request.QueryParameters.StartDateTime = "2026-11-23T00:00:00Z";
            request.QueryParameters.EndDateTime = "2027-01-01T00:00:00Z";
            request.QueryParameters.Select = ["start", "transactionId"];
        });

    private static async Task<(List<Event> Events, string Link)> AllPagesAsync(GraphServiceClient client)
    {
        var page = await client.Me.CalendarView.Delta.GetAsDeltaGetResponseAsync(request =>
        {
            request.QueryParameters.StartDateTime = "2026-11-01T00:00:00Z";
            request.QueryParameters.EndDateTime = "2027-06-01T00:00:00Z";
            request.Headers.Add("Prefer", "odata.maxpagesize=3");
        });
        var events = new List<Event>(page!.Value!);
        while (page.OdataNextLink is { } next)
        {
            page = await client
                .Me.CalendarView.Delta.WithUrl(next)
                .GetAsDeltaGetResponseAsync(request => request.Headers.Add("Prefer", "odata.maxpagesize=3"));
            events.AddRange(page!.Value!);
        }

        return (events, page.OdataDeltaLink!);
    }
}
