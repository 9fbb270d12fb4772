using System.CommandLine;
using System.Diagnostics;
using RMBot.Bot.Tests.Faults;
using RMBot.Load.Measuring;

namespace RMBot.Load.Faults;

/// <summary>Every conversation under every trouble of every service, at every request of every act.</summary>
internal static class FaultsCommand
{
    private const int MostOfSample = 40;
    private const int Shares = 4;

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
        // Long conversations would be walked alone in the end; each share has a world of its own.
        var shares = seed is null ? Shares : 1;
        var all = Conversations.All.Where(conversation => only is null || conversation.Name == only).ToList();
        var work = Enumerable
            .Range(0, shares)
            .SelectMany(share => all.Select(conversation => (Conversation: conversation, Share: share)));
        try
        {
            await Parallel.ForEachAsync(
                work,
                new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = ct },
                async (one, _) =>
                {
                    await using var matrix = await Matrix.OfAsync(one.Conversation);
                    figures.Add(one.Conversation.Name, matrix);
                    await (
                        seed is { } chosen
                            ? matrix.SampleAsync(chosen, MostOfSample)
                            : matrix.WholeAsync(one.Share, shares, ct)
                    );
                    Report.Progress(
                        $"{watch.Elapsed:hh\\:mm\\:ss} {one.Conversation.Name} {one.Share + 1}/{shares}: "
                            + $"{matrix.Walks} walks, {matrix.Struck.Count} strikes, {matrix.Findings.Count} findings"
                    );
                    foreach (var finding in matrix.Findings)
                    {
                        Report.Progress($"  {finding}");
                    }
                }
            );
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Who stops it wants to know what there was so far.
        }

        var told = figures.ToJson();
        told["stopped"] = ct.IsCancellationRequested;
        told["seconds"] = Figure.Of(watch.Elapsed.TotalSeconds);
        return Report.Print(told, [Budget.AtMost("findings", figures.Findings, 0)]);
    }
}
