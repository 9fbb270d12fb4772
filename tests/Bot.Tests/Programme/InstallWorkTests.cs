using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Programme.Installs;
using RMBot.Simulators;
using RMBot.Simulators.Graph;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Programme;

/// <summary>The coach is installed for the people of an import whom it has not met, and for nobody twice.</summary>
public sealed class InstallWorkTests(SharedAzurite azurite, SharedTableSimulator tables, SharedQueueSimulator queues)
    : InstallTest(azurite, tables, queues)
{
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
        var installer = coach.Installer();

        var last = await InstalledAsync(installer);

        Assert.Equal((true, false, 5), (last.Install.Head.IsOver, last.Install.Head.IsRefused, last.Install.Head.Rows));
        Assert.Equal(
            (3, 1),
            (last.Install.Count(nameof(InstallOutcome.Installed)), last.Install.Count(nameof(InstallOutcome.Had)))
        );
        Assert.Contains((alex.Id, app), graph.Installed);
        var failed = await DeskOf(installer).FailedAsync(ProgrammeId.First, last.Id, last.Install, 10, Ct);
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
        var installer = coach.Installer();

        var last = await InstalledAsync(installer);

        Assert.True(last.Install.Head.IsRefused);
        Assert.Equal(WhyNotInstalled.NotAllowed, await DeskOf(installer).WhyNotAsync(last.Install, Ct));
        Time.Now += TimeSpan.FromMinutes(10);
        Assert.Null(await DeskOf(installer).WhyNotAsync(last.Install, Ct));
    }

    [Fact]
    public async Task Without_a_setting_or_a_place_in_the_catalogue_it_is_not_allowed()
    {
        await using var graph = await GraphSimulator.StartAsync(Time);
        using var coach = new CoachAtGraph(graph, Time);

        Assert.Equal(WhyNotInstalled.NotInCatalogue, await DeskOf(coach.Installer()).WhyNotAsync(null, Ct));
        var unset = new InstallDesk(Lists, Queue, new InstallOptions(), new NoInstaller(), Time);
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

        var installer = coach.Installer();
        var key = await AskedAsync(installer);
        graph.Faults.Next(request => request.Method == "POST", Fault.Throttled(300));

        Assert.Equal(TimeSpan.FromSeconds(30), await WorkOf(installer).WorkAsync(key, Ct));
        await WorkOf(installer).WorkAsync(key, Ct);

        var last = await DeskOf(installer).LastAsync(ProgrammeId.First, Ct);
        Assert.True(last!.Value.Install.Head.IsOver);
        Assert.Equal(4, graph.Installed.Count);
    }
}
