using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Programme.Installs;
using RMBot.Programme.Worklists;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Programme;

/// <summary>People of an import for whom the coach is to be installed.</summary>
public abstract class InstallTest(SharedAzurite azurite, SharedTableSimulator tables, SharedQueueSimulator queues)
    : ImportTest(azurite, tables, queues)
{
    private const string List =
        "alex.wilber@example.com;megan.bowen@example.com\nlee.gu@example.com;megan.bowen@example.com\n"
        + "nobody@example.com;adele.vance@example.com";

    protected const string Alex = "alex.wilber@example.com";
    protected static readonly PersonId Lynne = new("lynne");
    protected static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>Five people, of whom the organisation does not know one.</summary>
    private protected async Task<WakeUp.OfInstall> AskedAsync(IInstaller installer)
    {
        var import = await AddAsync(Encoding.UTF8.GetBytes(List));
        await WorkAsync(import);
        Assert.Equal(3, (await ReadAsync(import)).Counts.Unknown);
        Assert.Equal(5, await DeskOf(installer).AddAsync(ProgrammeId.First, import, Lynne, Ct));
        return new WakeUp.OfInstall(ProgrammeId.First, (await LastAsync(installer)).Id);
    }

    private protected async Task<(string Id, Worklist<InstallHead> Install)> InstalledAsync(IInstaller installer)
    {
        await WorkOf(installer).WorkAsync(await AskedAsync(installer), Ct);
        return await LastAsync(installer);
    }

    private protected async Task<(string Id, Worklist<InstallHead> Install)> LastAsync(IInstaller installer) =>
        (await DeskOf(installer).LastAsync(ProgrammeId.First, Ct))!.Value;

    private protected async Task<IReadOnlyList<InstallRow>> RowsAsync(WakeUp.OfInstall install, int part = 0)
    {
        var key = new WorklistKey(InstallHead.Kind, install.Programme, install.Install);
        return (await Lists.FindChunkAsync<InstallRow>(key, part, Ct))!.Value.Rows;
    }

    private protected Task<TimeSpan?> LookAsync(WakeUp.OfInstall install, IInstaller installer) =>
        WorkOf(installer).WorkAsync(install, Ct);

    /// <summary>Looks whenever it is time to, until this long has passed or the list is over.</summary>
    private protected async Task LookForAsync(TimeSpan time, WakeUp.OfInstall install, IInstaller installer)
    {
        var end = Time.Now + time;
        while (Time.Now < end && !(await LastAsync(installer)).Install.Head.IsOver)
        {
            var again = await LookAsync(install, installer);
            Time.Now += again is { } pause && pause > TimeSpan.Zero ? pause : TimeSpan.FromSeconds(1);
        }
    }

    private protected InstallDesk DeskOf(IInstaller installer) =>
        new(Lists, Queue, new InstallOptions { Enabled = true }, installer, Time);

    private protected InstallWork WorkOf(IInstaller installer) =>
        new(Lists, installer, Time, NullLogger<InstallWork>.Instance);

    /// <summary>Answers as a test wants, and remembers who it was asked for.</summary>
    private protected sealed class InstallerOfATest(Func<string, InstallAnswer> answers) : IInstaller
    {
        public ConcurrentQueue<string> Asked { get; } = [];

        /// <summary>Awaited before each answer.</summary>
        public Func<Task> Before { get; set; } = () => Task.CompletedTask;

        public Task<string?> CatalogIdAsync(CancellationToken ct) => Task.FromResult<string?>("the coach");

        public async Task<InstallAnswer> InstallAsync(string mail, string catalog, CancellationToken ct)
        {
            Asked.Enqueue(mail);
            await Before();
            return answers(mail);
        }
    }
}
