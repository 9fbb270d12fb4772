using System.Text.Json.Nodes;
using RMBot.Load.Measuring;
using RMBot.Load.Processes;

namespace RMBot.Load.Imports;

/// <summary>What is told of a run, and what it is held to.</summary>
/// <param name="Pairs">That there are afterwards.</param>
internal sealed record ImportFigures(
    int Rows,
    int Good,
    int Pairs,
    TimeSpan Check,
    TimeSpan Import,
    Used Checking,
    Used Importing,
    long Peak
)
{
    private const double MostMiB = 300;

    public JsonObject ToJson() =>
        new()
        {
            ["command"] = "import",
            ["rows"] = Rows,
            ["bad"] = Rows - Good,
            ["pairs"] = Pairs,
            ["check_s"] = Figure.Of(Check.TotalSeconds),
            ["import_s"] = Figure.Of(Import.TotalSeconds),
            ["check_requests_per_row"] = Figure.Of((double)Checking.Requests.Values.Sum() / Rows),
            ["import_requests_per_row"] = Figure.Of((double)Importing.Requests.Values.Sum() / Rows),
            ["peak_mib"] = Figure.Of(Peak / 1048576.0),
        };

    public IEnumerable<Budget> Budgets()
    {
        yield return Budget.AtLeast("pairs", Pairs, Good);
        yield return Budget.AtMost("pairs, once each", Pairs, Good);
        yield return Budget.AtMost("peak MiB of an instance", Peak / 1048576.0, MostMiB);
    }
}
