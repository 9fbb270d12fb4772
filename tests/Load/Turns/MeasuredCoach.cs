using RMBot.Load.Measuring;
using RMBot.Load.Processes;
using RMBot.Load.Starts;
using RMBot.Load.Teams;

namespace RMBot.Load.Turns;

/// <summary>The coach in its own process, with a Teams of its own.</summary>
internal sealed class MeasuredCoach : IAsyncDisposable
{
    private readonly Connector connector;
    private readonly Door door;
    private readonly ChildProcess bot;

    private MeasuredCoach(Connector connector, ChildProcess bot)
    {
        this.connector = connector;
        this.bot = bot;
        door = new Door(bot.Address);
    }

    public static async Task<MeasuredCoach> StartAsync(Store storage, CancellationToken ct)
    {
        var connector = await Connector.StartAsync();
        var bot = await ChildProcess.StartAsync(Bots.CoachOn(storage.ConnectionString, "load"), ct);
        return new MeasuredCoach(connector, bot);
    }

    /// <summary>Of somebody who installs it and says hello.</summary>
    public Task<FirstAnswer> FirstAnswerAsync() =>
        FirstAnswer.OfAsync(
            bot,
            async () =>
            {
                var person = connector.Add(door, "Alex Wilber", $"{Guid.NewGuid():N}@example.com");
                await person.InstallsAsync(TurnKind.Opens.Name, CancellationToken.None);
                if (person.Chat is { Received: 0 } or { Apology: not null })
                    throw new BadAnswerException($"The first activity was answered: {person.Chat.Apology}");
            }
        );

    /// <summary>One measurement for each number of turns at once.</summary>
    public async Task<IReadOnlyList<Measurement>> MeasureAsync(
        int users,
        int[] concurrency,
        TimeSpan lasting,
        CancellationToken ct
    )
    {
        var pairs = new Pairs(connector, door, users);
        var taken = await Measurement.TakeAsync("Coach", bot, _ => pairs, concurrency, lasting, ct);
        Check();
        return taken;
    }

    /// <summary>MiB that are resident after so many turns.</summary>
    public async Task<double> ResidentAfterAsync(int turns, CancellationToken ct)
    {
        var pairs = new Pairs(connector, door, users: 16);
        await Measurement.TurnsAsync(pairs, concurrent: 8, turns, ct);
        Check();
        return bot.Resident / 1048576.0;
    }

    public async ValueTask DisposeAsync()
    {
        door.Dispose();
        await bot.DisposeAsync();
        await connector.DisposeAsync();
    }

    private void Check()
    {
        if (bot.Failures.Count > 0)
            throw new BadAnswerException(string.Join('\n', bot.Failures));
    }
}
