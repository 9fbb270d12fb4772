using Microsoft.Graph;
using Microsoft.Graph.Me.Calendar.GetSchedule;
using Microsoft.Graph.Models;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Graph;

public sealed class GraphSimulatorTestsSchedules : GraphSimulatorTest
{
    [Fact]
    public async Task Both_are_seen_with_when_they_are_busy()
    {
        Simulator.Outlook(Patti).Add(Today.AddHours(1), TimeSpan.FromMinutes(30), "Secret");
        Simulator.Outlook(Alex).Add(Today.AddHours(2), TimeSpan.FromHours(1), "Secret", "oof");
        var schedules = await AskAsync(As(Patti), [Patti.Mail, Alex.Mail]);
        Assert.Equal(["00200000", "00003300"], schedules.Select(one => one.AvailabilityView![..8]));
        var item = Assert.Single(schedules[1].ScheduleItems!);
        Assert.Equal(
            (FreeBusyStatus.Oof, "2026-11-23T10:00:00.0000000", "UTC"),
            (item.Status, item.Start!.DateTime, item.Start.TimeZone)
        );
    }

    [Fact]
    public async Task Both_are_seen_with_when_they_work()
    {
        var schedules = await AskAsync(As(Patti), [Patti.Mail, Alex.Mail]);
        var hours = schedules[1].WorkingHours!;
        Assert.Equal(
            ("GMT Standard Time", "08:00:00", "17:00:00", 5),
            (hours.TimeZone!.Name, hours.StartTime.ToString(), hours.EndTime.ToString(), hours.DaysOfWeek!.Count)
        );
    }

    [Fact]
    public async Task Working_hours_can_be_in_a_zone_without_a_name_that_means_anything()
    {
        Alex.WorkingHours = Alex.WorkingHours with { CustomBias = -90 };
        var zone = (await AskAsync(As(Patti), [Alex.Mail]))[0].WorkingHours!.TimeZone;
        Assert.Equal(-90, Assert.IsType<CustomTimeZone>(zone).Bias);
    }

    [Fact]
    public async Task The_subject_of_a_private_meeting_is_never_given()
    {
        Simulator.Outlook(Alex).Add(Today.AddHours(2), TimeSpan.FromHours(1), "Secret", isPrivate: true);
        var item = Assert.Single((await AskAsync(As(Patti), [Alex.Mail]))[0].ScheduleItems!);
        Assert.Equal((true, ""), (item.IsPrivate, item.Subject));
    }

    [Fact]
    public async Task An_unknown_address_is_told_beside_the_others()
    {
        var schedules = await AskAsync(As(Patti), ["nobody@example.com", Alex.Mail]);
        Assert.Equal("ErrorMailRecipientNotFound", schedules[0].Error!.ResponseCode);
        Assert.Null(schedules[1].Error);
    }

    [Fact]
    public async Task Times_are_given_in_the_zone_preferred()
    {
        Simulator.Outlook(Patti).Add(Today, TimeSpan.FromMinutes(30), "Secret");
        var schedules = await AskAsync(As(Patti), [Patti.Mail], zone: "Europe/Berlin");
        Assert.Equal("2026-11-23T09:00:00.0000000", schedules[0].ScheduleItems![0].Start!.DateTime);
    }

    [Fact]
    public async Task More_than_twenty_people_are_too_many()
    {
        var refusal = await RefusedAsync(() => AskAsync(As(Patti), [.. Enumerable.Repeat(Alex.Mail, 21)]));
        Assert.Equal(400, refusal.Status);
    }

    [Theory]
    [InlineData(61, true)]
    [InlineData(62, false)]
    public async Task Less_than_sixty_two_days_can_be_asked_for(int days, bool answered)
    {
        var asking = await Record.ExceptionAsync(() => AskAsync(As(Patti), [Alex.Mail], days));
        Assert.Equal(answered, asking is null);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(1441)]
    public async Task The_interval_has_its_limits(int minutes)
    {
        var refusal = await RefusedAsync(() => AskAsync(As(Patti), [Alex.Mail], interval: minutes));
        Assert.Equal(400, refusal.Status);
    }

    [Fact]
    public async Task Someone_elses_schedule_needs_a_permission_of_its_own()
    {
        var client = As(Patti, GraphScope.CalendarsReadWrite);
        Assert.Single(await AskAsync(client, [Patti.Mail]));
        Assert.Equal((403, "ErrorAccessDenied"), await RefusedAsync(() => AskAsync(client, [Alex.Mail])));
    }

    private static async Task<List<ScheduleInformation>> AskAsync(
        GraphServiceClient client,
        List<string> mails,
        int days = 7,
        int interval = 30,
        string? zone = null
    )
    {
        var answer = await client.Me.Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
            new GetSchedulePostRequestBody
            {
                Schedules = mails,
                StartTime = At("2026-11-23T08:00:00", "UTC"),
                EndTime = At(new DateTime(2026, 11, 23, 8, 0, 0).AddDays(days).ToString("s"), "UTC"),
                AvailabilityViewInterval = interval,
            },
            request =>
            {
                if (zone is not null)
                {
                    request.Headers.Add("Prefer", $"outlook.timezone=\"{zone}\"");
                }
            }
        );
        return answer!.Value!;
    }
}
