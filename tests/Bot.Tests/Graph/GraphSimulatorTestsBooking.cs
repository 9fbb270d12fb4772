using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace RMBot.Bot.Tests.Graph;

public sealed class GraphSimulatorTestsBooking : GraphSimulatorTest
{
    [Fact]
    public async Task A_booked_session_is_in_both_calendars()
    {
        await As(Patti).Me.Events.PostAsync(Coffee());
        var seen = Assert.Single(Simulator.Outlook(Alex).Between(Today, Today.AddDays(30)));
        Assert.Equal(
            ("Session", "notResponded", "tentative", false),
            (seen.Subject, seen.Response, seen.ShowAs, seen.IsOrganizer)
        );
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero), seen.Start);
    }

    [Fact]
    public async Task A_booked_session_has_a_link_to_join()
    {
        var booked = await As(Patti).Me.Events.PostAsync(Coffee());
        Assert.StartsWith("https://teams.microsoft.com/l/meetup-join/", booked!.OnlineMeeting!.JoinUrl);
    }

    [Fact]
    public async Task The_link_to_join_may_come_only_when_asked_again()
    {
        Simulator.Habits.JoinUrlComesLater = true;
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee());
        var again = await client.Me.Events[booked!.Id].GetAsync();
        Assert.Null(booked.OnlineMeeting?.JoinUrl);
        Assert.NotNull(again!.OnlineMeeting!.JoinUrl);
    }

    [Fact]
    public async Task Only_what_was_asked_for_is_given()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee());
        var read = await client
            .Me.Events[booked!.Id]
            .GetAsync(request => request.QueryParameters.Select = ["start", "isCancelled"]);
        Assert.Equal((null, null, null), (read!.Subject, read.Attendees, read.End));
        Assert.Equal(
            (booked.Id, "2026-12-01T09:00:00.0000000", "UTC", false),
            (read.Id, read.Start!.DateTime, read.Start.TimeZone, read.IsCancelled)
        );
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(409, false)]
    public async Task The_same_booking_twice_is_refused_in_the_ways_Graph_has(int status, bool namesExisting)
    {
        (Simulator.Habits.DuplicateStatus, Simulator.Habits.DuplicateNamesExisting) = (status, namesExisting);
        var client = As(Patti);
        var first = await client.Me.Events.PostAsync(Coffee("same"));
        var error = await Assert.ThrowsAsync<ODataError>(() => client.Me.Events.PostAsync(Coffee("same")));
        Assert.Equal((status, "ErrorDuplicateTransactionId"), (error.ResponseStatusCode, error.Error!.Code));
        var named = error.Error.AdditionalData.TryGetValue("@event.existingEventId", out var id) ? id : null;
        Assert.Equal(namesExisting ? first!.Id : null, named);
        Assert.Single(Simulator.Outlook(Patti).Between(Today, Today.AddDays(30)));
    }

    [Fact]
    public async Task A_series_keeps_its_time_of_day_when_clocks_change()
    {
        var client = As(Patti);
        var series = await client.Me.Events.PostAsync(Fortnightly("2027-03-16", times: 3));
        var occurrences = await OccurrencesAsync(client, series!.Id!);
        Assert.Equal(
            ["2027-03-16T09:00:00", "2027-03-30T08:00:00", "2027-04-13T08:00:00"],
            occurrences.Select(one => one.Start!.DateTime![..19])
        );
    }

    [Fact]
    public async Task Times_are_given_in_the_zone_preferred()
    {
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(Coffee());
        var read = await client
            .Me.Events[booked!.Id]
            .GetAsync(request => request.Headers.Add("Prefer", "outlook.timezone=\"Tokyo Standard Time\""));
        Assert.Equal(
            ("2026-12-01T18:00:00.0000000", "Tokyo Standard Time"),
            (read!.Start!.DateTime, read.Start.TimeZone)
        );
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("UTC")]
    [InlineData("Eastern Standard Time")]
    public async Task Windows_names_and_listed_IANA_names_are_zones(string zone)
    {
        var meeting = Coffee();
        (meeting.Start, meeting.End) = (At("2026-12-01T10:00:00", zone), At("2026-12-01T10:30:00", zone));
        Assert.NotNull(await As(Patti).Me.Events.PostAsync(meeting));
    }

    [Theory]
    [InlineData("Europe/Vienna")]
    [InlineData("Greenwich Mean Time")]
    [InlineData("")]
    public async Task Other_names_are_no_zones(string zone)
    {
        var meeting = Coffee();
        meeting.Start = At("2026-12-01T10:00:00", zone);
        var refusal = await RefusedAsync(() => As(Patti).Me.Events.PostAsync(meeting));
        Assert.Equal((400, "TimeZoneNotSupportedException"), refusal);
    }

    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("tomorrow")]
    [InlineData("2026-12-01T10:00:00+01:00")]
    [InlineData("2026-02-30T10:00:00")]
    public async Task A_wrong_time_is_refused(string time)
    {
        var meeting = Coffee();
        meeting.Start = At(time);
        var refusal = await RefusedAsync(() => As(Patti).Me.Events.PostAsync(meeting));
        Assert.Equal((400, "ErrorPropertyValidationFailure"), refusal);
    }

    [Fact]
    public async Task A_meeting_that_ends_before_it_begins_is_refused()
    {
        var meeting = Coffee();
        meeting.End = At("2026-12-01T09:30:00");
        var refusal = await RefusedAsync(() => As(Patti).Me.Events.PostAsync(meeting));
        Assert.Equal((400, "ErrorPropertyValidationFailure"), refusal);
    }

    [Fact]
    public async Task A_series_must_begin_on_the_day_of_its_first_session()
    {
        var series = Fortnightly();
        series.Recurrence!.Range!.StartDate = new(2026, 12, 2);
        var refusal = await RefusedAsync(() => As(Patti).Me.Events.PostAsync(series));
        Assert.Equal((400, "ErrorPropertyValidationFailure"), refusal);
    }

    [Fact]
    public async Task A_property_that_events_do_not_have_is_refused()
    {
        var meeting = Coffee();
        meeting.AdditionalData["mood"] = "good";
        var refusal = await RefusedAsync(() => As(Patti).Me.Events.PostAsync(meeting));
        Assert.Equal((400, "RequestBodyRead"), refusal);
    }

    [Fact]
    public async Task Monthly_on_the_second_Tuesday_is_understood()
    {
        var series = Fortnightly("2026-12-08", times: 3);
        series.Recurrence!.Pattern = new RecurrencePattern
        {
            Type = RecurrencePatternType.RelativeMonthly,
            Interval = 1,
            DaysOfWeek = [DayOfWeekObject.Tuesday],
            Index = WeekIndex.Second,
        };
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(series);
        var occurrences = await OccurrencesAsync(client, booked!.Id!);
        Assert.Equal(["2026-12-08", "2027-01-12", "2027-02-09"], occurrences.Select(one => one.Start!.DateTime![..10]));
    }

    [Fact]
    public async Task A_series_can_end_at_a_date()
    {
        var series = Fortnightly();
        series.Recurrence!.Range!.Type = RecurrenceRangeType.EndDate;
        series.Recurrence.Range.EndDate = new(2026, 12, 29);
        series.Recurrence.Range.NumberOfOccurrences = null;
        var client = As(Patti);
        var booked = await client.Me.Events.PostAsync(series);
        Assert.Equal(3, (await OccurrencesAsync(client, booked!.Id!)).Count);
    }
}
