using System.Globalization;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators.Graph;
using RMBot.Status;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>Each permission that is refused takes away one thing, and nothing else.</summary>
public sealed class FewerPermissionsTests : CalendarTest
{
    [Fact]
    public async Task Two_permissions_are_enough_for_everything()
    {
        Access.Scopes = [GraphScope.CalendarsReadWrite, GraphScope.CalendarsReadShared];

        Assert.True((await FreeAsync()).SeesBoth);
        var pair = await RunAsync((await BookedAsync()).Move(2, First.AddDays(15), Now));
        pair = await RunAsync((await LookAsync(pair)).Cancel(5, Now));

        Assert.Equal(Planned(pair), StartsIn(Alex));
        Assert.All(Graph.Requests, request => Assert.StartsWith("/v1.0/me/", request.Path, StringComparison.Ordinal));
        Assert.DoesNotContain(Graph.Requests, request => request.Path.Contains("mailboxSettings", Ordinal));
    }

    [Fact]
    public async Task Without_the_calendars_others_share_times_are_free_for_the_executive_alone()
    {
        Access.Scopes = [GraphScope.CalendarsReadWrite];
        Graph.Outlook(Alex).AddWeekly(First.AddDays(-7), TimeSpan.FromHours(8), "Busy", 40);
        FillMornings(Patti);

        var free = await FreeAsync();

        Assert.False(free.SeesBoth);
        Assert.NotEmpty(free.Offers);
        Assert.All(
            free.Offers.SelectMany(offer => offer.Starts),
            start => Assert.True(Clock(start, "Europe/Berlin").Hour >= 12)
        );
    }

    [Fact]
    public async Task They_lie_within_the_mentors_usual_hours_where_Teams_says_they_are()
    {
        Access.Scopes = [GraphScope.CalendarsReadWrite];

        var starts = (await FreeAsync()).Offers.SelectMany(offer => offer.Starts);

        Assert.All(
            starts.Select(start => Clock(start, "Europe/London")),
            start => Assert.True(start.Hour >= 9 && start.AddMinutes(Minutes) <= start.Date.AddHours(17), $"{start}")
        );
    }

    [Fact]
    public async Task They_are_booked_all_the_same()
    {
        Access.Scopes = [GraphScope.CalendarsReadWrite];
        var offer = (await FreeAsync()).Offers[0];

        await BookedAsync(offer.Starts);

        Assert.Equal(offer.Starts, StartsIn(Patti));
        Assert.Equal(offer.Starts, StartsIn(Alex));
    }

    [Fact]
    public async Task Another_time_for_a_session_is_found_without_the_calendars_others_share()
    {
        var booked = await BookedAsync();
        Access.Scopes = [GraphScope.CalendarsReadWrite];

        Assert.NotEmpty(await Calendar.OtherTimesAsync(booked, booked.Sessions[1], Now, Ct));
        Assert.Equal(2, Graph.Requests.Count(request => request.Path.Contains("getSchedule", Ordinal)));
    }

    [Theory]
    [InlineData(Mailbox.OnPremises)]
    [InlineData(Mailbox.None)]
    public async Task A_mentor_without_a_calendar_in_the_cloud_is_found_times_in_the_same_way(Mailbox mailbox)
    {
        Alex.Mailbox = mailbox;

        var free = await FreeAsync();

        Assert.False(free.SeesBoth);
        Assert.NotEmpty(free.Offers);
    }

    [Fact]
    public async Task Who_keeps_no_working_hours_works_from_nine_to_five_where_Teams_says_they_are()
    {
        Alex.WorkingHours = Alex.WorkingHours with { Days = [] };

        var free = await FreeAsync();

        Assert.True(free.SeesBoth);
        Assert.All(
            free.Offers.SelectMany(offer => offer.Starts).Select(start => Clock(start, "Europe/London")),
            start => Assert.True(start.Hour >= 9 && start.AddMinutes(Minutes) <= start.Date.AddHours(17), $"{start}")
        );
    }

    [Fact]
    public async Task Without_writing_free_times_are_shown_and_the_executive_puts_them_in()
    {
        Access.Scopes = [GraphScope.CalendarsRead, GraphScope.CalendarsReadShared];
        var offer = (await FreeAsync()).Offers[0];

        var pair = await BookedAsync(offer.Starts);

        Assert.Equal(SeriesState.Unbooked, pair.Series[0].State);
        Assert.Equal(offer.Starts, pair.Sessions.Select(session => session.StartsAt));
        var prompt = Assert.Single(pair.Prompts, prompt => prompt.Kind == PromptKind.NotBooked);
        var card = NextStep.CardFor(pair, prompt, CultureInfo.GetCultureInfo("en"))!;
        Assert.Contains("teams.microsoft.com/l/meeting/new", card.ToJson().ToString(), StringComparison.Ordinal);
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private async Task<Offering.Free> FreeAsync() =>
        Assert.IsType<Offering.Free>(await Calendar.OfferAsync(PairOf(), Now, Ct));

    private void FillMornings(SimulatedPerson person)
    {
        for (var day = 0; day < 7; day++)
        {
            var morning = LocalTime.At(new DateOnly(2026, 3, 1).AddDays(day), new TimeOnly(8, 0), "Europe/Berlin");
            Graph.Outlook(person).AddWeekly(morning, TimeSpan.FromHours(4), "Busy", 40);
        }
    }

    private static DateTime Clock(DateTimeOffset moment, string zone) =>
        TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime;
}
