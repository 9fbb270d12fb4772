using RMBot.Load.Measuring;
using RMBot.Load.Processes;
using RMBot.Load.Starts;
using RMBot.Load.Teams;
using RMBot.Load.Turns;

namespace RMBot.Load.Baseline;

/// <summary>A plain bot's first answer, and one measurement for each number of turns at once.</summary>
internal sealed record MeasuredPlainBot(PlainBot Bot, FirstAnswer First, IReadOnlyList<Measurement> Taken)
{
    public static async Task<MeasuredPlainBot> TakeAsync(
        PlainBot which,
        int[] concurrency,
        TimeSpan lasting,
        CancellationToken ct
    )
    {
        await using var connector = await Connector.StartAsync();
        await using var bot = await ChildProcess.StartAsync(Bots.Plain(which.ToString()), ct);
        using var door = new Door(bot.Address);
        var person = connector.Add(door, "Alex Wilber", "alex.wilber@example.com");
        var first = await FirstAnswer.OfAsync(bot, () => person.SaysAsync("first", "hello", CancellationToken.None));
        var taken = await Measurement.TakeAsync(
            which.ToString(),
            bot,
            concurrent => new Chatters(connector, door, which, concurrent),
            concurrency,
            lasting,
            ct
        );
        return new MeasuredPlainBot(which, first, taken);
    }
}
