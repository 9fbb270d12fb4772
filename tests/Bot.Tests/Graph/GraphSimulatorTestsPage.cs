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
        DemoCalendars.Seed(one, new DateOnly(2026, 11, 23));
        DemoCalendars.Seed(other, new DateOnly(2026, 11, 23));
        Assert.Equal(Weeks(one), Weeks(other));
        Assert.All(Weeks(one), week => Assert.InRange(week, 14, 26));
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

    private static int[] Weeks(GraphSimulator graph) =>
        [
            .. graph.People.SelectMany(person =>
                Enumerable
                    .Range(0, 26)
                    .Select(week => Today.Date.AddDays(7 * week))
                    .Select(monday => graph.Outlook(person).Between(monday, monday.AddDays(7)).Count)
            ),
        ];
}
