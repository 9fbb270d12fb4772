using System.CommandLine;
using RMBot.Load.Measuring;
using RMBot.Load.Processes;

namespace RMBot.Load.FanOut;

/// <summary>Many prompts due at one moment, on one or several instances, whatever happens to them.</summary>
internal static class FanOutCommand
{
    public static Command Create()
    {
        var prompts = new Option<int>("--prompts") { DefaultValueFactory = _ => 20_000 };
        var rate = new Option<int>("--rate") { DefaultValueFactory = _ => 40, Description = "a second; 0: no limit" };
        var store = new Option<StoreKind>("--store");
        var instances = new Option<int>("--instances") { DefaultValueFactory = _ => 1 };
        var kill = new Option<int?>("--kill") { Description = "the number of the instance killed in the middle" };
        var pause = new Option<int?>("--pause") { Description = "the number of the one that stands still for 2 min" };
        var outage = new Option<int?>("--outage") { Description = "seconds that storage refuses everything" };
        var faults = new Option<bool>("--faults") { Description = "429, 5xx, lost answers and blocked people" };
        var latency = new Option<int>("--latency") { DefaultValueFactory = _ => 5, Description = "ms of storage" };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
        var command = new Command("fanout", "Many prompts that fall due together.")
        {
            prompts,
            rate,
            store,
            instances,
            kill,
            pause,
            outage,
            faults,
            latency,
            seed,
        };
        command.SetAction(
            (options, ct) =>
                RunAsync(
                    new Plan(
                        options.GetValue(prompts),
                        options.GetValue(rate),
                        options.GetValue(store),
                        options.GetValue(instances),
                        options.GetValue(kill),
                        options.GetValue(pause),
                        options.GetValue(outage) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                        options.GetValue(faults),
                        TimeSpan.FromMilliseconds(options.GetValue(latency)),
                        options.GetValue(seed)
                    ),
                    ct
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(Plan plan, CancellationToken ct)
    {
        var figures = new FanOutFigures(await Run.TakeAsync(plan, ct));
        return Report.Print(figures.ToJson(), figures.Budgets());
    }
}
