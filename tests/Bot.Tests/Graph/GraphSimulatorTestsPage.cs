using Microsoft.Graph.Models;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Graph;

public sealed class GraphSimulatorTestsPage : GraphSimulatorTest
{
    [Fact]
    public async Task The_page_shows_everybody_in_their_own_time()
    {
        await As(Patti).Me.Events.PostAsync(Coffee());
        var page = await PageAsync("2026-12-01");
        Assert.Contains("<time>10:00–10:30</time> Session", page, StringComparison.Ordinal);
        Assert.Contains("<time>09:00–09:30</time> Session", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_leads_to_the_weeks_beside()
    {
        var page = await PageAsync("2026-12-02");
        Assert.Contains("?week=2026-11-23", page, StringComparison.Ordinal);
        Assert.Contains("?week=2026-12-07", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_leads_to_the_next_online_meeting_however_far_it_is()
    {
        await As(Patti).Me.Events.PostAsync(Coffee());
        Assert.Matches("""week=2026-12-0\d">Next online meeting""", await PageAsync("2026-01-01"));
    }

    [Fact]
    public async Task What_people_wrote_is_text_on_the_page()
    {
        Simulator.Outlook(Patti).Add(Today, TimeSpan.FromHours(1), "<script>alert(1)</script>");
        Assert.DoesNotContain("<script>", await PageAsync("2026-11-23"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_is_the_same_every_time_and_busy()
    {
        await using var one = await GraphSimulator.StartAsync(Clock);
        await using var other = await GraphSimulator.StartAsync(Clock);
        Seed(one, new DateOnly(2026, 11, 23));
        Seed(other, new DateOnly(2026, 11, 23));
        Assert.Equal(Weeks(one), Weeks(other));
        Assert.All(Weeks(one), week => Assert.InRange(week, 14, 26));
    }

    [Fact]
    public async Task Later_the_demo_goes_on_where_it_ended_and_leaves_the_rest_as_it_was()
    {
        await using var demo = await GraphSimulator.StartAsync(Clock);
        Seed(demo, new DateOnly(2026, 11, 23));
        var before = Weeks(demo);

        Seed(demo, new DateOnly(2026, 11, 23).AddDays(7 * 30));

        Assert.Equal(before, Weeks(demo));
        Assert.All(Weeks(demo, from: DemoCalendars.Weeks), week => Assert.InRange(week, 14, 26));
    }

    [Fact]
    public async Task What_was_booked_is_still_there_after_a_restart()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");
        try
        {
            await using (var before = await GraphSimulator.StartAsync(Clock, file))
            {
                var outlook = before.Outlook(before.Add("Lynne Robbins"));
                var weekly = outlook.AddWeekly(Today, TimeSpan.FromHours(1), "Stand-up", 3);
                outlook.Move(outlook.Between(Today, Today.AddDays(30))[1].Id, Today.AddDays(8));
                outlook.Add(Today.AddDays(1), TimeSpan.FromHours(1), "Lunch");
                Assert.Equal("seriesMaster", weekly.Type);
            }

            await using var after = await GraphSimulator.StartAsync(Clock, file);
            var lynne = Assert.Single(after.People);
            Assert.Equal(
                [("Stand-up", 0), ("Lunch", 1), ("Stand-up", 8), ("Stand-up", 14)],
                after
                    .Outlook(lynne)
                    .Between(Today, Today.AddDays(30))
                    .Select(one => (one.Subject, (one.Start - Today).Days))
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<string> PageAsync(string week)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(Simulator.Address, $"/?week={week}"));
    }

    private static void Seed(GraphSimulator graph, DateOnly firstDay) =>
        DemoCalendars.Seed(
            graph,
            firstDay,
            new("1", "Patti Fernandez", "pattif@example.com"),
            new("2", "Alex Wilber", "alexw@example.com"),
            new("3", "Lynne Robbins", "lynner@example.com")
        );

    private static int[] Weeks(GraphSimulator graph, int from = 0) =>
        [
            .. graph.People.SelectMany(person =>
                Enumerable
                    .Range(from, 26)
                    .Select(week => Today.Date.AddDays(7 * week))
                    .Select(monday => graph.Outlook(person).Between(monday, monday.AddDays(7)).Count)
            ),
        ];
}
