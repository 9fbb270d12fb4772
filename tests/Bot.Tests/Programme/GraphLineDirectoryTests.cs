using RMBot.Bot.Tests.Calendar;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Whether one is above the other, as Graph tells the coach itself.</summary>
public sealed class GraphLineDirectoryTests : IAsyncLifetime
{
    private readonly TestTime time = new(Example.Now);
    private GraphSimulator graph = null!;
    private CoachAtGraph coach = null!;
    private SimulatedPerson alex = null!;
    private SimulatedPerson megan = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        graph = await GraphSimulator.StartAsync(time);
        (alex, megan) = (graph.Add("Alex Wilber"), graph.Add("Megan Bowen"));
        coach = new CoachAtGraph(graph, time);
    }

    public async ValueTask DisposeAsync()
    {
        coach.Dispose();
        await graph.DisposeAsync();
    }

    [Fact]
    public async Task Who_is_above_the_other_at_any_distance_is_in_one_line_with_them()
    {
        megan.ManagerId = graph.Add("Miriam Graham", manager: alex).Id;
        using var directory = coach.Directory();

        Assert.True(await directory.AreInOneLineAsync(Id(alex), Id(megan), Ct));
        Assert.True(await directory.AreInOneLineAsync(Id(megan), Id(alex), Ct));
        Assert.False(await directory.AreInOneLineAsync(Id(alex), Id(graph.Add("Lee Gu")), Ct));
    }

    [Fact]
    public async Task Of_each_person_it_is_asked_once()
    {
        using var directory = coach.Directory();
        await directory.AreInOneLineAsync(Id(alex), Id(megan), Ct);
        await directory.AreInOneLineAsync(Id(alex), Id(graph.Add("Lee Gu")), Ct);

        Assert.Equal(3, graph.Requests.Count);
        Assert.All(graph.Requests, request => Assert.Equal(["id"], request.Selected));
    }

    [Fact]
    public async Task Without_the_permission_it_is_left_alone_for_an_hour()
    {
        coach.Scopes = [];
        using var directory = coach.Directory();
        Assert.Null(await directory.AreInOneLineAsync(Id(alex), Id(megan), Ct));
        var asked = graph.Requests.Count;

        Assert.Null(await directory.AreInOneLineAsync(Id(alex), Id(megan), Ct));
        Assert.Equal(asked, graph.Requests.Count);
        coach.Scopes = [GraphScope.UserReadAll];
        time.Now += TimeSpan.FromHours(1);

        Assert.False(await directory.AreInOneLineAsync(Id(alex), Id(megan), Ct));
    }

    [Fact]
    public async Task Of_somebody_the_directory_does_not_know_it_tells_nothing_and_of_others_it_does()
    {
        using var directory = coach.Directory();

        Assert.Null(await directory.AreInOneLineAsync(Id(alex), new PersonId("nobody"), Ct));
        Assert.False(await directory.AreInOneLineAsync(Id(alex), Id(megan), Ct));
    }

    private static PersonId Id(SimulatedPerson person) => new(person.Id);
}
