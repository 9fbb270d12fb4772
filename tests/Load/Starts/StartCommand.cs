using System.CommandLine;
using System.Text.Json.Nodes;
using RMBot.Load.Measuring;
using RMBot.Load.Processes;
using RMBot.Load.Turns;

namespace RMBot.Load.Starts;

/// <summary>How soon the coach answers after its start, and what it takes of the memory.</summary>
internal static class StartCommand
{
    private const int Later = 300;
    private const double FirstAnswerMs = 1000;
    private const double ResidentMiB = 150;

    public static Command Create()
    {
        var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 5 };
        var command = new Command("start", "From the start of the process to the first answer.") { runs };
        command.SetAction((options, ct) => RunAsync(options.GetValue(runs), ct));
        return command;
    }

    private static async Task<int> RunAsync(int runs, CancellationToken ct)
    {
        // Tables that are there already, as for every start but the very first.
        await using var storage = await Store.StartAsync(StoreKind.Simulator, TimeSpan.FromMilliseconds(5), ct);
        var starts = new List<(FirstAnswer First, double Later)>();
        for (var run = 0; run <= runs; run++)
        {
            await using var coach = await MeasuredCoach.StartAsync(storage, ct);
            var first = await coach.FirstAnswerAsync();
            var later = await coach.ResidentAfterAsync(Later, ct);
            Report.Progress($"start {run} of {runs}: {first.After.TotalMilliseconds:0} ms");
            if (run > 0)
                starts.Add((first, later));
        }
        var after = Figure.Spread(starts.Select(start => start.First.After.TotalMilliseconds));
        var resident = Figure.Spread(starts.Select(start => start.First.ResidentMiB));
        var figures = new JsonObject
        {
            ["command"] = "start",
            ["runs"] = runs,
            ["first_answer_ms"] = after,
            ["resident_mib_at_first_answer"] = resident,
            [$"resident_mib_after_{Later}_turns"] = Figure.Spread(starts.Select(start => start.Later)),
        };
        return Report.Print(
            figures,
            [
                Budget.AtMost("ms to the first answer, median", (double)after["median"]!, FirstAnswerMs),
                Budget.AtMost("resident MiB at the first answer, median", (double)resident["median"]!, ResidentMiB),
            ]
        );
    }
}
