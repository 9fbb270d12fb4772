using System.Diagnostics;
using System.Net;
using RMBot.Tools;

namespace RMBot.Local;

/// <summary>Storage, calendars, the bot and the Teams clients, each answering, until disposed of.</summary>
public sealed class LocalEnvironment : IAsyncDisposable
{
    private readonly LocalOptions options;
    private readonly FileStream instance;
    private readonly List<ChildProcess> children = [];
    private readonly TaskCompletionSource<string> broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Calendars? calendars;
    private ChildProcess? bot;

    private LocalEnvironment(LocalOptions options, FileStream instance)
    {
        this.options = options;
        this.instance = instance;
    }

    public IReadOnlyList<Playground> Playgrounds => options.WithPlaygrounds ? Playground.All(options) : [];
    public Playground Executive => Playgrounds[0];
    public Playground Mentor => Playgrounds[1];
    public Playground Organiser => Playgrounds[2];
    public Uri Bot => new($"http://127.0.0.1:{options.BotPort}");

    /// <summary>The organiser's page; whoever opens it on this machine is the organiser.</summary>
    public Uri Dashboard => new UriBuilder("http", "localhost", options.BotPort, "/dashboard/").Uri;

    public Calendars Calendars => calendars ?? throw new InvalidOperationException("The calendars are not there.");

    /// <summary>What a debugger attaches to.</summary>
    public int BotProcessId => bot?.Id ?? throw new InvalidOperationException("The bot does not run.");
    public string StorageConnectionString => Storage.ConnectionString(options.FirstStoragePort);
    public string Logs => Path.Combine(options.State, "logs");

    /// <summary>Completes when a program ended that nobody stopped, with what happened.</summary>
    public Task<string> Broken => broken.Task;

    public static async Task<LocalEnvironment> StartAsync(LocalOptions options, CancellationToken ct)
    {
        await NodeVersion.RequireAsync(ct);
        var environment = new LocalEnvironment(options, InstanceLock.Take(options.State));
        try
        {
            await environment.StartAllAsync(ct);
            return environment;
        }
        catch
        {
            await environment.DisposeAsync();
            throw;
        }
    }

    public async Task StartBotAsync(CancellationToken ct)
    {
        bot = Start("The bot", Children.Bot(options), "bot.log");
        await Readiness.WaitAsync(bot, new Uri(Bot, "/readyz"), status => status == HttpStatusCode.OK, ct);
        options.Progress($"The bot answers at {Bot} (process {BotProcessId})");
    }

    /// <summary>As when the machine under it fails: no goodbye, no last write.</summary>
    public async Task KillBotAsync()
    {
        if (bot is not { } killed)
            return;
        bot = null;
        children.Remove(killed);
        await killed.KillAsync();
        await killed.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        var ending = children.ToArray().Reverse();
        children.Clear();
        foreach (var child in ending)
            await child.DisposeAsync();
        if (calendars is not null)
            await calendars.DisposeAsync();
        await instance.DisposeAsync();
    }

    private async Task StartAllAsync(CancellationToken ct)
    {
        Ports.RequireFree(options);
        try
        {
            await NpmTools.InstallAsync(options.Progress, ct);
        }
        catch (InvalidOperationException failure)
        {
            throw new LocalException(failure.Message);
        }
        if (Directory.Exists(Logs))
            Directory.Delete(Logs, recursive: true);
        Directory.CreateDirectory(Logs);
        await StartStorageAsync(ct);
        calendars = await Calendars.StartAsync(options);
        options.Progress($"The calendars answer at {calendars.Page}");
        await StartBotAsync(ct);
        await Task.WhenAll(Playgrounds.Select(playground => StartPlaygroundAsync(playground, ct)));
    }

    private async Task StartStorageAsync(CancellationToken ct)
    {
        var azurite = Start("Azurite", Children.Azurite(options), "azurite.log");
        await Readiness.WaitAsync(azurite, Storage.Queue(options.FirstStoragePort), _ => true, ct);
        await Readiness.WaitAsync(azurite, Storage.Tables(options.FirstStoragePort), _ => true, ct);
        options.Progress("Storage (Azurite) answers");
    }

    private async Task StartPlaygroundAsync(Playground playground, CancellationToken ct)
    {
        var child = Start(
            $"The {playground.Role}'s Playground",
            Children.Playground(options, playground),
            $"{playground.Role}.log"
        );
        await Readiness.WaitAsync(child, playground.Address, status => status == HttpStatusCode.OK, ct);
        options.Progress($"The {playground.Role}'s page answers at {playground.Address}");
    }

    private ChildProcess Start(string name, ProcessStartInfo start, string log)
    {
        var child = ChildProcess.Start(name, start, Path.Combine(Logs, log));
        children.Add(child);
        _ = WatchAsync(child);
        return child;
    }

    private async Task WatchAsync(ChildProcess child)
    {
        var how = await child.Ended;
        if (children.Contains(child))
            broken.TrySetResult(how);
    }
}
