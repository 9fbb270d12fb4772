using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Faults;
using RMBot.Load.Measuring;

namespace RMBot.Load.Faults;

/// <summary>Every conversation under every trouble of every service, at every request of every act.</summary>
internal static class FaultsCommand
{
    private const int MostOfSample = 40;

    public static Command Create()
    {
        var only = new Option<string?>("--conversation") { Description = "this one alone" };
        var seed = new Option<int?>("--seed") { Description = "the sample of this seed instead of the whole" };
        // They wait more than they work.
        var atOnce = new Option<int>("--at-once")
        {
            Description = "conversations that are walked at the same time",
            DefaultValueFactory = _ => 4 * Environment.ProcessorCount,
        };
        var command = new Command(
            "faults",
            "Whatever can befall a request to storage, Teams, Graph or the token service: every trouble at every request, "
                + "once and lasting, in a walk that meets it at every act. The whole takes an hour or so."
        )
        {
            only,
            seed,
            atOnce,
        };
        command.SetAction(
            (options, ct) => RunAsync(options.GetValue(only), options.GetValue(seed), options.GetValue(atOnce), ct)
        );
        return command;
    }

    private static async Task<int> RunAsync(string? only, int? seed, int atOnce, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var figures = new FaultFigures();
        await Parallel.ForEachAsync(
            Conversations.All.Where(conversation => only is null || conversation.Name == only),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = ct },
            async (conversation, _) =>
            {
                await using var matrix = await Matrix.OfAsync(conversation);
                await (seed is { } chosen ? matrix.SampleAsync(chosen, MostOfSample) : matrix.WholeAsync(ct));
                figures.Add(conversation.Name, matrix);
                Report.Progress(
                    $"{watch.Elapsed:hh\\:mm\\:ss} {conversation.Name}: {matrix.Walks} walks, "
                        + $"{matrix.Struck.Count} strikes, {matrix.Findings.Count} findings"
                );
                foreach (var finding in matrix.Findings)
                {
                    Report.Progress($"  {finding}");
                }
            }
        );
        JsonObject all = figures.ToJson();
        all["seconds"] = Figure.Of(watch.Elapsed.TotalSeconds);
        return Report.Print(all, [Budget.AtMost("findings", figures.Findings, 0)]);
    }
}
