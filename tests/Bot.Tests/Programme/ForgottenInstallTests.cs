using RMBot.Pairs;
using RMBot.Programme.Installs;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Whoever is deleted goes from the lists of people for whom the coach is installed, too.</summary>
public sealed class ForgottenInstallTests(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : InstallTest(azurite, tables, queues)
{
    private static readonly PersonId Somebody = new("alex");

    [Fact]
    public async Task Their_address_goes_and_what_came_of_it_stays_counted()
    {
        var installer = new InstallerOfATest(_ => new InstallAnswer.Installed());
        var install = await AskedAsync(installer);
        await LookAsync(install, installer);

        await Forgetting.ForgetAsync(Somebody, [Alex.ToUpperInvariant()], Ct);

        var rows = await RowsAsync(install);
        Assert.DoesNotContain(rows, row => row.Address == Alex);
        Assert.Contains(rows, row => row is { Address: "", Outcome: InstallOutcome.Installed });
        Assert.Equal(5, (await LastAsync(installer)).Install.Count(nameof(InstallOutcome.Installed)));
    }

    [Fact]
    public async Task The_organiser_who_had_it_done_is_nobody_any_more()
    {
        var installer = new InstallerOfATest(_ => new InstallAnswer.Installed());
        await AskedAsync(installer);

        await Forgetting.ForgetAsync(Lynne, [], Ct);

        Assert.Equal(new PersonId(""), (await LastAsync(installer)).Install.Head.By);
    }

    [Fact]
    public async Task Before_their_turn_nothing_is_sent_to_them_and_the_list_ends()
    {
        var installer = new InstallerOfATest(_ => new InstallAnswer.Installed());
        var install = await AskedAsync(installer);

        await Forgetting.ForgetAsync(Somebody, [Alex], Ct);
        await LookAsync(install, installer);

        Assert.Equal(
            ["adele.vance@example.com", "lee.gu@example.com", "megan.bowen@example.com", "nobody@example.com"],
            installer.Asked.Order(StringComparer.Ordinal)
        );
        Assert.True((await LastAsync(installer)).Install.Head.IsOver);
    }

    [Fact]
    public async Task While_the_list_is_worked_on_they_do_not_come_back_into_it()
    {
        var isForgotten = 0;
        var installer = new InstallerOfATest(_ => new InstallAnswer.Installed());
        installer.Before = () =>
            Interlocked.Exchange(ref isForgotten, 1) == 0
                ? Forgetting.ForgetAsync(Somebody, [Alex], Ct)
                : Task.CompletedTask;
        var install = await AskedAsync(installer);

        await LookForAsync(TimeSpan.FromMinutes(5), install, installer);

        Assert.DoesNotContain(await RowsAsync(install), row => row.Address == Alex);
        Assert.True((await LastAsync(installer)).Install.Head.IsOver);
    }

    [Fact]
    public async Task Of_those_who_did_not_get_it_they_are_not_listed()
    {
        var installer = new InstallerOfATest(_ => new InstallAnswer.NoSuchPerson());
        var (id, install) = await InstalledAsync(installer);

        await Forgetting.ForgetAsync(Somebody, [Alex], Ct);

        var failed = await DeskOf(installer).FailedAsync(ProgrammeId.First, id, install, 10, Ct);
        Assert.Equal(
            ["adele.vance@example.com", "lee.gu@example.com", "megan.bowen@example.com", "nobody@example.com"],
            failed.Select(row => row.Address)
        );
    }
}
