using Microsoft.Extensions.Logging.Abstractions;
using RMBot.Calendar;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>Whether one is above the other, as far as Graph tells; whatever it is that it does not tell, nobody waits for it.</summary>
public sealed class LinesTests : CalendarTest
{
    private ILines? lines;

    private ILines Lines =>
        lines ??= new GraphLines(
            Access,
            new GraphLine(new CalendarOptions { Connection = "graph", GraphAddress = Graph.BaseUrl }, Time),
            Time,
            NullLogger<GraphLines>.Instance
        );

    [Fact]
    public async Task Who_reports_to_the_other_is_in_one_line_with_them()
    {
        Alex.ManagerId = Patti.Id;

        Assert.True(await AskAsync());
    }

    [Fact]
    public async Task Whose_manager_the_other_is_is_so_too()
    {
        Patti.ManagerId = Alex.Id;

        Assert.True(await AskAsync());
    }

    [Fact]
    public async Task At_any_distance()
    {
        var above = Patti;
        for (var level = 1; level < 10; level++)
        {
            above = Graph.Add($"Manager {level}", manager: above);
        }

        Alex.ManagerId = above.Id;

        Assert.True(await AskAsync());
    }

    [Fact]
    public async Task Two_under_one_manager_are_not()
    {
        var both = Graph.Add("Miriam Graham");
        (Patti.ManagerId, Alex.ManagerId) = (both.Id, both.Id);

        Assert.False(await AskAsync());
    }

    [Fact]
    public async Task Two_without_any_manager_are_not() => Assert.False(await AskAsync());

    [Fact]
    public async Task Two_requests_are_enough_and_ask_for_ids_alone()
    {
        await AskAsync();

        Assert.Equal(2, Graph.Requests.Count);
        Assert.All(
            Graph.Requests,
            request =>
            {
                Assert.Equal(["id"], request.Selected);
                Assert.Equal("manager($levels=max;$select=id)", request.Query["$expand"]);
            }
        );
    }

    [Fact]
    public async Task Who_has_not_signed_in_asks_nothing()
    {
        Access.IsSignedOut = true;

        Assert.Null(await AskAsync());
        Assert.Empty(Graph.Requests);
    }

    [Fact]
    public async Task A_permission_that_was_refused_is_asked_for_again_after_an_hour()
    {
        Access.Scopes = [GraphScope.UserRead, GraphScope.UserReadBasicAll, GraphScope.CalendarsReadWrite];
        Assert.Null(await AskAsync());
        var asked = Graph.Requests.Count;
        Access.Scopes = [];

        Assert.Null(await AskAsync());
        Assert.Equal(asked, Graph.Requests.Count);
        Time.Now += TimeSpan.FromHours(1);

        Assert.False(await AskAsync());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_directory_that_is_down_tells_nothing(int status)
    {
        using var down = Graph.Faults.While(_ => true, Fault.Refused(status, "serviceNotAvailable"));

        Assert.Null(await AskAsync());
    }

    [Fact]
    public async Task A_directory_that_says_nothing_for_three_seconds_tells_nothing()
    {
        Time.IsHurried = true;
        Graph.Faults.Hold(_ => true);

        Assert.Null(await AskAsync());
    }

    [Fact]
    public async Task A_token_that_Graph_takes_no_longer_is_asked_for_anew_the_next_time()
    {
        Access.Stale = "gone";

        Assert.Null(await AskAsync());
        Assert.False(await AskAsync());
    }

    [Fact]
    public async Task Of_somebody_the_directory_does_not_know_it_tells_nothing() =>
        Assert.Null(await Lines.AreInOneLineAsync(new PersonId(Patti.Id), new PersonId("nobody"), Ct));

    [Fact]
    public async Task Without_a_connection_nothing_is_known() =>
        Assert.Null(await new UnknownLines().AreInOneLineAsync(new PersonId(Patti.Id), new PersonId(Alex.Id), Ct));

    private Task<bool?> AskAsync() => Lines.AreInOneLineAsync(new PersonId(Patti.Id), new PersonId(Alex.Id), Ct);
}
