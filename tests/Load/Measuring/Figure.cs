using System.Text.Json.Nodes;

namespace RMBot.Load.Measuring;

public static class Figure
{
    /// <summary>With as many digits as mean something; null for what nothing was measured of.</summary>
    public static JsonNode? Of(double value) =>
        double.IsFinite(value)
            ? Math.Round(
                value,
                Math.Abs(value) switch
                {
                    >= 1000 => 0,
                    >= 10 => 1,
                    _ => 3,
                }
            )
            : null;

    /// <summary>The least, the middle and the most of several runs.</summary>
    public static JsonObject Spread(IEnumerable<double> runs)
    {
        double[] ordered = [.. runs.Order()];
        return new JsonObject
        {
            ["min"] = Of(ordered[0]),
            ["median"] = Of(Median(ordered)),
            ["max"] = Of(ordered[^1]),
        };
    }

    public static double Median(IEnumerable<double> runs)
    {
        double[] ordered = [.. runs.Order()];
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }
}
