using System.Diagnostics;

namespace RMBot.Fuzzing;

/// <summary>Random activities, presses and texts over living pairs, town after town, at one coach.</summary>
internal static class FuzzRun
{
    private const int InATown = 1_000;

    /// <param name="onlyTown">The number of the one town to run; null for as many as it takes.</param>
    /// <param name="progress">Told of each town that is over.</param>
    public static async Task<FuzzFigures> TakeAsync(
        int executions,
        int seed,
        int? onlyTown,
        Action<FuzzFigures> progress,
        CancellationToken ct
    )
    {
        var began = Stopwatch.GetTimestamp();
        var figures = new FuzzFigures();
        await using var host = await FuzzHost.StartAsync();
        for (var town = onlyTown ?? 1; figures.Executions < executions && !ct.IsCancellationRequested; town++)
        {
            var run = new TownRun(host, figures, seed, town);
            await run.RunAsync(Math.Min(InATown, executions - figures.Executions), ct);
            var memory = GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
            figures.Memory = (figures.Memory.Start is 0 ? memory : figures.Memory.Start, memory);
            progress(figures);
            if (onlyTown is not null || figures.Findings.Count >= FuzzFigures.MostFindings)
            {
                break;
            }
        }

        figures.Took = Stopwatch.GetElapsedTime(began);
        return figures;
    }
}
