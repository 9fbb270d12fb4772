using System.CommandLine;
using System.Text.Json.Nodes;
using RMBot.Fuzzing;
using RMBot.Load.Measuring;

namespace RMBot.Load.Fuzzing;

/// <summary>Random activities, presses and texts over living pairs: nothing breaks, and nobody gets what is not theirs.</summary>
internal static class FuzzCommand
{
    private const double MostGrowth = 24;

    public static Command Create()
    {
        var executions = new Option<int>("--executions") { DefaultValueFactory = _ => 100_000 };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
        var town = new Option<int?>("--town") { Description = "the one to run, as a finding names it" };
        var command = new Command("fuzz", "Random activities, presses and texts over living pairs.")
        {
            executions,
            seed,
            town,
        };
        command.SetAction(
            (options, ct) => RunAsync(options.GetValue(executions), options.GetValue(seed), options.GetValue(town), ct)
        );
        return command;
    }

    private static async Task<int> RunAsync(int executions, int seed, int? town, CancellationToken ct)
    {
        var told = 0;
        var figures = await FuzzRun.TakeAsync(executions, seed, town, Progress, ct);
        return Report.Print(ToJson(figures, seed), Budgets(figures));

        // At once: whoever stops it knows what there was so far.
        void Progress(FuzzFigures soFar)
        {
            Report.Progress(
                $"{soFar.Executions} executions, {soFar.Findings.Count} findings, {soFar.Memory.End:0.0} MiB"
            );
            foreach (var finding in soFar.Findings.Skip(told))
            {
                Report.Progress(finding.ToString());
            }

            told = soFar.Findings.Count;
        }
    }

    private static JsonObject ToJson(FuzzFigures figures, int seed) =>
        new()
        {
            ["command"] = "fuzz",
            ["seed"] = seed,
            ["executions"] = figures.Executions,
            ["by_kind"] = Counts(figures.ByKind),
            ["findings"] = Counts(
                figures.Findings.CountBy(finding => finding.Kind).OrderBy(one => one.Key, StringComparer.Ordinal)
            ),
            ["stages"] = new JsonArray([.. figures.Stages.Select(stage => JsonValue.Create(stage))]),
            ["steps"] = new JsonArray([.. figures.Steps.Select(step => JsonValue.Create(step))]),
            ["verbs_pressed"] = figures.VerbsPressed,
            ["verbs"] = Verbs.All.Length,
            ["memory_start_mib"] = Math.Round(figures.Memory.Start, 1),
            ["memory_end_mib"] = Math.Round(figures.Memory.End, 1),
            ["seconds"] = Math.Round(figures.Took.TotalSeconds, 1),
        };

    private static JsonObject Counts(IEnumerable<KeyValuePair<string, int>> counts) =>
        new(counts.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Key, one.Value)));

    private static IEnumerable<Budget> Budgets(FuzzFigures figures) =>
        [
            Budget.AtMost("findings", figures.Findings.Count, 0),
            Budget.AtMost("MiB more at the end", figures.Memory.End - figures.Memory.Start, MostGrowth),
        ];
}
