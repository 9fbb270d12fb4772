using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Graph;

public sealed class GraphSimulatorTestsFaults : GraphSimulatorTest
{
    [Fact]
    public async Task A_throttled_request_is_told_when_to_come_again()
    {
        Simulator.Faults.Next(IsBooking, Fault.Throttled(1.5));
        var error = await Assert.ThrowsAsync<ODataError>(() => As(Patti).Me.Events.PostAsync(Coffee()));
        Assert.Equal((429, "ApplicationThrottled"), (error.ResponseStatusCode, error.Error!.Code));
        Assert.Equal(["1.5"], error.ResponseHeaders["Retry-After"]);
    }

    [Fact]
    public async Task After_a_fault_all_is_well_again()
    {
        var client = As(Patti);
        Simulator.Faults.Next(IsBooking, Fault.Unavailable());
        await RefusedAsync(() => client.Me.Events.PostAsync(Coffee()));
        Assert.NotNull(await client.Me.Events.PostAsync(Coffee()));
    }

    [Fact]
    public async Task Graph_can_be_down_until_it_is_not()
    {
        var client = As(Patti);
        using (Simulator.Faults.While(_ => true, Fault.TimedOut))
        {
            Assert.Equal(504, (await RefusedAsync(() => client.Me.GetAsync())).Status);
            Assert.Equal(504, (await RefusedAsync(() => client.Me.GetAsync())).Status);
        }

        Assert.NotNull(await client.Me.GetAsync());
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_connection_breaks_before_or_after_the_booking(bool after, int booked)
    {
        Simulator.Faults.Next(IsBooking, after ? Fault.LostAnswer : Fault.Reset);
        await Assert.ThrowsAsync<HttpRequestException>(() => As(Patti).Me.Events.PostAsync(Coffee()));
        Assert.Equal(booked, Simulator.Outlook(Patti).Between(Today, Today.AddDays(30)).Count);
    }

    [Fact]
    public async Task A_booking_can_be_made_although_the_answer_is_a_failure()
    {
        Simulator.Faults.Next(IsBooking, Fault.TimedOut with { AfterEffect = true });
        await RefusedAsync(() => As(Patti).Me.Events.PostAsync(Coffee()));
        Assert.Single(Simulator.Outlook(Patti).Between(Today, Today.AddDays(30)));
    }

    [Fact]
    public async Task A_slow_booking_is_made_when_it_is_let_go()
    {
        var held = Simulator.Faults.Hold(IsBooking);
        var booking = As(Patti).Me.Events.PostAsync(Coffee());
        await held.Arrived;
        Assert.Empty(Simulator.Outlook(Patti).Between(Today, Today.AddDays(30)));
        held.Release();
        Assert.NotNull(await booking);
    }

    [Fact]
    public async Task A_fifth_request_at_once_is_throttled_for_its_mailbox_only()
    {
        var (patti, alex) = (As(Patti), As(Alex));
        var held = Enumerable.Range(0, 4).Select(_ => Simulator.Faults.Hold(one => one.PersonId == Patti.Id)).ToArray();
        var bookings = held.Select(_ => patti.Me.Events.PostAsync(Coffee())).ToArray();
        await Task.WhenAll(held.Select(one => one.Arrived));
        var error = await Assert.ThrowsAsync<ODataError>(() => patti.Me.Events.PostAsync(Coffee()));
        Assert.NotNull(await alex.Me.MailboxSettings.GetAsync());
        Array.ForEach(held, one => one.Release());
        await Task.WhenAll(bookings);
        Assert.Equal((429, "ApplicationThrottled"), (error.ResponseStatusCode, error.Error!.Code));
        Assert.Equal(["0.35"], error.ResponseHeaders["Retry-After"]);
    }

    [Fact]
    public async Task Too_many_requests_in_ten_minutes_are_throttled_until_they_are_over()
    {
        Simulator.Habits.InTenMinutes = 2;
        var client = As(Patti);
        await client.Me.MailboxSettings.GetAsync();
        await client.Me.MailboxSettings.GetAsync();
        Assert.Equal(429, (await RefusedAsync(() => client.Me.MailboxSettings.GetAsync())).Status);
        Clock.Now += TimeSpan.FromMinutes(10);
        Assert.NotNull(await client.Me.MailboxSettings.GetAsync());
    }

    [Fact]
    public async Task Every_request_is_on_record()
    {
        await As(Patti).Me.Events.PostAsync(Coffee());
        var request = Assert.Single(Simulator.Requests);
        Assert.Equal(
            ("POST", "/v1.0/me/events", Patti.Id, Today),
            (request.Method, request.Path, request.PersonId, request.Time)
        );
        Assert.Contains("\"subject\":\"Session\"", request.Body, StringComparison.Ordinal);
    }

    private static bool IsBooking(GraphRequest request) => request.Is("POST", "/events");
}
