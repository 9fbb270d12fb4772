using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace RMBot.Load.Measuring;

/// <summary>How long things took. Many may note at once.</summary>
public sealed class Latencies
{
    private readonly ConcurrentQueue<double> milliseconds = new();

    public int Count => milliseconds.Count;

    public void Note(TimeSpan took) => milliseconds.Enqueue(took.TotalMilliseconds);

    /// <summary>Nearest rank, in milliseconds; 0 when nothing was noted.</summary>
    public double Percentile(double percent) => Percentile([.. milliseconds.Order()], percent);

    public JsonObject ToJson()
    {
        double[] ordered = [.. milliseconds.Order()];
        return new JsonObject
        {
            ["p50_ms"] = Figure.Of(Percentile(ordered, 50)),
            ["p95_ms"] = Figure.Of(Percentile(ordered, 95)),
            ["p99_ms"] = Figure.Of(Percentile(ordered, 99)),
            ["max_ms"] = Figure.Of(ordered.LastOrDefault()),
        };
    }

    private static double Percentile(double[] ordered, double percent) =>
        ordered.Length == 0 ? 0 : ordered[Math.Max(0, (int)Math.Ceiling(ordered.Length * percent / 100) - 1)];
}
