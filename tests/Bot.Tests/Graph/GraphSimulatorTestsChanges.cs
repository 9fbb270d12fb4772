using Microsoft.Graph;
using Microsoft.Graph.Me.Events.Item.Cancel;
using Microsoft.Graph.Models;

namespace RMBot.Bot.Tests.Graph;

public sealed class GraphSimulatorTestsChanges : GraphSimulatorTest
{
    [Fact]
    public async Task A_moved_occurrence_is_an_exception_that_remembers_its_day()
    {
        var (client, series, occurrences) = await SeriesAsync();
        await client.Me.Events[occurrences[1].Id].PatchAsync(To("2026-12-16"));
        var moved = (await OccurrencesAsync(client, series))[1];
        Assert.Equal(
            (EventType.Exception, "2026-12-16T09:00:00.0000000", new DateTimeOffset(2026, 12, 15, 9, 0, 0, default)),
            (moved.Type, moved.Start!.DateTime, moved.OriginalStart)
        );
    }

    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("2026-11-30")]
    [InlineData("2026-12-29")]
    [InlineData("2027-01-04")]
    public async Task An_occurrence_cannot_reach_the_day_of_its_neighbour(string day)
    {
        var (client, _, occurrences) = await SeriesAsync();
        var refusal = await RefusedAsync(() => client.Me.Events[occurrences[1].Id].PatchAsync(To(day)));
        Assert.Equal((400, "ErrorOccurrenceCrossingBoundary"), refusal);
    }

    [Fact]
    public async Task A_cancelled_occurrence_is_gone_for_the_organiser_and_shown_as_cancelled_to_the_invited()
    {
        var (client, series, occurrences) = await SeriesAsync();
        await client
            .Me.Events[occurrences[1].Id]
            .Cancel.PostAsync(new CancelPostRequestBody { Comment = "Another time." });
        Assert.Equal(5, (await OccurrencesAsync(client, series)).Count);
        var seen = Simulator.Outlook(Alex).Between(Today, Today.AddDays(90));
        Assert.Equal([false, true, false, false, false, false], seen.Select(one => one.IsCancelled));
    }

    [Fact]
    public async Task Only_the_organiser_can_cancel()
    {
        await As(Patti).Me.Events.PostAsync(Coffee());
        var copy = Assert.Single(Simulator.Outlook(Alex).Between(Today, Today.AddDays(30)));
        var refusal = await RefusedAsync(() =>
            As(Alex).Me.Events[copy.Id].Cancel.PostAsync(new CancelPostRequestBody { Comment = "No." })
        );
        Assert.Equal(400, refusal.Status);
    }

    [Fact]
    public async Task A_deleted_meeting_is_not_found_any_more()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee());
        await client.Me.Events[booked!.Id].DeleteAsync();
        var refusal = await RefusedAsync(() => client.Me.Events[booked.Id].GetAsync());
        Assert.Equal((404, "ErrorItemNotFound"), refusal);
    }

    [Fact]
    public async Task A_declined_occurrence_is_seen_by_the_organiser()
    {
        var (client, series, _) = await SeriesAsync();
        var outlook = Simulator.Outlook(Alex);
        outlook.Decline(outlook.Between(Today, Today.AddDays(90))[1].Id);
        var seen = await OccurrencesAsync(client, series, "attendees", "type");
        Assert.Equal(
            [ResponseType.None, ResponseType.Declined, ResponseType.None],
            seen.Take(3).Select(one => one.Attendees![0].Status!.Response)
        );
        Assert.Equal(5, outlook.Between(Today, Today.AddDays(90)).Count);
    }

    [Fact]
    public async Task An_accepted_session_takes_the_time_of_the_invited()
    {
        await As(Patti).Me.Events.PostAsync(Coffee());
        var outlook = Simulator.Outlook(Alex);
        outlook.Accept(Assert.Single(outlook.Between(Today, Today.AddDays(30))).Id);
        Assert.Equal("busy", Assert.Single(outlook.Between(Today, Today.AddDays(30))).ShowAs);
    }

    [Fact]
    public async Task Moving_a_session_asks_the_invited_again()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee());
        var outlook = Simulator.Outlook(Alex);
        outlook.Accept(Assert.Single(outlook.Between(Today, Today.AddDays(30))).Id);
        await client.Me.Events[booked!.Id].PatchAsync(To("2026-12-03"));
        Assert.Equal("notResponded", Assert.Single(outlook.Between(Today, Today.AddDays(30))).Response);
    }

    [Fact]
    public async Task Changing_the_body_of_an_online_meeting_is_told()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee());
        await client.Me.Events[booked!.Id].PatchAsync(new Event { Body = new ItemBody { Content = "New" } });
        Assert.Single(Simulator.Violations);
    }

    [Fact]
    public async Task Moving_an_online_meeting_is_nothing_to_tell()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee());
        await client.Me.Events[booked!.Id].PatchAsync(To("2026-12-03"));
        Assert.Empty(Simulator.Violations);
    }

    [Fact]
    public async Task Ending_a_series_earlier_keeps_what_was_moved_before()
    {
        var (client, series, occurrences) = await SeriesAsync();
        await client.Me.Events[occurrences[1].Id].PatchAsync(To("2026-12-16"));
        var shorter = Fortnightly(times: 3).Recurrence;
        await client.Me.Events[series].PatchAsync(new Event { Recurrence = shorter });
        var left = await OccurrencesAsync(client, series);
        Assert.Equal([EventType.Occurrence, EventType.Exception, EventType.Occurrence], left.Select(one => one.Type));
    }

    [Fact]
    public async Task Moving_a_series_forgets_what_was_moved_before()
    {
        var (client, series, occurrences) = await SeriesAsync();
        await client.Me.Events[occurrences[1].Id].PatchAsync(To("2026-12-16"));
        await client
            .Me.Events[series]
            .PatchAsync(new Event { Start = At("2026-12-01T14:00:00"), End = At("2026-12-01T14:30:00") });
        var moved = await OccurrencesAsync(client, series);
        Assert.All(
            moved,
            one => Assert.Equal((EventType.Occurrence, "13:00"), (one.Type, one.Start!.DateTime![11..16]))
        );
    }

    [Fact]
    public async Task A_transaction_id_is_for_ever()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee("first"));
        var refusal = await RefusedAsync(() =>
            client.Me.Events[booked!.Id].PatchAsync(new Event { TransactionId = "second" })
        );
        Assert.Equal(400, refusal.Status);
    }

    [Fact]
    public async Task A_session_moved_in_Outlook_is_seen_through_Graph()
    {
        var (client, series, occurrences) = await SeriesAsync();
        Simulator.Outlook(Patti).Move(occurrences[2].Id!, new DateTimeOffset(2026, 12, 30, 9, 0, 0, default));
        Assert.Equal("2026-12-30T09:00:00", (await OccurrencesAsync(client, series))[2].Start!.DateTime![..19]);
    }

    private static Event To(string day) => new() { Start = At($"{day}T10:00:00"), End = At($"{day}T10:30:00") };

    private async Task<(GraphServiceClient Client, string Series, List<Event> Occurrences)> SeriesAsync()
    {
        var client = As(Patti);
        var series = await client.Me.Events.PostAsync(Fortnightly());
        return (client, series!.Id!, await OccurrencesAsync(client, series.Id!));
    }
}
