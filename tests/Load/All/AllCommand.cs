using System.CommandLine;
using RMBot.Load.Measuring;

namespace RMBot.Load.All;

/// <summary>Every figure of docs/performance.md, as the rows of its table.</summary>
internal static class AllCommand
{
    private static readonly string[][] Commands =
    [
        ["start", "--runs", "5"],
        ["baseline", "--seconds", "10"],
        ["turns", "--users", "200", "--seconds", "10"],
        ["turns", "--users", "200", "--seconds", "10", "--concurrency", "32", "--latency", "0"],
        ["turns", "--users", "200", "--seconds", "10", "--concurrency", "32", "--store", "azurite"],
        ["fanout", "--prompts", "2000", "--rate", "40", "--instances", "3"],
        ["fanout", "--prompts", "2000", "--rate", "40", "--instances", "3", "--faults"],
        ["fanout", "--prompts", "2000", "--rate", "40", "--instances", "3", "--store", "azurite"],
        ["fanout", "--prompts", "5000", "--rate", "0"],
        ["programme", "--pairs", "10000"],
    ];

    public static Command Create()
    {
        var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 5 };
        var command = new Command("all", "Every command several times; prints the rows of the table.") { runs };
        command.SetAction((options, ct) => RunAsync(options.GetValue(runs), ct));
        return command;
    }

    private static async Task<int> RunAsync(int runs, CancellationToken ct)
    {
        var missed = false;
        foreach (var command in Commands)
        {
            var rows = new Rows(string.Join(' ', command));
            for (var run = 1; run <= runs; run++)
            {
                Report.Progress($"{rows.Command}, {run} of {runs}");
                var (figures, exitCode) = await OwnProcess.RunAsync(command, ct);
                rows.Add(figures);
                missed |= exitCode != 0;
            }
            foreach (var row in rows.Lines())
                Console.WriteLine(row);
        }
        return missed ? 1 : 0;
    }
}
