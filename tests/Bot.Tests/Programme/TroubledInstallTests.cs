using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Programme.Installs;
using RMBot.Programme.Worklists;
using RMBot.Simulators;
using RMBot.Simulators.Graph;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Whatever Graph does not answer, nobody is given up for what is not about them, and every list ends.</summary>
public sealed class TroubledInstallTests(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : InstallTest(azurite, tables, queues)
{
    private static readonly string[] Names = ["Alex Wilber", "Megan Bowen", "Lee Gu", "Adele Vance"];
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static TheoryData<string> Silences => ["500", "502", "broken"];

    [Theory]
    [MemberData(nameof(Silences))]
    public async Task Nobody_is_refused_while_Graph_does_not_tell_whether_the_app_is_in_the_catalogue(string silence)
    {
        await using var graph = await GraphAsync();
        using var coach = new CoachAtGraph(graph, Time);
        var installer = coach.Installer();
        var install = await AskedAsync(installer);
        var trouble = graph.Faults.While(request => request.Is("GET", "/teamsApps"), FaultOf(silence));

        var again = await LookAsync(install, installer);

        Assert.Equal(Pause, again);
        Assert.All(await RowsAsync(install), row => Assert.Null(row.Outcome));
        trouble.Dispose();
        await LookAsync(install, installer);
        Assert.Equal(4, graph.Installed.Count);
    }

    [Fact]
    public async Task An_organiser_may_ask_for_it_while_Graph_does_not_tell()
    {
        await using var graph = await GraphAsync();
        using var coach = new CoachAtGraph(graph, Time);
        using var trouble = graph.Faults.While(request => request.Is("GET", "/teamsApps"), FaultOf("500"));

        Assert.Null(await DeskOf(coach.Installer()).WhyNotAsync(null, Ct));
    }

    [Fact]
    public async Task Somebody_for_whom_Graph_always_fails_is_named_with_the_reason_and_the_list_ends()
    {
        await using var graph = await GraphAsync();
        using var coach = new CoachAtGraph(graph, Time);
        var installer = coach.Installer();
        var alex = graph.People.Single(person => person.Mail == Alex);
        using var trouble = graph.Faults.While(
            request => request.Method == "POST" && request.Path.Contains(alex.Id, StringComparison.Ordinal),
            FaultOf("500")
        );

        await LookForAsync(2 * Hour, await AskedAsync(installer), installer);

        var (id, last) = await LastAsync(installer);
        Assert.True(last.Head.IsOver);
        Assert.Equal(3, graph.Installed.Count);
        var failed = await DeskOf(installer).FailedAsync(ProgrammeId.First, id, last, 10, Ct);
        Assert.Contains(failed, row => row is { Address: Alex, Outcome: InstallOutcome.Refused, Code: "trouble" });
        Assert.Equal(5, graph.Requests.Count(request => request.Method == "POST" && request.Path.Contains(alex.Id)));
    }

    [Fact]
    public async Task A_list_that_waits_tells_when_it_was_looked_at_last()
    {
        var installer = new InstallerOfATest(_ => new InstallAnswer.Later());
        var install = await AskedAsync(installer);
        Time.Now += Hour;

        await LookAsync(install, installer);

        Assert.Equal(Time.Now, (await LastAsync(installer)).Install.Head.WaitsSince);
    }

    [Fact]
    public async Task Ten_for_whom_Graph_always_fails_keep_nobody_else_from_it()
    {
        var installer = new InstallerOfATest(mail =>
            mail.StartsWith("000", StringComparison.Ordinal)
                ? new InstallAnswer.Failed("trouble")
                : new InstallAnswer.Installed()
        );

        await LookForAsync(2 * Hour, await LongAsync(20), installer);

        var last = (await LastAsync(installer)).Install;
        Assert.Equal(
            (10, 10),
            (last.Count(nameof(InstallOutcome.Installed)), last.Count(nameof(InstallOutcome.Refused)))
        );
    }

    [Fact]
    public async Task A_list_that_was_kept_before_failures_were_counted_goes_on()
    {
        const string Count = ",\"Failures\":0";
        var installer = new InstallerOfATest(_ => new InstallAnswer.Installed());
        var install = await LongAsync(3);
        var part = await Tables
            .Imports.QueryAsync<TableEntity>("PartitionKey gt ' '", cancellationToken: Ct)
            .FirstAsync(row => row.RowKey.StartsWith("chunk", StringComparison.Ordinal), Ct);
        Assert.Contains(Count, part.GetString("Json"));
        part["Json"] = part.GetString("Json").Replace(Count, "", StringComparison.Ordinal);
        await Tables.Imports.UpdateEntityAsync(part, Azure.ETag.All, TableUpdateMode.Replace, Ct);

        await LookAsync(install, installer);

        Assert.Equal(3, (await LastAsync(installer)).Install.Count(nameof(InstallOutcome.Installed)));
    }

    [Fact]
    public async Task Half_an_hour_without_Graph_refuses_nobody()
    {
        await using var graph = await GraphAsync();
        using var coach = new CoachAtGraph(graph, Time);
        var installer = coach.Installer();
        var install = await AskedAsync(installer);
        var trouble = graph.Faults.While(request => request.Path.Contains("/users"), Fault.Reset);
        await LookForAsync(Hour / 2, install, installer);

        trouble.Dispose();
        await LookForAsync(Hour, install, installer);

        Assert.True((await LastAsync(installer)).Install.Head.IsOver);
        Assert.Equal(4, graph.Installed.Count);
    }

    [Fact]
    public async Task Being_told_to_wait_is_nobodys_fault_however_often()
    {
        var isBusy = true;
        var installer = new InstallerOfATest(_ => isBusy ? new InstallAnswer.Later() : new InstallAnswer.Installed());
        var install = await AskedAsync(installer);
        await LookForAsync(Hour, install, installer);

        isBusy = false;
        await LookAsync(install, installer);

        Assert.Equal(5, (await LastAsync(installer)).Install.Count(nameof(InstallOutcome.Installed)));
    }

    [Fact]
    public async Task Other_parts_of_the_list_go_on_while_somebody_has_to_wait()
    {
        var installer = new InstallerOfATest(mail =>
            mail.StartsWith("0000@", StringComparison.Ordinal)
                ? new InstallAnswer.Failed("trouble")
                : new InstallAnswer.Installed()
        );
        var install = await LongAsync(WorklistStore.RowsInChunk + 1);

        Assert.Equal(Pause, await LookAsync(install, installer));

        Assert.Equal(InstallOutcome.Installed, Assert.Single(await RowsAsync(install, part: 1)).Outcome);
        Assert.False((await LastAsync(installer)).Install.Head.IsOver);
    }

    [Fact]
    public async Task Whom_Graph_fails_once_has_it_soon_after()
    {
        await using var graph = await GraphAsync();
        using var coach = new CoachAtGraph(graph, Time);
        var installer = coach.Installer();
        var install = await AskedAsync(installer);
        graph.Faults.Next(request => request.Method == "POST", FaultOf("502"));

        await LookForAsync(TimeSpan.FromMinutes(2), install, installer);

        Assert.True((await LastAsync(installer)).Install.Head.IsOver);
        Assert.Equal(4, graph.Installed.Count);
    }

    private async Task<GraphSimulator> GraphAsync()
    {
        var graph = await GraphSimulator.StartAsync(Time);
        graph.Publish(CoachAtGraph.ManifestId);
        foreach (var name in Names)
        {
            graph.Add(name);
        }

        return graph;
    }

    private async Task<WakeUp.OfInstall> LongAsync(int people)
    {
        var key = WorklistKey.New(InstallHead.Kind, ProgrammeId.First, Time.Now);
        var rows = Enumerable.Range(0, people).Select(number => new InstallRow($"{number:0000}@example.com"));
        await Lists.AddChunksAsync(key, rows, (glance, _) => glance, Ct);
        await Lists.AddHeadAsync(key, new InstallHead(Lynne, Time.Now, people, "a list"), Ct);
        return new WakeUp.OfInstall(key.Programme, key.Id);
    }

    private static Fault FaultOf(string silence) =>
        silence switch
        {
            "broken" => Fault.Reset,
            _ => Fault.Refused(int.Parse(silence, System.Globalization.CultureInfo.InvariantCulture), "trouble"),
        };
}
