using RMBot.Bot.Tests.Calendar;
using RMBot.Bot.Tests.Storage;
using RMBot.Programme.Installs;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Programme;

/// <summary>What Graph answers when the coach is installed for somebody, by Microsoft's own client.</summary>
public sealed class GraphInstallerTests : IAsyncLifetime
{
    private readonly TestTime time = new(Example.Now);
    private GraphSimulator graph = null!;
    private CoachAtGraph coach = null!;
    private SimulatedPerson megan = null!;
    private string app = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        graph = await GraphSimulator.StartAsync(time);
        megan = graph.Add("Megan Bowen");
        app = graph.Publish(CoachAtGraph.ManifestId);
        coach = new CoachAtGraph(graph, time);
    }

    public async ValueTask DisposeAsync()
    {
        coach.Dispose();
        await graph.DisposeAsync();
    }

    [Fact]
    public async Task Who_does_not_have_it_gets_it()
    {
        Assert.IsType<InstallAnswer.Installed>(await InstallAsync(megan.Mail));

        Assert.Equal([(megan.Id, app)], graph.Installed);
        Assert.Empty(graph.Violations);
    }

    [Fact]
    public async Task Who_has_it_has_it()
    {
        graph.Install(megan, app);

        Assert.IsType<InstallAnswer.Had>(await InstallAsync(megan.Mail));
    }

    [Theory]
    [InlineData("nobody@example.com")]
    [InlineData("o'nobody@example.com")]
    public async Task Somebody_whom_nobody_knows_is_named(string mail) =>
        Assert.IsType<InstallAnswer.NoSuchPerson>(await InstallAsync(mail));

    [Fact]
    public async Task Without_the_permission_nothing_is_installed()
    {
        coach.Scopes = [GraphScope.AppCatalogReadAll, GraphScope.UserReadAll];

        Assert.IsType<InstallAnswer.NotAllowed>(await InstallAsync(megan.Mail));
        Assert.Empty(graph.Installed);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_short_wait_that_Graph_asks_for_is_waited(int status)
    {
        graph.Faults.Next(request => request.Method == "POST", Fault.Refused(status, "busy", seconds: 1.5));

        Assert.IsType<InstallAnswer.Installed>(await InstallAsync(megan.Mail));
        Assert.Contains(TimeSpan.FromSeconds(1.5), time.Waits);
    }

    [Fact]
    public async Task A_long_wait_is_left_to_another_time()
    {
        graph.Faults.Next(request => request.Method == "POST", Fault.Throttled(300));

        Assert.IsType<InstallAnswer.Later>(await InstallAsync(megan.Mail));
    }

    [Fact]
    public async Task An_answer_that_was_lost_is_asked_for_again_and_they_have_it()
    {
        graph.Faults.Next(request => request.Method == "POST", Fault.LostAnswer);

        Assert.IsType<InstallAnswer.Failed>(await InstallAsync(megan.Mail));
        Assert.IsType<InstallAnswer.Had>(await InstallAsync(megan.Mail));
    }

    [Fact]
    public async Task An_app_that_is_not_in_the_catalogue_is_not_found()
    {
        await using var other = await GraphSimulator.StartAsync(time);
        using var unpublished = new CoachAtGraph(other, time);

        Assert.Null(await unpublished.Installer().CatalogIdAsync(Ct));
    }

    [Fact]
    public async Task The_catalogue_is_asked_once_and_not_at_all_when_the_configuration_knows()
    {
        var installer = coach.Installer();
        Assert.Equal(app, await installer.CatalogIdAsync(Ct));
        Assert.Equal(app, await installer.CatalogIdAsync(Ct));
        Assert.Single(graph.Requests);

        Assert.Equal("known", await coach.Installer("known").CatalogIdAsync(Ct));
        Assert.Single(graph.Requests);
    }

    private Task<InstallAnswer> InstallAsync(string mail) => coach.Installer().InstallAsync(mail, app, Ct);
}
