using System.Collections.Immutable;
using RMBot.Calendar;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>Whatever Graph answers, the pair goes on: later, or without calendars, with the reason.</summary>
public sealed class TroubleTests : CalendarTest
{
    [Fact]
    public async Task Who_has_not_signed_in_is_asked_to()
    {
        Access.IsSignedOut = true;

        Assert.IsType<Offering.SignIn>(await Calendar.OfferAsync(PairOf(), Now, Ct));
        Assert.Empty(Graph.Requests);
    }

    [Fact]
    public async Task A_permission_that_was_refused_leads_to_usual_times()
    {
        Access.Scopes = [GraphScope.UserRead];

        Assert.Equal(NoCalendar.NotAllowed, await WhyUsualAsync());
    }

    [Theory]
    [InlineData(Mailbox.OnPremises)]
    [InlineData(Mailbox.None)]
    public async Task An_executive_without_a_mailbox_in_the_cloud_gets_usual_times(Mailbox mailbox)
    {
        Patti.Mailbox = mailbox;

        Assert.Equal(NoCalendar.NoMailbox, await WhyUsualAsync());
    }

    [Theory]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(500)]
    [InlineData(429)]
    public async Task Calendars_that_are_down_lead_to_usual_times(int status)
    {
        using var down = Graph.Faults.While(_ => true, Fault.Refused(status, "serviceNotAvailable"));

        Assert.Equal(NoCalendar.Down, await WhyUsualAsync());
    }

    [Fact]
    public async Task Calendars_that_say_nothing_for_six_seconds_are_slow()
    {
        Time.IsHurried = true;
        Graph.Faults.Hold(_ => true);

        Assert.IsType<Offering.Slow>(await Calendar.OfferAsync(PairOf(), Now, Ct));
    }

    [Fact]
    public async Task A_token_that_does_not_come_for_six_seconds_is_slow()
    {
        (Time.IsHurried, Access.IsSilent) = (true, true);

        Assert.IsType<Offering.Slow>(await Calendar.OfferAsync(PairOf(), Now, Ct));
    }

    [Fact]
    public async Task A_short_wait_that_Graph_asks_for_is_waited_to_the_fraction_of_a_second()
    {
        Graph.Faults.Next(_ => true, Fault.Throttled(0.35), times: 2);

        await BookedAsync();

        Assert.Equal([TimeSpan.FromSeconds(0.35), TimeSpan.FromSeconds(0.35)], Time.Waits);
        Assert.Equal(Tuesdays(), StartsIn(Alex));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_long_wait_that_Graph_asks_for_is_left_to_the_next_errand(int status)
    {
        Graph.Faults.Next(_ => true, Fault.Refused(status, "ApplicationThrottled", 150.5));
        var asked = Asked();

        var answer = await Calendar.BookAsync(asked, asked.Series[0], Ct);

        Assert.Equal(TimeSpan.FromSeconds(150.5), Assert.IsType<CalendarAnswer<Entry>.Later>(answer).After);
        Assert.Empty(Time.Waits);
    }

    [Fact]
    public async Task A_request_that_is_not_answered_in_half_a_minute_is_tried_later()
    {
        var booked = await BookedAsync();
        Time.IsHurried = true;
        Graph.Faults.Hold(_ => true);

        Assert.IsType<CalendarAnswer<ImmutableArray<Occurrence>>.Later>(await Calendar.LookAsync(booked, Ct));
    }

    [Fact]
    public async Task A_token_that_Graph_takes_no_longer_is_replaced_once()
    {
        Access.Stale = "gone";

        await BookedAsync();

        Assert.Equal(Tuesdays(), StartsIn(Alex));
    }

    [Fact]
    public async Task A_token_that_is_never_taken_counts_as_not_signed_in()
    {
        using var refused = Graph.Faults.While(_ => true, Fault.Refused(401, "InvalidAuthenticationToken"));
        var asked = Asked();

        var answer = await Calendar.BookAsync(asked, asked.Series[0], Ct);

        Assert.Equal(NoCalendar.NotSignedIn, Assert.IsType<CalendarAnswer<Entry>.Refused>(answer).Why);
    }

    [Fact]
    public async Task A_move_whose_meeting_is_gone_is_refused()
    {
        var booked = await BookedAsync();
        Graph.Outlook(Patti).Delete(booked.Sessions[1].Entry!);

        var pair = await RunAsync(booked.Move(2, First.AddDays(15), Now));

        Assert.Contains(pair.Prompts, prompt => prompt.Kind == PromptKind.NotChanged);
    }

    [Fact]
    public async Task A_look_that_is_refused_waits_for_the_next_one()
    {
        var booked = await BookedAsync();
        Access.IsSignedOut = true;
        Time.Now = First.AddDays(-4);

        Assert.IsType<Errand.Look>(booked.NextErrand(Now));
        var pair = await LookAsync(booked);

        Assert.Null(pair.NextErrand(Now));
        Assert.Equal(booked.Sessions, pair.Sessions);
    }

    [Fact]
    public async Task One_mailbox_is_never_asked_more_than_four_things_at_once_and_others_do_not_wait_for_it()
    {
        var booked = await BookedAsync();
        var others = await RunAsync(PairOf(Alex, Patti).Book(Tuesdays(), Minutes, Now, SeriesState.Asked));
        var held = Enumerable
            .Range(0, 4)
            .Select(_ => Graph.Faults.Hold(request => request.PersonId == Patti.Id))
            .ToArray();
        var looks = Enumerable.Range(0, 4).Select(_ => Calendar.LookAsync(booked, Ct)).ToList();
        await Task.WhenAll(held.Select(one => one.Arrived));
        looks.AddRange(Enumerable.Range(0, 8).Select(_ => Calendar.LookAsync(booked, Ct)));

        for (var other = 0; other < 5; other++)
        {
            Assert.IsType<CalendarAnswer<ImmutableArray<Occurrence>>.Done>(await Calendar.LookAsync(others, Ct));
        }

        Assert.Equal(4, Graph.Requests.Count(request => request.PersonId == Patti.Id) - 2);
        Graph.Faults.Clear();
        Assert.All(
            await Task.WhenAll(looks),
            answer => Assert.IsType<CalendarAnswer<ImmutableArray<Occurrence>>.Done>(answer)
        );
        Assert.Empty(Time.Waits);
    }

    [Fact]
    public async Task A_next_page_elsewhere_never_gets_the_token()
    {
        using var line = new GraphLine(new CalendarOptions { GraphAddress = Graph.BaseUrl }, Time);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            line.For("token")
                .Me.Events.WithUrl("https://elsewhere.example/v1.0/me/events")
                .GetAsync(cancellationToken: Ct)
        );
    }

    private async Task<NoCalendar> WhyUsualAsync()
    {
        var offering = Assert.IsType<Offering.Usual>(await Calendar.OfferAsync(PairOf(), Now, Ct));
        Assert.NotEmpty(offering.Offers);
        return offering.Why;
    }
}
