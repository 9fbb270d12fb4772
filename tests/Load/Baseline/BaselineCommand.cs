using System.CommandLine;
using System.Text.Json.Nodes;
using RMBot.Load.Measuring;
using RMBot.Load.Processes;
using RMBot.Load.Starts;
using RMBot.Load.Turns;

namespace RMBot.Load.Baseline;

/// <summary>The coach beside plain bots on the same SDK, measured in one run.</summary>
internal static class BaselineCommand
{
    private const int Users = 200;
    private const double CpuOfEcho = 0.5;

    private static readonly int[] Concurrency = [1, 8, 32];

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds")
        {
            DefaultValueFactory = _ => 10,
            Description = "how long each concurrency is measured",
        };
        var command = new Command("baseline", "An echo bot, a waterfall bot and the coach, one after another.")
        {
            seconds,
        };
        command.SetAction((options, ct) => RunAsync(TimeSpan.FromSeconds(options.GetValue(seconds)), ct));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan lasting, CancellationToken ct)
    {
        var echo = await MeasuredPlainBot.TakeAsync(PlainBot.Echo, Concurrency, lasting, ct);
        var waterfall = await MeasuredPlainBot.TakeAsync(PlainBot.Waterfall, Concurrency, lasting, ct);
        await using var storage = await Store.StartAsync(StoreKind.Simulator, TimeSpan.Zero, ct);
        await using var coach = await MeasuredCoach.StartAsync(storage, ct);
        var first = await coach.FirstAnswerAsync();
        var taken = await coach.MeasureAsync(Users, Concurrency, lasting, ct);
        var figures = new JsonObject
        {
            ["command"] = "baseline",
            ["seconds"] = lasting.TotalSeconds,
            ["echo"] = Of(echo.First, echo.Taken.Select(measured => measured.ToJson())),
            ["waterfall"] = Of(waterfall.First, waterfall.Taken.Select(measured => measured.ToJson())),
            ["coach"] = Of(first, taken.Select(CoachFigures.ToJson)),
            ["coach_to_echo"] = new JsonArray([.. taken.Zip(echo.Taken, Ratio)]),
        };
        figures["coach"]!["first_answer_to_echo"] = Figure.Of(first.After / echo.First.After);
        return Report.Print(
            figures,
            [
                .. echo.Taken.Select(measured =>
                    Budget.AtMost(
                        $"CPU ms of an echo, {measured.Pace.Concurrent} at once",
                        measured.CpuPerTurn,
                        CpuOfEcho
                    )
                ),
                .. taken.SelectMany(CoachFigures.Budgets),
            ]
        );
    }

    private static JsonObject Of(FirstAnswer first, IEnumerable<JsonNode> taken) =>
        new()
        {
            ["first_answer_ms"] = Figure.Of(first.After.TotalMilliseconds),
            ["resident_mib_at_first_answer"] = Figure.Of(first.ResidentMiB),
            ["at"] = new JsonArray([.. taken]),
        };

    private static JsonNode Ratio(Measurement coach, Measurement echo) =>
        new JsonObject
        {
            ["concurrent"] = coach.Pace.Concurrent,
            ["turns_per_s"] = Figure.Of(coach.TurnsPerSecond / echo.TurnsPerSecond),
            ["p50"] = Figure.Of(coach.Pace.Latencies.Percentile(50) / echo.Pace.Latencies.Percentile(50)),
            ["p99"] = Figure.Of(coach.Pace.Latencies.Percentile(99) / echo.Pace.Latencies.Percentile(99)),
            ["cpu_ms_per_turn"] = Figure.Of(coach.CpuPerTurn / echo.CpuPerTurn),
            ["allocated_kib_per_turn"] = Figure.Of(coach.AllocatedPerTurn / echo.AllocatedPerTurn),
            ["resident_mib"] = Figure.Of((double)coach.Resident / echo.Resident),
        };
}
