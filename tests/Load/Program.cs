using System.CommandLine;
using RMBot.Load.All;
using RMBot.Load.Baseline;
using RMBot.Load.Due;
using RMBot.Load.FanOut;
using RMBot.Load.Faults;
using RMBot.Load.Fuzzing;
using RMBot.Load.Imports;
using RMBot.Load.Kills;
using RMBot.Load.Programmes;
using RMBot.Load.Starts;
using RMBot.Load.Turns;

var root = new RootCommand(
    "Measures the coach under load. Each command prints one line of JSON, and exits with 1 when a budget is missed."
)
{
    TurnsCommand.Create(),
    BaselineCommand.Create(),
    StartCommand.Create(),
    FanOutCommand.Create(),
    DueCommand.Create(),
    KillsCommand.Create(),
    ProgrammeCommand.Create(),
    ImportCommand.Create(),
    FuzzCommand.Create(),
    FaultsCommand.Create(),
    AllCommand.Create(),
    ServeCommand.Create(),
};

// Whoever stops a long run still gets its figures, once what is under way has come to its end.
return await root.Parse(args)
    .InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMinutes(1) });
