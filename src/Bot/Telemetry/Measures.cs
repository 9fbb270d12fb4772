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
    private static readonly Histogram<double> Lateness = Meter.CreateHistogram<double>("rmbot.prompt.lateness", "s");
    private static readonly Counter<long> Missing = Meter.CreateCounter<long>("rmbot.ledger.missing");
    private static readonly Counter<long> Dropped = Meter.CreateCounter<long>("rmbot.ledger.dropped");
    private static readonly Counter<long> Woken = Meter.CreateCounter<long>("rmbot.sweep.woken");

    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("rmbot.door.refused");

    private static readonly Counter<long> LinesDropped = Meter.CreateCounter<long>("rmbot.roster.dropped");

    /// <summary>Measures one turn until it is disposed.</summary>
    public static IDisposable Turn(string type) =>
        new MeasuredTurn(type, Source.StartActivity("turn"), Stopwatch.GetTimestamp());

    /// <param name="late">Since it fell due.</param>
    public static void Prompt(string outcome, TimeSpan late)
    {
        var tag = new KeyValuePair<string, object?>("outcome", outcome);
        Prompts.Add(1, tag);
        Lateness.Record(late.TotalSeconds, tag);
    }

    /// <summary>Outcomes that the audit found missing in the ledger or different.</summary>
    public static void LedgerMissing(int outcomes) => Missing.Add(outcomes);

    /// <summary>Outcomes that found no room; the audit puts them right.</summary>
    public static void LedgerDropped(int outcomes) => Dropped.Add(outcomes);

    /// <summary>Lines of a roster that found no room; the sweep puts them right.</summary>
    public static void RosterDropped(int lines) => LinesDropped.Add(lines);

    /// <summary>A request that was not let in.</summary>
    /// <param name="why">Which limit: person, tenant, organiser, guess, large, shape, slow or body.</param>
    public static void Refused(string why) => Refusals.Add(1, new KeyValuePair<string, object?>("why", why));

    /// <summary>Wake-ups that the sweep queued again.</summary>
    public static void WokenAgain(int wakeUps) => Woken.Add(wakeUps);

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
