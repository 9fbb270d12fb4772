using System.CommandLine;
using RMBot.Load.Measuring;

namespace RMBot.Load.Kills;

/// <summary>Many talks with a coach that is killed again and again.</summary>
internal static class KillsCommand
{
    public static Command Create()
    {
        var talks = new Option<int>("--talks") { DefaultValueFactory = _ => 1000 };
        var kills = new Option<int>("--kills") { DefaultValueFactory = _ => 20 };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
        var atOnce = new Option<int>("--at-once") { DefaultValueFactory = _ => 24, Description = "talks at a time" };
        var command = new Command("kills", "Talks on Azurite with a coach that is killed at moments the seed decides.")
        {
            talks,
            kills,
            seed,
            atOnce,
        };
        command.SetAction(
            (options, ct) =>
                RunAsync(
                    new KillPlan(
                        options.GetValue(talks),
                        options.GetValue(kills),
                        options.GetValue(seed),
                        options.GetValue(atOnce)
                    ),
                    ct
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(KillPlan plan, CancellationToken ct)
    {
        var figures = await KillRun.TakeAsync(plan, Report.Progress, ct);
        return Report.Print(figures.ToJson(), figures.Budgets());
    }
}
