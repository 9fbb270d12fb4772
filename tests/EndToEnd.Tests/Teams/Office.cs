using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Logs;
using RMBot.Local;

namespace RMBot.EndToEnd.Teams;

/// <summary>The whole local environment for one test class, on ports and a folder of its own, started by the first who needs it.</summary>
public sealed class Office(Chromium chromium) : IAsyncDisposable
{
    private Task<LocalEnvironment>? opening;

    /// <summary>Where the pictures, the logs and the tables of this run can be looked at afterwards.</summary>
    public string Folder { get; } =
        Artifacts.EmptyFolder($"end-to-end/{TestContext.Current.TestClass!.TestClassSimpleName}");

    /// <summary>Before it opens: whether the coach has to ask before it may look into calendars.</summary>
    public bool AsksForSignIn { get; set; }

    /// <summary>Before it opens: whether the bot logs all there is, for <see cref="LogTellsNothing"/>.</summary>
    public bool LogsEverything { get; set; }

    internal Overheard Heard { get; } = new();

    public Task<LocalEnvironment> Environment => opening ??= OpenAsync();

    internal async Task<TeamsClient> Executive(Screen screen) =>
        await TeamsClient.OpenAsync(chromium, (await Environment).Executive, screen, Heard);

    internal async Task<TeamsClient> Mentor(Screen screen) =>
        await TeamsClient.OpenAsync(chromium, (await Environment).Mentor, screen, Heard);

    /// <summary>Nothing that went through until now is in the bot's log.</summary>
    internal async Task LogTellsNothing() => await BotLog.TellsNothing(await Environment, Heard);

    public async ValueTask DisposeAsync()
    {
        if (opening is { IsCompletedSuccessfully: true })
            await (await opening).DisposeAsync();
    }

    private async Task<LocalEnvironment> OpenAsync()
    {
        Programs.RequireNode();
        Programs.RequireChromium();
        var ports = FreePorts.InARow(8);
        var options = new LocalOptions
        {
            FirstStoragePort = ports,
            FirstPlaygroundPort = ports + 2,
            AsksForSignIn = AsksForSignIn,
            BotPort = ports + 5,
            GraphPort = ports + 6,
            BotSettings = LogsEverything ? BotLog.Everything : new Dictionary<string, string>(),
            State = Path.Combine(Folder, "local"),
            Progress = line => TestContext.Current.SendDiagnosticMessage(line),
        };
        return await LocalEnvironment.StartAsync(options, TestContext.Current.CancellationToken);
    }
}
