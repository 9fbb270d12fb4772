using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Sessions;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>A series gets into both calendars, once, and exactly as it was chosen.</summary>
public sealed class BookingTests(ITestOutputHelper output) : CalendarTest
{
    [Fact]
    public async Task Both_find_every_session_in_their_calendars_at_its_time_across_the_change_of_clocks()
    {
        var pair = await BookedAsync();

        Assert.Equal(Tuesdays(), StartsIn(Patti));
        Assert.Equal(Tuesdays(), StartsIn(Alex));
        Assert.All(pair.Sessions, session => Assert.Equal(session.StartsAt, session.InCalendarAt));
    }

    [Fact]
    public async Task The_executive_organises_it_online_and_the_pair_knows_where_to_join()
    {
        var pair = await BookedAsync();

        Assert.All(ItemsOf(Patti), item => Assert.True(item.IsOrganizer));
        Assert.Equal(ItemsOf(Patti)[0].JoinUrl, pair.Series[0].JoinUrl);
    }

    [Fact]
    public async Task What_stands_in_the_calendars_tells_nothing_of_what_they_talk_about()
    {
        var pair = await BookedAsync();

        var booking = Graph.Requests.Single(request => request.Is("POST", "/me/events")).Body;
        Assert.Equal("Patti and Alex", ItemsOf(Alex)[0].Subject);
        Assert.DoesNotContain(pair.Asked.Topic, booking);
        Assert.DoesNotContain(pair.Charter!.Terms.Outcome, booking);
    }

    [Fact]
    public async Task A_regular_series_takes_two_requests()
    {
        await BookedAsync();

        Assert.Equal(2, Graph.Requests.Count);
    }

    [Fact]
    public async Task Sessions_that_are_not_at_the_regular_time_are_where_they_were_chosen_and_those_left_out_are_not_there()
    {
        var regular = Tuesdays();
        var chosen = regular.SetItem(1, regular[1].AddDays(2).AddHours(3)).RemoveAt(3);

        var pair = await BookedAsync(chosen);

        Assert.Equal(chosen, StartsIn(Patti));
        Assert.Equal(chosen, StartsIn(Alex));
        Assert.Equal(chosen, Planned(pair));
    }

    [Fact]
    public async Task One_session_alone_is_a_single_meeting()
    {
        var pair = await BookedAsync(Tuesdays(1));

        Assert.Equal("singleInstance", Assert.Single(ItemsOf(Patti)).Type);
        Assert.Equal(pair.Series[0].Entry, pair.Sessions[0].Entry);
    }

    [Fact]
    public async Task The_look_back_is_a_single_meeting_that_can_be_taken_out_again()
    {
        var pair = PairOf();
        var lookBack = new Series(1, SeriesKind.LookBack, 0, [First], Minutes);

        var answer = await Calendar.BookAsync(pair with { Series = [lookBack] }, lookBack, Ct);
        var entry = Assert.IsType<CalendarAnswer<Entry>.Done>(answer).Value;
        Assert.Equal([First], StartsIn(Alex));
        await Calendar.CancelAsync(pair, entry.Id, Ct);

        Assert.Empty(StartsIn(Alex));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(409, true)]
    [InlineData(400, false)]
    [InlineData(409, false)]
    public async Task Booked_again_after_a_crash_it_is_there_once(int status, bool namesExisting)
    {
        (Graph.Habits.DuplicateStatus, Graph.Habits.DuplicateNamesExisting) = (status, namesExisting);
        var asked = Asked();
        var lost = await RunAsync(asked);

        var pair = await RunAsync(asked);

        Assert.Equal(Tuesdays(), StartsIn(Patti));
        Assert.Equal(lost.Series[0], pair.Series[0]);
        Assert.Equal(lost.Sessions, pair.Sessions);
    }

    [Fact]
    public async Task A_booking_whose_answer_was_lost_is_found_again()
    {
        Graph.Faults.Next(request => request.Is("POST", "/me/events"), Fault.LostAnswer);

        var waiting = await RunAsync(Asked());
        Time.Now = waiting.Calendar.RetryAt!.Value;
        var pair = await RunAsync(waiting);

        Assert.Equal(SeriesState.Asked, waiting.Series[0].State);
        Assert.Equal(Tuesdays(), StartsIn(Alex));
        Assert.Equal(Tuesdays(), Planned(pair));
    }

    [Fact]
    public async Task A_join_link_that_comes_later_is_asked_for()
    {
        Graph.Habits.JoinUrlComesLater = true;

        var pair = await BookedAsync();

        Assert.NotNull(pair.Series[0].JoinUrl);
    }

    [Fact]
    public async Task A_series_that_was_taken_out_in_Outlook_before_the_coach_knew_it_is_there_counts_as_not_booked()
    {
        var asked = Asked();
        var lost = await RunAsync(asked);
        Graph.Outlook(Patti).Delete(lost.Series[0].Entry!);

        var pair = await RunAsync(asked);

        Assert.Equal(SeriesState.Unbooked, pair.Series[0].State);
    }

    [Theory]
    [InlineData(Cadence.EveryTwoWeeks)]
    [InlineData(Cadence.Monthly)]
    public async Task Half_a_year_of_two_busy_people_is_offered_in_no_more_than_four_requests_and_booked_as_offered(
        Cadence cadence
    )
    {
        Fill(Patti, seed: 1);
        Fill(Alex, seed: 2);
        var template = PairOf(cadence: cadence);

        var offers = Assert.IsType<Offering.Free>(await Calendar.OfferAsync(template, Now, Ct)).Offers;
        var asked = Graph.Requests.Count;
        var pair = await RunAsync(template.Book(offers[0].Starts, Minutes, Now, SeriesState.Asked));

        Assert.InRange(asked, 1, 4);
        Assert.Equal(offers[0].Starts, Planned(pair));
        Assert.All(offers[0].Starts, start => Assert.Contains(start, StartsIn(Alex)));
        output.WriteLine(
            $"{cadence}: {asked} requests to offer {offers.Length}, {Graph.Requests.Count - asked} to book {pair.Sessions.Length}"
        );
    }

    /// <summary>Forty half-hours a week, anywhere in the working day.</summary>
    private void Fill(SimulatedPerson person, int seed)
    {
        var random = new Random(seed);
        for (var week = 0; week < 27; week++)
        {
            for (var one = 0; one < 40; one++)
            {
                var start = First.AddDays(7 * week + random.Next(-1, 4)).AddMinutes(30 * random.Next(-3, 15));
                Graph.Outlook(person).Add(start, TimeSpan.FromMinutes(30), "Busy");
            }
        }
    }
}
