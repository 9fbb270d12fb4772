using System.Text.Json.Nodes;
using RMBot.Load.Measuring;

namespace RMBot.Load.Kills;

/// <summary>What came of all talks.</summary>
/// <param name="Unanswered">Things said that were never answered, and were said again.</param>
/// <param name="Repeated">Cards that came twice because of a kill between sending and marking, as documented.</param>
/// <param name="Why">What was lost, doubled or stuck, in words; only the talks' own sentences.</param>
public sealed record KillFigures(
    KillPlan Plan,
    int Kills,
    int Confirmed,
    int Unanswered,
    int Lost,
    int Doubled,
    int Stuck,
    int Repeated,
    TimeSpan Took,
    IReadOnlyList<string> Why
)
{
    public JsonObject ToJson() =>
        new()
        {
            ["what"] = "kills",
            ["talks"] = Plan.Talks,
            ["seed"] = Plan.Seed,
            ["kills"] = Kills,
            ["answers"] = Confirmed,
            ["said_again"] = Unanswered,
            ["lost"] = Lost,
            ["doubled"] = Doubled,
            ["stuck"] = Stuck,
            ["cards_repeated"] = Repeated,
            ["seconds"] = Figure.Of(Took.TotalSeconds),
        };

    public IEnumerable<Budget> Budgets() =>
        [
            Budget.AtLeast("kills survived", Kills, Plan.Kills),
            Budget.AtMost("lost", Lost, 0),
            Budget.AtMost("doubled", Doubled, 0),
            Budget.AtMost("stuck", Stuck, 0),
        ];
}
