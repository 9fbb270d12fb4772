using System.Text.Json.Nodes;

namespace RMBot.Load.Measuring;

/// <summary>What a command says: progress for who waits, one line of figures for who reads them.</summary>
public static class Report
{
    public static void Progress(string sentence) => Console.Error.WriteLine(sentence);

    /// <returns>The exit code: 1 when a budget is missed.</returns>
    public static int Print(JsonObject figures, IEnumerable<Budget> budgets)
    {
        Budget[] missed = [.. budgets.Where(budget => budget.IsMissed)];
        figures["missed"] = new JsonArray([.. missed.Select(budget => JsonValue.Create(budget.ToString()))]);
        Console.WriteLine(figures.ToJsonString());
        return missed.Length == 0 ? 0 : 1;
    }
}
