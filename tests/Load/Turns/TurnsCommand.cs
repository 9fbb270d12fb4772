using System.CommandLine;
using System.Text.Json.Nodes;
using RMBot.Load.Measuring;
using RMBot.Load.Processes;

namespace RMBot.Load.Turns;

/// <summary>How fast the coach answers people, and what a turn costs.</summary>
internal static class TurnsCommand
{
    public static Command Create()
    {
        var users = new Option<int>("--users") { DefaultValueFactory = _ => 200 };
        var seconds = new Option<int>("--seconds")
        {
            DefaultValueFactory = _ => 30,
            Description = "how long each concurrency is measured",
        };
        var concurrency = new Option<int[]>("--concurrency")
        {
            DefaultValueFactory = _ => [1, 8, 32],
            AllowMultipleArgumentsPerToken = true,
        };
        var store = new Option<StoreKind>("--store");
        var latency = new Option<int>("--latency")
        {
            DefaultValueFactory = _ => 5,
            Description = "milliseconds of each request to simulated tables",
        };
        var command = new Command("turns", "Turns of people who find each other and agree.")
        {
            users,
            seconds,
            concurrency,
            store,
            latency,
        };
        command.SetAction(
            (options, ct) =>
                RunAsync(
                    options.GetValue(users),
                    TimeSpan.FromSeconds(options.GetValue(seconds)),
                    options.GetValue(concurrency)!,
                    options.GetValue(store),
                    TimeSpan.FromMilliseconds(options.GetValue(latency)),
                    ct
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        int users,
        TimeSpan lasting,
        int[] concurrency,
        StoreKind store,
        TimeSpan latency,
        CancellationToken ct
    )
    {
        await using var storage = await Store.StartAsync(store, latency, ct);
        await using var coach = await MeasuredCoach.StartAsync(storage, ct);
        var taken = await coach.MeasureAsync(users, concurrency, lasting, ct);
        var figures = new JsonObject
        {
            ["command"] = "turns",
            ["store"] = store.ToString(),
            ["latency_ms"] = latency.TotalMilliseconds,
            ["users"] = users,
            ["seconds"] = lasting.TotalSeconds,
            ["at"] = new JsonArray([.. taken.Select(CoachFigures.ToJson)]),
        };
        return Report.Print(figures, taken.SelectMany(CoachFigures.Budgets));
    }
}
