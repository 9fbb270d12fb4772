using System.CommandLine;
using RMBot.Load.Measuring;

namespace RMBot.Load.Imports;

/// <summary>What a long list of pairs costs, from the upload to the last suggestion.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var rows = new Option<int>("--rows") { DefaultValueFactory = _ => 10_000 };
        var bad = new Option<int>("--bad") { Description = "rows in a hundred that name somebody unknown" };
        var command = new Command("import", "Time and storage requests of an import, on one instance.") { rows, bad };
        command.SetAction(
            async (options, ct) =>
            {
                var figures = await ImportRun.TakeAsync(options.GetValue(rows), options.GetValue(bad), ct);
                return Report.Print(figures.ToJson(), figures.Budgets());
            }
        );
        return command;
    }
}
