using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Programme.Installs;
using RMBot.Simulators;
using RMBot.Simulators.Graph;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Programme;

/// <summary>The coach is installed for the people of an import whom it has not met, and for nobody twice.</summary>
public sealed class InstallWorkTests(SharedAzurite azurite, SharedTableSimulator tables, SharedQueueSimulator queues)
    : ImportTest(azurite, tables, queues)
{
    private const string List =
        "alex.wilber@example.com;megan.bowen@example.com\nlee.gu@example.com;megan.bowen@example.com\n"
        + "nobody@example.com;adele.vance@example.com";

    [Fact]
    public async Task Each_person_of_the_list_gets_it_once_and_who_is_unknown_to_the_directory_is_named()
    {
        await using var graph = await GraphSimulator.StartAsync(Time);
        using var coach = new CoachAtGraph(graph, Time);
        var app = graph.Publish(CoachAtGraph.ManifestId);
        var (alex, megan) = (graph.Add("Alex Wilber"), graph.Add("Megan Bowen"));
        graph.Add("Lee Gu");
        graph.Install(megan, app);
        graph.Add("Adele Vance");
        var services = Services(coach);

        var last = await InstalledAsync(services);

        Assert.Equal((true, false, 5), (last.Install.Head.IsOver, last.Install.Head.IsRefused, last.Install.Head.Rows));
        Assert.Equal(
            (3, 1),
            (last.Install.Count(nameof(InstallOutcome.Installed)), last.Install.Count(nameof(InstallOutcome.Had)))
        );
        Assert.Contains((alex.Id, app), graph.Installed);
        var failed = await DeskOf(services).FailedAsync(ProgrammeId.First, last.Id, last.Install, 10, Ct);
        Assert.Equal(
            [("nobody@example.com", (InstallOutcome?)InstallOutcome.NoSuchPerson)],
            failed.Select(row => (row.Address, row.Outcome))
        );
    }

    [Fact]
    public async Task Refused_for_one_nobody_else_is_tried_and_the_organiser_hears_why()
    {
        await using var graph = await GraphSimulator.StartAsync(Time);
        using var coach = new CoachAtGraph(graph, Time)
        {
            Scopes = [GraphScope.AppCatalogReadAll, GraphScope.UserReadAll],
        };
        graph.Publish(CoachAtGraph.ManifestId);
        graph.Add("Alex Wilber");
        var services = Services(coach);

        var last = await InstalledAsync(services);

        Assert.True(last.Install.Head.IsRefused);
        Assert.Equal(WhyNotInstalled.NotAllowed, await DeskOf(services).WhyNotAsync(last.Install, Ct));
        Time.Now += TimeSpan.FromMinutes(10);
        Assert.Null(await DeskOf(services).WhyNotAsync(last.Install, Ct));
    }

    [Fact]
    public async Task Without_a_setting_or_a_place_in_the_catalogue_it_is_not_allowed()
    {
        await using var graph = await GraphSimulator.StartAsync(Time);
        using var coach = new CoachAtGraph(graph, Time);

        Assert.Equal(WhyNotInstalled.NotInCatalogue, await DeskOf(Services(coach)).WhyNotAsync(null, Ct));
        var unset = new InstallDesk(
            Lists,
            Queue,
            new InstallOptions(),
            new ServiceCollection().BuildServiceProvider(),
            Time
        );
        Assert.Equal(WhyNotInstalled.NotSetUp, await unset.WhyNotAsync(null, Ct));
    }

    [Fact]
    public async Task While_Graph_is_busy_it_pauses_and_goes_on_where_it_was()
    {
        await using var graph = await GraphSimulator.StartAsync(Time);
        using var coach = new CoachAtGraph(graph, Time);
        graph.Publish(CoachAtGraph.ManifestId);
        foreach (var name in new[] { "Alex Wilber", "Megan Bowen", "Lee Gu", "Adele Vance" })
        {
            graph.Add(name);
        }

        var services = Services(coach);
        var key = await AskedAsync(services);
        graph.Faults.Next(request => request.Method == "POST", Fault.Throttled(300));

        Assert.Equal(TimeSpan.FromSeconds(30), await WorkOf(services).WorkAsync(key, Ct));
        await WorkOf(services).WorkAsync(key, Ct);

        var last = await DeskOf(services).LastAsync(ProgrammeId.First, Ct);
        Assert.True(last!.Value.Install.Head.IsOver);
        Assert.Equal(4, graph.Installed.Count);
    }

    private async Task<(string Id, RMBot.Programme.Worklists.Worklist<InstallHead> Install)> InstalledAsync(
        ServiceProvider services
    )
    {
        await WorkOf(services).WorkAsync(await AskedAsync(services), Ct);
        return (await DeskOf(services).LastAsync(ProgrammeId.First, Ct))!.Value;
    }

    private async Task<WakeUp.OfInstall> AskedAsync(ServiceProvider services)
    {
        var import = await AddAsync(System.Text.Encoding.UTF8.GetBytes(List));
        await WorkAsync(import);
        Assert.Equal(3, (await ReadAsync(import)).Counts.Unknown);
        Assert.Equal(5, await DeskOf(services).AddAsync(ProgrammeId.First, import, new PersonId("lynne"), Ct));
        var last = await DeskOf(services).LastAsync(ProgrammeId.First, Ct);
        return new WakeUp.OfInstall(ProgrammeId.First, last!.Value.Id);
    }

    private static ServiceProvider Services(CoachAtGraph coach) =>
        new ServiceCollection().AddSingleton(coach.Installer()).BuildServiceProvider();

    private InstallDesk DeskOf(ServiceProvider services) =>
        new(Lists, Queue, new InstallOptions { Enabled = true }, services, Time);

    private InstallWork WorkOf(ServiceProvider services) =>
        new(Lists, services, Time, NullLogger<InstallWork>.Instance);
}
