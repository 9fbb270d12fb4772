using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RMBot.Telemetry;

/// <summary>What the coach counts and traces, by the names an operator sees.</summary>
public static class Measures
{
    public const string Name = "RMBot";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Turns = Meter.CreateHistogram<double>("rmbot.turn.duration", "ms");
    private static readonly Counter<long> Prompts = Meter.CreateCounter<long>("rmbot.prompts");

    /// <summary>Measures one turn until it is disposed.</summary>
    public static IDisposable Turn(string type) =>
        new MeasuredTurn(type, Source.StartActivity("turn"), Stopwatch.GetTimestamp());

    public static void Prompt(string outcome) => Prompts.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    private sealed record MeasuredTurn(string Type, Activity? Trace, long Began) : IDisposable
    {
        public void Dispose()
        {
            Turns.Record(
                Stopwatch.GetElapsedTime(Began).TotalMilliseconds,
                new KeyValuePair<string, object?>("type", Type)
            );
            Trace?.Dispose();
        }
    }
}
