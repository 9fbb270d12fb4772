using System.CommandLine;
using RMBot.Load.Measuring;

namespace RMBot.Load.Due;

/// <summary>What many pairs cost that owe nothing for now, and a few among them that do.</summary>
internal static class DueCommand
{
    public static Command Create()
    {
        var pairs = new Option<int>("--pairs") { DefaultValueFactory = _ => 100_000 };
        var due = new Option<int>("--due") { Description = "prompts that fall due together" };
        var seconds = new Option<int>("--seconds")
        {
            DefaultValueFactory = _ => 60,
            Description = "how long the idle instance is measured",
        };
        var sweep = new Option<bool>("--sweep") { Description = "let the instance sweep, as it does every hour" };
        var command = new Command("due", "Storage requests of an idle instance among many pairs.")
        {
            pairs,
            due,
            seconds,
            sweep,
        };
        command.SetAction(
            async (options, ct) =>
            {
                var figures = await DueRun.TakeAsync(
                    options.GetValue(pairs),
                    options.GetValue(due),
                    TimeSpan.FromSeconds(options.GetValue(seconds)),
                    options.GetValue(sweep),
                    ct
                );
                return Report.Print(figures.ToJson(), figures.Budgets());
            }
        );
        return command;
    }
}
