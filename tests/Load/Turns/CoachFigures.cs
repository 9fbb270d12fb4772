using System.Text.Json.Nodes;
using RMBot.Load.Measuring;

namespace RMBot.Load.Turns;

/// <summary>What is told of the coach beyond what is told of any bot, and what it may use.</summary>
internal static class CoachFigures
{
    private const double CpuOfTurn = 2;
    private const double StorageOfTurn = 2;
    private const double StorageOfChange = 4;

    public static JsonObject ToJson(Measurement taken)
    {
        var json = taken.ToJson();
        json["storage_per_turn"] = Figure.Of(taken.StoragePerTurn(_ => true));
        json["storage_per_turn_leaving_pair"] = Figure.Of(Leaving(taken));
        json["storage_per_turn_changing_pair"] = Figure.Of(Changing(taken));
        json["storage_by_kind"] = new JsonObject(
            taken
                .Pace.Counts.OrderBy(kind => kind.Key.Name, StringComparer.Ordinal)
                .Select(kind => KeyValuePair.Create<string, JsonNode?>(kind.Key.Name, Of(taken, kind.Key)))
        );
        return json;
    }

    public static IEnumerable<Budget> Budgets(Measurement taken)
    {
        var at = $"at {taken.Pace.Concurrent} at once";
        yield return Budget.AtMost($"CPU ms of a turn {at}", taken.CpuPerTurn, CpuOfTurn);
        yield return Budget.AtMost(
            $"storage requests of a turn that leaves the pair alone {at}",
            Leaving(taken),
            StorageOfTurn
        );
        yield return Budget.AtMost(
            $"storage requests of a turn that changes the pair {at}",
            Changing(taken),
            StorageOfChange
        );
    }

    private static double Leaving(Measurement taken) =>
        taken.StoragePerTurn(kind => !kind.ChangesPair && kind != TurnKind.Opens);

    private static double Changing(Measurement taken) => taken.StoragePerTurn(kind => kind.ChangesPair);

    private static JsonObject Of(Measurement taken, TurnKind kind) =>
        new()
        {
            ["turns"] = taken.Pace.Counts[kind],
            ["requests"] = Figure.Of(taken.StoragePerTurn(other => other == kind)),
        };
}
