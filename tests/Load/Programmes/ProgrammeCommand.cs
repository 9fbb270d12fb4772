using System.CommandLine;
using System.Text.Json.Nodes;
using RMBot.Load.Measuring;

namespace RMBot.Load.Programmes;

/// <summary>How soon the dashboard of a large programme is answered, and what that asks of storage.</summary>
internal static class ProgrammeCommand
{
    private const string Overview = "overview";
    private const double MostMs = 300;
    private const double MostRequests = 12;

    private static readonly string[] Paths =
    [
        Overview,
        "pairs?page=1&size=50",
        "pairs?sort=since&desc=true&page=100&size=50",
        "pairs?stuck=true&q=1234",
        "pairs.csv",
        "insights",
        "insights?from=2026-01&to=2026-06&side=mentor",
        "insights.csv",
    ];

    public static Command Create()
    {
        var pairs = new Option<int>("--pairs") { DefaultValueFactory = _ => 10_000 };
        var times = new Option<int>("--times")
        {
            DefaultValueFactory = _ => 50,
            Description = "how often each page is asked for, one after another",
        };
        var latency = new Option<int>("--latency")
        {
            DefaultValueFactory = _ => 5,
            Description = "milliseconds of each request to simulated tables",
        };
        var command = new Command("programme", "The dashboard's pages over many pairs.") { pairs, times, latency };
        command.SetAction(
            (options, ct) =>
                RunAsync(
                    options.GetValue(pairs),
                    options.GetValue(times),
                    TimeSpan.FromMilliseconds(options.GetValue(latency)),
                    ct
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(int pairs, int times, TimeSpan latency, CancellationToken ct)
    {
        await using var dashboard = await Dashboard.OpenAsync(pairs, latency, ct);
        var figures = new JsonObject
        {
            ["command"] = "programme",
            ["pairs"] = pairs,
            ["times"] = times,
            ["latency_ms"] = latency.TotalMilliseconds,
        };
        var budgets = new List<Budget>();
        foreach (var path in Paths)
        {
            var page = await dashboard.AskAsync(path, times, ct);
            Report.Progress($"{path}: {page.Took.Percentile(95):0} ms");
            figures[path] = page.ToJson();
            if (path == Overview)
            {
                budgets.Add(Budget.AtMost("ms of the overview, 95 of 100", page.Took.Percentile(95), MostMs));
                budgets.Add(
                    Budget.AtMost(
                        "storage requests of the overview, 95 of 100",
                        page.Requests.Percentile(95),
                        MostRequests
                    )
                );
            }
        }

        figures["peak_mib"] = Figure.Of(dashboard.Peak / 1048576.0);
        return Report.Print(figures, budgets);
    }
}
